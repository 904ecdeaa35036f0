package claims.extract.entity;

import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Products in no list that a result beside a known benchmark gives away. NAME is one word, with what hyphens join to it.
 *
 * <pre>
 * NAME scored 71% | NAME lands in the 10% range     who scores beside a benchmark is put to it
 * NAME, at 71%
 * lifts NAME from 36 to 51
 * NAME-nano, a small model                          in other sentences too
 * NAME, with its 600 million parameters             likewise
 * </pre>
 */
final class TestedNames {
    /** What may stand between a verb and its number: "hits just", "lands in the", "stops at around". */
    private static final List<String> BETWEEN = List.of("IN", "TO", "DT", "RB", "JJ");

    private static final int LONGEST_BETWEEN = 3;
    /** "Accuracy reached 71%", "Training hit": what is no thing that one could count is named without an article. */
    private static final Pattern ABSTRACT =
            Pattern.compile("(?i).*(ion|ing|cy|ance|ence|ness|ment|ity|ism|body|one|thing)");

    private final Lexicon lexicon;
    private final TestTakers takers;

    TestedNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.takers = new TestTakers(lexicon);
    }

    /** {@code others} are the names that the sentence is known to hold. */
    List<NamedSpan> find(SentenceView sentence, List<NamedSpan> others) {
        boolean tested = others.stream().anyMatch(name -> name.type() == EntityType.BENCHMARK);
        List<NamedSpan> found = new ArrayList<>(tested ? Codenames.find(sentence, lexicon) : List.of());
        for (int i = 0; i < sentence.segments().size(); i++) {
            Optional<CapitalRun> run = CapitalRun.at(sentence, i)
                    .filter(it -> !sentence.isInTitle(it.start()))
                    .map(TestedNames::withTail);
            if (run.isPresent()) {
                boolean taker = tested && (takers.contains(run.get(), others) || isTested(run.get()));
                if (isOneWord(run.get()) && (taker || isModel(run.get()) || TestTakers.isSized(run.get()))) {
                    found.add(run.get().named(EntityType.PRODUCT));
                }
                i = run.get().last();
            }
        }
        return found;
    }

    /** {@code Sprat-nano}, with a capital or without; {@code Orrin} in "the 2.4 GB Orrin". */
    private static CapitalRun withTail(CapitalRun run) {
        boolean unit = run.sentence()
                .preceding(run.first())
                .filter(Segment::startsWithDigit)
                .isPresent();
        int first = unit && run.first() < run.last() ? run.first() + 1 : run.first();
        int last = run.last();
        while (isHyphened(run.sentence(), last + 1)) {
            last++;
        }
        return new CapitalRun(run.sentence(), first, last);
    }

    private static boolean isHyphened(SentenceView sentence, int index) {
        return sentence.segment(index)
                .filter(it -> it.join() == Segment.Join.HYPHEN)
                .isPresent();
    }

    private static boolean isOneWord(CapitalRun run) {
        return run.segments().get(0).join() != Segment.Join.HYPHEN
                && run.segments().stream().skip(1).allMatch(it -> it.join() == Segment.Join.HYPHEN);
    }

    private boolean isModel(CapitalRun run) {
        return run.segments().size() > 1
                && run.apposition().filter(lexicon.productNouns()::contains).isPresent();
    }

    private boolean isTested(CapitalRun run) {
        return isName(run) && (isSubject(run) || isAtNumber(run) || isMoved(run));
    }

    /** The first word of a sentence may be any; a firm that publishes results does not take the test. */
    private boolean isName(CapitalRun run) {
        SentenceView sentence = run.sentence();
        Segment word = run.segments().get(0);
        boolean initial = word.start() == sentence.sentence().start();
        boolean thing = !ABSTRACT.matcher(word.text()).matches() && !sentence.hasTag(word, "NNS");
        return run.isNameShaped()
                || (sentence.hasTag(word, "NN")
                        && (!initial || thing)
                        && !lexicon.numberedWords().contains(word.folded())
                        && !lexicon.benchmarkNouns().contains(word.folded())
                        && !lexicon.variants().contains(word.folded()) // "the Mini" of a family
                        && !lexicon.productNouns().contains(word.folded())
                        && !run.isTagged("ORGANIZATION"));
    }

    private boolean isSubject(CapitalRun run) {
        Optional<Segment> verb = run.sentence().following(run.last());
        return verb.filter(it -> ScoredNames.SCORING.contains(it.folded())
                                || lexicon.reachingVerbs().contains(it.folded()))
                        .isPresent()
                && isNumberBehind(run.sentence(), run.last() + 1);
    }

    private static boolean isNumberBehind(SentenceView sentence, int verb) {
        int next = verb + 1;
        while (next - verb <= LONGEST_BETWEEN && isBetween(sentence, next)) {
            next++;
        }
        return sentence.following(next - 1).filter(Segment::startsWithDigit).isPresent();
    }

    private static boolean isBetween(SentenceView sentence, int index) {
        return sentence.following(index - 1)
                .filter(it -> !it.startsWithDigit() && BETWEEN.stream().anyMatch(tag -> sentence.hasTag(it, tag)))
                .isPresent();
    }

    private static boolean isAtNumber(CapitalRun run) {
        SentenceView sentence = run.sentence();
        return sentence.segment(run.last() + 1)
                        .filter(it -> it.folded().equals("at")
                                && sentence.text()
                                        .substring(run.end(), it.start())
                                        .equals(", "))
                        .isPresent()
                && sentence.following(run.last() + 1)
                        .filter(Segment::startsWithDigit)
                        .isPresent();
    }

    /** "Lifts NAME from 36" */
    private static boolean isMoved(CapitalRun run) {
        SentenceView sentence = run.sentence();
        return sentence.preceding(run.first())
                        .filter(it -> sentence.hasTag(it, "VB"))
                        .isPresent()
                && sentence.following(run.last())
                        .filter(it -> it.folded().equals("from"))
                        .isPresent()
                && sentence.following(run.last() + 1)
                        .filter(Segment::startsWithDigit)
                        .isPresent();
    }
}
