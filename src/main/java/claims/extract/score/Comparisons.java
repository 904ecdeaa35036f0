package claims.extract.score;

import java.util.List;

/** Finds which results of a sentence are compared, how, and how far apart they are said to be. */
final class Comparisons {
    private final ScoreWords scoreWords;
    private final Cues cues = new Cues(new ComparingWords());

    Comparisons(ScoreWords scoreWords) {
        this.scoreWords = scoreWords;
    }

    /** @param next the number of the first score of the sentence */
    SentenceComparisons of(Reading reading, List<Bound> results, int next) {
        List<Cue> comparing = cues.of(reading);
        List<Compared> found = Comparer.compare(reading, results, comparing);
        List<Gap> gaps = TestGaps.of(reading, comparing, found);
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
