package claims.extract.score;

import java.util.List;

/** Finds which results of a sentence are compared, how, and how far apart they are said to be. */
final class Comparisons {
    private final ScoreWords scoreWords;
    private final Cues cues;
    private final Comparer comparer;
    private final TestGaps testGaps;

    Comparisons(ScoreWords scoreWords, ComparisonFrames frames) {
        ComparingWords words = new ComparingWords();
        this.scoreWords = scoreWords;
        this.cues = new Cues(words);
        this.comparer = new Comparer(words, frames);
        this.testGaps = new TestGaps(frames);
    }

    /**
     * The comparisons of a sentence.
     *
     * @param measured whether a test was spoken of just before
     * @param next the number of the first score of the sentence
     */
    SentenceComparisons of(Reading reading, List<Bound> results, boolean measured, int next) {
        boolean nothing = results.isEmpty() && !measured && reading.tests().isEmpty();
        List<Cue> comparing = nothing ? List.of() : cues.of(reading);
        List<Compared> found = comparer.compare(reading, results, comparing);
        List<Gap> gaps = testGaps.of(reading, comparing, found, measured);
        return new SentenceComparisons(reading, results, found, gaps, isLowerBetter(reading), next);
    }

    private boolean isLowerBetter(Reading reading) {
        return reading.parts().stream()
                .filter(part -> part.symbol() == Symbol.METRIC)
                .anyMatch(part -> scoreWords
                        .metricAt(reading.sentence(), part.first())
                        .filter(match -> match.meaning().lower())
                        .isPresent());
    }
}
