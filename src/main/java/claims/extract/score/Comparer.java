package claims.extract.score;

import claims.model.Comparison.Relation;
import claims.model.Reference;
import claims.model.Score.Unit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds out which results of a sentence are compared, and which of them the sentence is about. */
final class Comparer {
    /** What may stand between words that compare and the result behind them: "ahead of Orion 2 (65.9)". */
    private static final String INSIDE =
            "(noun | metric | poss | model | test | setting | about | aside | open | close | for | of | from | by | at | with | on | in | word | quote)*";

    private static final String RELATIVE = "(comma? clause (verb | act | about | noun | metric | at | with | poss)+)?";

    private static final Pattern OBJECT = FramePattern.of(INSIDE + " (and " + INSIDE + ")? " + RELATIVE + " number");
    private static final Pattern NEXT_OBJECT = FramePattern.of(
            "number (metric | noun | aside | close | for | of | model)* (comma | and | comma and) " + INSIDE + RELATIVE + " number");
    private static final Pattern FROM = FramePattern.of("(from | rise | fall) (noun | about | metric | of | open)* number");
    private static final Pattern CHANGE = FramePattern.of(
            "number (metric | noun | aside | comma)* (to | arrow) (about | noun | metric | at | setting)* number");
    private static final Pattern TO =
            FramePattern.of("number (metric | noun | aside | (on | in) noun* test)* to (model poss)? (noun | metric | about)* number");
    private static final Pattern TO_MODEL = FramePattern.of(".* to model poss .*");

    private static final Pattern ON_TEST =
            FramePattern.of("(for | of | from | versus | by)? (noun | model | poss | aside)* (on | in | at) (noun | poss | metric | word)* test");
    /** A name further away belongs to something else. */
    private static final int REACH = 12;

    private static final Pattern SUBJECT = FramePattern.of("model (verb | act | noun | about | word | aside)* .");

    /** One sentence. */
    private final Reading reading;

    private final List<Bound> results;
    private final List<Cue> cues;
    /** The results that others are compared with. */
    private final BitSet objects = new BitSet();

    private final List<Compared> found = new ArrayList<>();

    private Comparer(Reading reading, List<Bound> results, List<Cue> cues) {
        this.reading = reading;
        this.results = results;
        this.cues = cues;
    }

    static List<Compared> compare(Reading reading, List<Bound> results, List<Cue> cues) {
        Comparer comparer = new Comparer(reading, results, cues);
        comparer.readChanges();
        cues.forEach(comparer::read);
        comparer.readShared();
        return Compared.merged(comparer.found);
    }

    /** "From 57.7% to 71.4%", "57.7% → 71.4%", "59.0 to GPT-5.4's 75.1" */
    private void readChanges() {
        for (int i = 1; i < results.size(); i++) {
            int before = results.get(i - 1).part();
            int part = results.get(i).part();
            if (!isComparable(i - 1, i)) {
                continue;
            }
            String path = reading.path(before, part);
            boolean change = matches(CHANGE, path) && (isFrom(before) || path.indexOf(Symbol.ARROW.sign()) > 0);
            if (change) {
                add(i, OptionalInt.of(i - 1), Optional.empty(), Optional.empty());
            } else if (matches(TO, path) && (matches(TO_MODEL, path) || isContest(before))) {
                add(i - 1, OptionalInt.of(i), Optional.empty(), Optional.empty());
            }
        }
    }

    /** "It LEADS Orion 2 on GPQA, 71.4 to 65.9" */
    private boolean isContest(int part) {
        return cues.stream()
                .filter(cue -> cue.last() < part)
                .reduce((first, second) -> second)
                .filter(cue -> cue.relation().isPresent())
                .isPresent();
    }

    private boolean isFrom(int part) {
        for (int from = part - 1; from >= 0 && part - from < 5; from--) {
            if (matches(FROM, reading.path(from, part))) {
                return true;
            }
        }
        return false;
    }

    private void read(Cue cue) {
        List<Integer> others = objects(cue);
        OptionalInt subject = subject(cue, others);
        if (subject.isEmpty()) {
            return;
        }
        if (others.isEmpty()) {
            OptionalInt meant = meant(cue, subject.getAsInt());
            if (meant.isPresent() || cue.gap().isPresent()) {
                add(subject.getAsInt(), meant, cue.relation(), cue.gap());
            }
            return;
        }
        for (int other : others) {
            if (!isComparable(subject.getAsInt(), other)) {
                continue;
            }
            Optional<Gap> gap = other == others.get(0) ? cue.gap() : Optional.empty();
            add(subject.getAsInt(), OptionalInt.of(other), cue.relation(), gap);
        }
    }

    private void add(int on, OptionalInt other, Optional<Relation> relation, Optional<Gap> gap) {
        other.ifPresent(objects::set);
        found.add(new Compared(on, other, relation, gap));
    }

    /** The results behind words that compare, as far as they are coordinated. */
    private List<Integer> objects(Cue cue) {
        List<Integer> others = new ArrayList<>();
        int from = cue.last() + 1;
        for (int i = 0; i < results.size(); i++) {
            int part = results.get(i).part();
            if (part < from) {
                continue;
            }
            boolean first = others.isEmpty();
            int start = first ? from : results.get(others.get(others.size() - 1)).part();
            boolean reached = matches(first ? OBJECT : NEXT_OBJECT, reading.path(start, part));
            if (!reached || isCueBetween(start, part) || !isBehind(cue, i) || isCompared(part)) {
                break;
            }
            others.add(i);
        }
        return others;
    }

