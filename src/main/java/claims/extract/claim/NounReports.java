package claims.extract.claim;

import claims.nlp.SentenceTree;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reports whose cue is a noun: "the court's ruling that …", "her answer was that …", "amid reports that …". */
final class NounReports {
    private static final CueList NOUNS = new CueList("nouns.txt");
    private static final Set<String> BEING = Set.of("is", "was", "are", "were", "remains", "’s", "'s");
    private static final Set<String> POSSESSIVES = Set.of("POS", "PRP$", "WP$");
    private static final Set<String> MAKERS = Set.of("by", "from", "of", "among");
    /** A noun's own phrases are shorter than this. */
    private static final int REACH = 14;

    /** A second verb after one of these is in a clause of its own. */
    private static final Set<String> PARTING = Set.of("CC", "IN", "WDT", "WP", "WRB", "PRP", "TO");

    private NounReports() {}

    /** The verbs' cues have some of the nouns in their phrases: "expressed hope that". */
    static List<Report> find(Reading reading, List<Cue> verbs, Quotations quotations) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            int noun = i;
            boolean taken = verbs.stream()
                    .anyMatch(cue -> cue.verb() < noun && noun <= cue.words().last());
            if (!taken
                    && reading.tag(i).startsWith("NN")
                    && !reading.tag(i).startsWith("NNP")
                    && !reading.isQuoted(i)) {
                Optional<CueEntry> entry = NOUNS.find(reading.lemma(i));
                if (entry.isPresent()) {
                    at(reading, new Cue(entry.get(), i, new Words(i, i)))
                            .map(report -> report.endingIn(quotations))
                            .ifPresent(reports::add);
                }
            }
        }
        return reports;
    }

    private static Optional<Report> at(Reading reading, Cue cue) {
        int noun = cue.verb();
        Optional<Integer> that = thatAfter(reading, noun);
        if (that.isPresent()) {
            int start = that.get() + 1;
            Optional<Mention> owner = owner(reading, noun).or(() -> carrier(reading, cue));
            boolean makes = carrier(reading, cue).isPresent();
            boolean loose = cue.takes("loose") && opens(reading, noun);
            if (owner.isEmpty() && !loose && reading.tag(noun).equals("NNS") && noun > 0) {
                owner = subject(reading, noun);
            }
            boolean reports = (cue.takes("that") && owner.isPresent()) || makes || loose;
            return reports ? report(reading, cue, owner, start, end(reading, noun, start)) : Optional.empty();
        }
        if (cue.takes("to") && reading.tag(noun + 1).equals("TO")) {
            return possessor(reading, noun)
                    .flatMap(owner -> report(reading, cue, Optional.of(owner), noun + 1, end(reading, noun, noun + 1)));
        }
        return cue.takes("is")
                ? possessor(reading, noun)
                        .flatMap(owner -> predicate(reading, noun)
                                .flatMap(start ->
                                        report(reading, cue, Optional.of(owner), start, Tail.lastWord(reading, start))))
                : Optional.empty();
    }

    /** "A thread on the forum claims that": the tagger's noun is a verb where the sentence begins with a noun phrase. */
    private static Optional<Mention> subject(Reading reading, int noun) {
        boolean nominal = reading.tag(noun - 1).startsWith("NN");
        for (int i = noun - 1; i >= 0 && nominal; i--) {
            nominal = isNominal(reading, i);
        }
        return nominal && noun <= REACH
                ? Optional.of(new Mention(reading, reading.tree().top(0, noun - 1), new Words(0, noun - 1)))
                : Optional.empty();
    }

    /** After a verb or a preposition: "amid reports", "there were false claims". */
    private static boolean opens(Reading reading, int noun) {
        int at = noun - 1;
        if (reading.lower(at).equals("the")) {
            return false;
        }
        while (at > 0
                && (reading.tag(at).startsWith("JJ")
                        || reading.tag(at).equals("DT")
                        || reading.tag(at).equals("RB"))) {
            at--;
        }
        String tag = reading.tag(at);
        return at < 0
                || reading.isVerb(at)
                || tag.equals("IN")
                || tag.equals("CC")
                || tag.equals("DT")
                || reading.isPunctuation(at);
    }

    private static Optional<Report> report(Reading reading, Cue cue, Optional<Mention> source, int first, int last) {
        if (last < first) {
            return Optional.empty();
        }
        Span content = reading.span(first, last);
        return Optional.of(new Report(reading, Optional.of(cue), source, List.of(content), false));
    }

    /** The conjunction that follows a noun, after at most a phrase that says whose it is. */
    private static Optional<Integer> thatAfter(Reading reading, int noun) {
        int at = noun + 1;
        boolean phrase = MAKERS.contains(reading.lower(at)) || reading.lower(at).equals("on");
        while (phrase && at < noun + REACH && !reading.lower(at).equals("that") && isNominal(reading, at)) {
            at++;
        }
        boolean conjunction = reading.lower(at).equals("that")
                && reading.tag(at).equals("IN")
                && at + 2 < reading.size()
                && !reading.isFinite(at + 1);
        return conjunction ? Optional.of(at) : Optional.empty();
    }

    private static boolean isNominal(Reading reading, int index) {
        String tag = reading.tag(index);
        return !reading.isPunctuation(index)
                && !reading.isQuoteMark(index)
                && !tag.startsWith("VB")
                && !tag.equals("MD");
    }

    /** After "was that", or the colon of "is simple:". */
    private static Optional<Integer> predicate(Reading reading, int noun) {
        int verb = noun + 1;
        if (reading.isComma(verb)) {
            verb++;
            while (verb < noun + REACH && !reading.isComma(verb)) {
                verb++;
            }
            verb++;
        }
        if (!BEING.contains(reading.lower(verb))) {
            return Optional.empty();
        }
        if (reading.lower(verb + 1).equals("that") && reading.tag(verb + 1).equals("IN")) {
            return Optional.of(verb + 2).filter(start -> start < reading.size());
        }
        for (int i = verb + 2; i < Math.min(reading.size() - 2, verb + 6); i++) {
            if (reading.text(i).equals(":")) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** Where a content ends that the sentence goes on after: before the verb that its noun is the subject of. */
    private static int end(Reading reading, int noun, int first) {
        SentenceTree tree = reading.tree();
        int last = Tail.lastWord(reading, first);
        int verb = tree.head(noun);
        if (tree.relation(noun).startsWith("nsubj") && verb > first) {
            last = Math.min(last, verbGroup(reading, verb, first) - 1);
        }
        if (verb == SentenceTree.ROOT) {
            last = Math.min(last, mainVerb(reading, first).orElse(reading.size()) - 1);
        }
        if (verb > first && tree.relation(noun).startsWith("obl")) {
            for (int i = first + 1; i < Math.min(verb, last); i++) {
                if (reading.isComma(i) && !tree.isWithin(i + 1, noun)) {
                    last = i - 1;
                }
            }
        }
        while (last > first && reading.isPunctuation(last)) {
            last--;
        }
        return last;
    }

    /** "Wang's claim that it is faster was disputed": the tree has no main verb, and it is the second of two in a row. */
    private static Optional<Integer> mainVerb(Reading reading, int first) {
        int verbs = 0;
        for (int i = first; i < reading.size(); i++) {
            boolean parted = reading.isPunctuation(i) || PARTING.contains(reading.tag(i));
            if (parted && verbs > 0) {
                return Optional.empty();
            }
            boolean group = i > first && reading.isVerb(i - 1);
            if (reading.isFinite(i) && !group && ++verbs == 2) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Where a verb begins with its auxiliaries. */
    static int verbGroup(Reading reading, int verb, int after) {
        int first = verb;
        for (int child : reading.tree().children(verb)) {
            String relation = reading.tree().relation(child);
            if (child > after
                    && child < first
                    && (relation.startsWith("aux") || relation.equals("cop") || relation.equals("advmod"))) {
                first = child;
            }
        }
        return first;
    }

    private static Optional<Mention> owner(Reading reading, int noun) {
        return possessor(reading, noun)
                .or(() -> reading.tree()
                        .oblique(noun, Set.of("by", "from", "of"))
                        .filter(by -> by > noun)
                        .filter(by -> by < noun + REACH)
                        .map(by -> Mention.of(reading, by)));
    }

    /** Whose it is: "Wang's claim", "their view". */
    static Optional<Mention> possessor(Reading reading, int noun) {
        if (IntStream.range(0, noun).noneMatch(i -> POSSESSIVES.contains(reading.tag(i)))) {
            return Optional.empty(); // and the sentence need not be parsed for it
        }
        return reading.tree().children(noun).stream()
                .filter(child -> child < noun && reading.tree().relation(child).equals("nmod:poss"))
                .findFirst()
                .map(child -> possessor(Mention.of(reading, child)));
    }

    private static Mention possessor(Mention whole) {
        Words words = whole.words();
        boolean mark = whole.reading().tag(words.last()).equals("POS") && words.last() > words.first();
        return mark ? new Mention(whole.reading(), whole.head(), new Words(words.first(), words.last() - 1)) : whole;
    }

    /** "took the view that", "is of the opinion that": the subject of the verb. */
    private static Optional<Mention> carrier(Reading reading, Cue cue) {
        int noun = cue.verb();
        int verb = reading.tree().head(noun);
        boolean carried = verb >= 0 && verb < noun && cue.takes("verb:" + reading.lemma(verb));
        if (carried) {
            return Sources.head(reading, verb).map(subject -> Mention.of(reading, subject));
        }
        boolean being = reading.lower(noun - 2).equals("of")
                && reading.tag(noun - 1).equals("DT")
                && reading.lemma(noun - 3).equals("be");
        return being && cue.takes("that")
                ? reading.tree().subject(noun).map(subject -> Mention.of(reading, subject))
                : Optional.empty();
    }
}
