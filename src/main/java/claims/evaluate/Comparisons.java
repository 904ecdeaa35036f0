package claims.evaluate;

import claims.evaluate.Labelled.Comparison;
import claims.evaluate.Labelled.Score;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What scores are said to be beside each other, as sets of statements. "A is more than B" and "B is less than A" are the
 * same statement, and it counts once however often it is written.
 */
final class Comparisons {
    private final IdentityHashMap<Score, String> labels = new IdentityHashMap<>();
    private final Set<Statement> expected;
    private final Set<Statement> actual;
    private final Map<String, Set<Statement>> expectedOf;
    private final Map<String, Set<Statement>> actualOf;

    Comparisons(Alignment<Score> scores) {
        expected = statements(scores.expected(), scores.pairs().size(), "gold");
        actual = statements(scores.actual(), scores.pairs().size(), "output");
        expectedOf = byScore(expected);
        actualOf = byScore(actual);
    }

    Counts counts() {
        return new Counts(expected.stream().filter(actual::contains).count(), expected.size(), actual.size());
    }

    boolean areRight(Pair<Score> pair) {
        String label = labels.get(pair.expected());
        return expectedOf.getOrDefault(label, Set.of()).equals(actualOf.getOrDefault(label, Set.of()));
    }

    /** The first scores of each side are partners and share a label; the others have one of their own. */
    private Set<Statement> statements(List<Score> scores, int partners, String side) {
        var labelOfId = new HashMap<String, String>();
        for (int index = 0; index < scores.size(); index++) {
            String label = (index < partners ? "both" : side) + index;
            labels.put(scores.get(index), label);
            scores.get(index).id().ifPresent(id -> labelOfId.put(id, label));
        }
        var statements = new HashSet<Statement>();
        for (Score score : scores) {
            for (Comparison comparison : score.comparisons().orElse(List.of())) {
                Optional<String> other = comparison.score().map(labelOfId::get);
                if (other.isPresent() || comparison.score().isEmpty()) {
                    statements.add(Statement.of(labels.get(score), comparison, other));
                }
            }
        }
        return statements;
    }

    private static Map<String, Set<Statement>> byScore(Set<Statement> statements) {
        var byScore = new HashMap<String, Set<Statement>>();
        for (Statement statement : statements) {
            byScore.computeIfAbsent(statement.score, score -> new HashSet<>()).add(statement);
            statement.other.ifPresent(other ->
                    byScore.computeIfAbsent(other, score -> new HashSet<>()).add(statement));
        }
        return byScore;
    }

    private record Statement(
            String score,
            String relation,
            Optional<String> other,
            Optional<BigDecimal> factor,
            Optional<BigDecimal> difference) {

        static Statement of(String score, Comparison comparison, Optional<String> other) {
            String relation = comparison.relation().orElse("?");
            boolean turned = other.isPresent()
                    && (relation.equals("less-than")
                            || (relation.equals("equal") && other.get().compareTo(score) < 0));
            return new Statement(
                    turned ? other.get() : score,
                    turned && relation.equals("less-than") ? "more-than" : relation,
                    turned ? Optional.of(score) : other,
                    comparison.factor().map(BigDecimal::stripTrailingZeros),
                    comparison.difference().map(BigDecimal::stripTrailingZeros));
        }
    }
}