    /** It is itself the first of two: "outperforms Orion 2 on GPQA (71.4 vs 65.9)". */
    private boolean isCompared(int part) {
        return cues.stream()
                .anyMatch(cue -> cue.first() == part + 1
                        && cue.relation().isEmpty()
                        && reading.symbol(cue.last() + 1) == Symbol.NUMBER);
    }

    private boolean isCueBetween(int start, int end) {
        return cues.stream().anyMatch(cue -> cue.first() > start && cue.last() < end);
    }

    /** Its model is told behind the cue as well, or nowhere near. */
    private boolean isBehind(Cue cue, int result) {
        boolean own = results.get(result).model().filter(it -> it.part() > cue.last()).isPresent();
        return own || lastModel(results.get(result).part()) < cue.first();
    }

    /** The last model in front of a part; negative where there is none. */
    private int lastModel(int part) {
        for (int i = part - 1; i >= 0; i--) {
            if (reading.symbol(i) == Symbol.MODEL) {
                return i;
            }
        }
        return -1;
    }

    /** The result that is compared: the last in front that is no object itself, else the first behind. */
    private OptionalInt subject(Cue cue, List<Integer> others) {
        for (int i = results.size() - 1; i >= 0; i--) {
            int part = results.get(i).part();
            if (part >= cue.first() || objects.get(i)) {
                continue;
            }
            if (reading.path(part, cue.first()).indexOf(Symbol.SEMICOLON.sign()) >= 0 || !isOf(cue, i)) {
                break;
            }
            if (isComparableTo(i, cue, others)) {
                return OptionalInt.of(i);
            }
        }
        for (int i = 0; i < results.size(); i++) {
            int part = results.get(i).part();
            boolean free = part > cue.last() && !others.contains(i) && !objects.get(i);
            if (free && isComparableTo(i, cue, others)) {
                String between = reading.path(cue.last(), part);
                boolean same = between.indexOf(Symbol.SEMICOLON.sign()) < 0
                        && (!others.isEmpty() || (between.indexOf(Symbol.CLAUSE.sign()) < 0 && isOwn(cue, i)));
                return same ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The subject of the words that compare is no other model than that of the result. */
    private boolean isOf(Cue cue, int result) {
        int model = lastModel(cue.first());
        Bound bound = results.get(result);
        if (model < bound.part() || bound.model().isEmpty()) {
            return true;
        }
        boolean direct = matches(SUBJECT, reading.path(model, cue.first()));
        return !direct || names(reading.models().get(model)).equals(names(bound.model().get()));
    }

    /** Nobody else is in front of the words that compare. */
    private boolean isOwn(Cue cue, int result) {
        int before = lastModel(cue.first());
        return before < 0
                || results.get(result)
                        .model()
                        .filter(it -> it.part() < cue.first() || names(it).equals(names(reading.models().get(before))))
                        .isPresent();
    }

    private static List<String> names(Candidate candidate) {
        return candidate.references().stream().map(Comparer::name).toList();
    }

    private static String name(Reference reference) {
        return reference.entity().or(reference::name).orElseGet(() -> reference.slice().get().text());
    }

    private boolean isComparableTo(int result, Cue cue, List<Integer> others) {
        if (!others.isEmpty()) {
            return isComparable(result, others.get(0));
        }
        boolean rank = results.get(result).number().unit() == Unit.RANK;
        Optional<Candidate> test = testBehind(cue);
        return !rank && test.filter(it -> !names(it).equals(names(results.get(result).tests().get(0)))).isEmpty();
    }

    /** "3 points ahead of Orion 2 ON GPQA" */
    private Optional<Candidate> testBehind(Cue cue) {
        for (int i = cue.last() + 1; i < reading.parts().size() && i < cue.last() + REACH; i++) {
            if (reading.symbol(i) == Symbol.TEST) {
                boolean on = matches(ON_TEST, reading.path(cue.last() + 1, i));
                return on ? Optional.of(reading.tests().get(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** On the same test, and both of them ranks or neither. */
    private boolean isComparable(int one, int other) {
        Bound first = results.get(one);
        Bound second = results.get(other);
        boolean ranks = (first.number().unit() == Unit.RANK) == (second.number().unit() == Unit.RANK);
        return ranks && names(first.tests().get(0)).equals(names(second.tests().get(0)));
    }

    /** "While Orion 2 stops at 15.2, Sable 4 triples THAT with 45.0", "at 25.3%, it barely clears IT" */
    private OptionalInt meant(Cue cue, int subject) {
        int next = cue.last() + 1;
        boolean pronoun = next < reading.parts().size()
                && List.of("it", "that", "this", "them")
                        .contains(reading.sentence().at(reading.parts().get(next).first()).folded());
        for (int i = results.size() - 1; pronoun && i >= 0; i--) {
            if (i != subject && results.get(i).part() < cue.first() && isComparable(i, subject)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Two models share a value: "Lyrebird and Whisper are level at 4.8%". */
    private void readShared() {
        for (int i = 0; i < results.size(); i++) {
            boolean pair = results.get(i).model().filter(it -> it.references().size() == 2).isPresent();
            int part = results.get(i).part();
            boolean same = cues.stream()
                    .anyMatch(cue -> cue.first() < part
                            && cue.relation().equals(Optional.of(Relation.EQUAL)));
            if (pair && same) {
                found.add(new Compared(i, OptionalInt.of(i), Optional.of(Relation.EQUAL), Optional.empty()));
            }
        }
    }

    private static boolean matches(Pattern pattern, String path) {
        return pattern.matcher(path).matches();
    }
}
