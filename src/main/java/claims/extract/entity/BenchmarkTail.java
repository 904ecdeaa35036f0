package claims.extract.entity;

import claims.extract.entity.Segment.Join;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What follows a benchmark in its name.
 *
 * <pre>
 * tail = (split | version | year)* [tier | full set] [which* leaderboard]
 * split   = Verified | Hard | …, a word of benchmark-splits.txt, with a capital behind a space; any behind a hyphen
 * version = v2 | 2.0 | 2.1, the last only where no score may stand: "81% on DeskTasks 2.1"
 * year    = 2025 | '25
 * tier    = Tier 4 | Tiers 1–3
 * </pre>
 */
final class BenchmarkTail {
    private static final Pattern VERSION = Pattern.compile("20[0-9][0-9]|[vV][0-9]{1,2}(\\.[0-9])?|[1-5]\\.0");
    private static final Pattern DECIMAL = Pattern.compile("[1-5]\\.[0-9]");
    private static final Pattern SHORT_YEAR = Pattern.compile("[12][0-9]");
    /** Behind the name these say how much, not which: {@code MT-Bench 2.0 points}. */
    private static final Pattern MEASURE = Pattern.compile("%|percent|points?|per|/10");

    private static final String LEADERBOARD = "leaderboard";
    private static final Set<String> WHICH = Set.of("NN", "NNP", "JJ", "VBG");
    private static final int LONGEST_WHICH = 4;
    private static final Set<String> LINKS = Set.of("and", "or");

    private static final Set<String> TIERS = Set.of("tier", "tiers", "level", "levels");
    private static final Pattern RANGE = Pattern.compile("[-–‑—]| to ");

    private final Lexicon lexicon;

    BenchmarkTail(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The index of the last segment of the name whose last known segment is {@code last}. */
    int end(SentenceView sentence, int first, int last) {
        int end = last;
        while (sentence.segment(end + 1).isPresent() && isTail(sentence, first, end + 1)) {
            end++;
        }
        end = endOfTiers(sentence, end);
        return endOfLeaderboard(sentence, first, end);
    }

    /** {@code LM Arena text-to-video leaderboard}: the noun, and the words that say which, belong to the name. */
    int endOfLeaderboard(SentenceView sentence, int first, int last) {
        int noun = last;
        while (noun - last < LONGEST_WHICH && isWhich(sentence, noun + 1)) {
            noun++;
        }
        return isLeaderboard(sentence, first, noun + 1) ? noun + 1 : last;
    }

    private boolean isWhich(SentenceView sentence, int index) {
        return sentence.segment(index)
                .filter(next -> !next.folded().startsWith(LEADERBOARD))
                .filter(next -> next.join() == Join.HYPHEN
                        || (next.join() == Join.SPACE
                                && (lexicon.benchmarkSplits().contains(next.folded())
                                        || WHICH.stream().anyMatch(tag -> sentence.isAllTagged(next, tag)))))
                .isPresent();
    }

    /** The plural behind the last of several names is of no one of them: "the Text Arena and Code Arena leaderboards". */
    private static boolean isLeaderboard(SentenceView sentence, int first, int index) {
        Optional<String> noun = sentence.following(index - 1).map(Segment::folded);
        return noun.filter(LEADERBOARD::equals).isPresent()
                || (noun.filter((LEADERBOARD + "s")::equals).isPresent()
                        && sentence.preceding(first)
                                .filter(before -> LINKS.contains(before.folded()))
                                .isEmpty());
    }

    private boolean isTail(SentenceView sentence, int first, int index) {
        Segment next = sentence.segments().get(index);
        return switch (next.join()) {
            case HYPHEN ->
                next.isCapitalised()
                        || next.startsWithDigit()
                        || lexicon.benchmarkSplits().contains(next.folded());
            case SPACE ->
                (next.isCapitalised() && lexicon.benchmarkSplits().contains(next.folded()))
                        || isVersion(sentence, first, index);
            case BREAK -> isShortYear(sentence, index) || isBehindColon(sentence, index);
            default -> false;
        };
    }

    /** {@code FrontierMath Tier 4}, {@code FrontierMath Tiers 1–3}, {@code HLE full set} */
    private static int endOfTiers(SentenceView sentence, int last) {
        Optional<String> word = sentence.following(last).map(Segment::folded);
        boolean set = word.filter("set"::equals).isPresent()
                && sentence.segments().get(last).folded().equals("full");
        if (set || (word.filter("full"::equals).isPresent() && isWord(sentence, last + 2, "set"))) {
            return set ? last + 1 : last + 2;
        }
        boolean tier = word.filter(TIERS::contains).isPresent()
                && sentence.following(last + 1).filter(Segment::startsWithDigit).isPresent();
        if (!tier) {
            return last;
        }
        int end = isWord(sentence, last + 3, "to") ? last + 4 : last + 3;
        boolean range = sentence.segment(end)
                .filter(Segment::startsWithDigit)
                .filter(it -> RANGE.matcher(sentence.text()
                                .substring(sentence.segments().get(last + 2).end(), it.start()))
                        .matches())
                .isPresent();
        return range ? end : last + 2;
    }

    private static boolean isWord(SentenceView sentence, int index, String word) {
        return sentence.following(index - 1)
                .filter(it -> it.folded().equals(word))
                .isPresent();
    }

    private static boolean isVersion(SentenceView sentence, int first, int index) {
        String word = sentence.segments().get(index).text();
        boolean version = VERSION.matcher(word).matches()
                || (DECIMAL.matcher(word).matches()
                        && sentence.preceding(first)
                                .filter(before -> before.folded().equals("on"))
                                .isPresent());
        return version && !isMeasured(sentence, index);
    }

    private static boolean isMeasured(SentenceView sentence, int index) {
        int end = sentence.segments().get(index).end();
        Optional<Segment> next = sentence.following(index);
        String sign =
                sentence.text().substring(end, Math.min(end + 1, sentence.text().length()));
        return MEASURE.matcher(sign).matches()
                || next.filter(it -> MEASURE.matcher(it.folded()).matches()).isPresent();
    }

    /** {@code Code Arena: WebDev} */
    private boolean isBehindColon(SentenceView sentence, int index) {
        Segment before = sentence.segments().get(index - 1);
        Segment next = sentence.segments().get(index);
        return before.text().equals("Arena")
                && sentence.text().substring(before.end(), next.start()).equals(": ")
                && next.isCapitalised()
                && lexicon.benchmarkSplits().contains(next.folded())
                && sentence.following(index).isEmpty();
    }

    /** {@code AIME '25} */
    private static boolean isShortYear(SentenceView sentence, int index) {
        Segment year = sentence.segments().get(index);
        String gap =
                sentence.text().substring(sentence.segments().get(index - 1).end(), year.start());
        return SHORT_YEAR.matcher(year.text()).matches() && (gap.equals(" '") || gap.equals(" ’") || gap.equals(" ‘"));
    }
}
