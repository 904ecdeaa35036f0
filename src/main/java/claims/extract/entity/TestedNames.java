package claims.extract.entity;

import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Products in no list that a result beside a known benchmark gives away. NAME is one word, with what hyphens join to it, or
 * several that no person or company is called by.
 *
 * <pre>
 * NAME scored 71% | NAME lands in the 10% range     who scores beside a benchmark is put to it
 * NAME (7B) scored 71%
 * NAME, at 71% | NAME: 71% on
 * lifts NAME from 36 to 51
 * introduced SHAPED, which                          with capitals or digits in its midst
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

    private static final Pattern LABELLED = Pattern.compile(" ?[:|] ~?[0-9]{1,2}(?:\\.[0-9]{1,2})?%? on ");
    private static final Pattern ASIDE = Pattern.compile(" \\([^()]{1,30}\\)(?= )");

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
                boolean model = taker || isModel(run.get()) || TestTakers.isSized(run.get());
                if (isOneWord(run.get()) ? model : taker && isFullName(run.get())) {
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
        return isName(run)
                && (isSubject(run) || isAtNumber(run) || isMoved(run) || (run.isNameShaped() && isPresented(run)));
    }

    /** "Lark Nexus", "L2 Thinking": several words that the tagger takes for nobody's name. */
    private boolean isFullName(CapitalRun run) {
        return run.segments().stream()
                        .allMatch(it -> it.startsWithDigit()
                                || run.sentence().hasTag(it, "NN")
                                || lexicon.variants().contains(it.folded()))
                && (run.isNameShaped()
                        || lexicon.variants().contains(run.lastSegment().folded()))
                && !run.isTagged("PERSON")
                && !run.isTagged("ORGANIZATION")
                && !run.isTagged("LOCATION");
    }

    /** "Introduced NAME", but for a benchmark; "NAME: 71% on". */
    private boolean isPresented(CapitalRun run) {
        SentenceView sentence = run.sentence();
        boolean labels = LABELLED.matcher(sentence.text())
                .region(run.end(), sentence.sentence().end())
                .lookingAt();
        return labels
                || (sentence.preceding(run.first())
                                .filter(it -> lexicon.presentingVerbs().contains(it.folded()))
                                .isPresent()
                        && !run.isFollowedBy(lexicon.benchmarkNouns())
                        && run.apposition()
                                .filter(lexicon.benchmarkNouns()::contains)
                                .isEmpty());
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
                        && !(lexicon.variants().contains(word.folded())
                                && run.before(1).equals("the")) // of a family
                        && !lexicon.productNouns().contains(word.folded())
                        && !run.isTagged("ORGANIZATION"));
    }

    private boolean isSubject(CapitalRun run) {
        SentenceView sentence = run.sentence();
        Matcher aside = ASIDE.matcher(sentence.text())
                .region(run.end(), sentence.sentence().end());
        int last = aside.lookingAt() ? sentence.lastBefore(aside.end()) : run.last();
        Optional<Segment> verb = last > run.last() ? sentence.segment(last + 1) : sentence.following(last);
        return verb.filter(it -> ScoredNames.SCORING.contains(it.folded())
                                || lexicon.reachingVerbs().contains(it.folded()))
                        .isPresent()
                && isNumberBehind(sentence, last + 1);
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
