package claims.model;

import claims.text.Slice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The result of one subject on one benchmark.
 *
 * @param outOf the number of all problems, where {@code amount} is the number of those solved
 * @param setting how it was tested: {@code 5-shot}, {@code with tools}
 */
public record Score(
        String id,
        Slice slice,
        int sentence,
        Optional<Reference> benchmark,
        Optional<Reference> subject,
        Amount amount,
        Unit unit,
        Optional<BigDecimal> outOf,
        Optional<String> metric,
        Optional<String> setting,
        Optional<Qualifier> qualifier,
        List<Comparison> comparisons) {
    public Score {
        comparisons = List.copyOf(comparisons);
    }

    public enum Unit {
        POINTS,
        PERCENT,
        RANK,
        /** Any rating scale: Elo, Codeforces. */
        ELO
    }
}
