package claims.extract.entity;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What follows a benchmark in its name.
 *
 * <pre>
 * tail = (split | version | year)* [[which] leaderboard]
 * split   = Verified | Hard | …, a word of benchmark-splits.txt, with a capital behind a space; any behind a hyphen
 * version = v2 | 2.0 | 2.1, the last only where no score may stand: "81% on DeskTasks 2.1"
 * year    = 2025 | '25
 * </pre>
 */
final class BenchmarkTail {
    private static final Pattern VERSION = Pattern.compile("20[0-9][0-9]|[vV][0-9]{1,2}(\\.[0-9])?|[1-5]\\.0");
    private static final Pattern DECIMAL = Pattern.compile("[1-5]\\.[0-9]");
    private static final Pattern SHORT_YEAR = Pattern.compile("[12][0-9]");
    /** Behind the name these say how much, not which: {@code MT-Bench 2.0 points}. */
    private static final Pattern MEASURE = Pattern.compile("%|percent|points?|per|/10");

    private static final Set<String> WHICH = Set.of("NN", "NNP", "JJ");

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
        return endOfLeaderboard(sentence, end);
    }

    /** {@code LM Arena text leaderboard}: the noun, and a word that says which, belong to the name. */
    private int endOfLeaderboard(SentenceView sentence, int last) {
        boolean which = sentence.following(last)
                .filter(next -> !next.folded().equals("leaderboard"))
                .filter(next -> lexicon.benchmarkSplits().contains(next.folded())
                        || WHICH.stream().anyMatch(tag -> sentence.isAllTagged(next, tag)))
                .isPresent();
        int noun = which ? last + 1 : last;
        return sentence.following(noun)
                        .filter(next -> next.folded().equals("leaderboard"))
                        .isPresent()
                ? noun + 1
                : last;
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
            case BREAK -> isShortYear(sentence, index);
            default -> false;
        };
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

    /** {@code AIME '25} */
    private static boolean isShortYear(SentenceView sentence, int index) {
        Segment year = sentence.segments().get(index);
        String gap =
                sentence.text().substring(sentence.segments().get(index - 1).end(), year.start());
        return SHORT_YEAR.matcher(year.text()).matches() && (gap.equals(" '") || gap.equals(" ’") || gap.equals(" ‘"));
    }
}
