package claims.extract.score;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.Amount;
import claims.model.ClaimsDocument;
import claims.model.Comparison;
import claims.model.Reference;
import claims.model.Score;
import claims.testing.SpecFile;
import claims.testing.TestPipeline;
import claims.text.Diagnostic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every case of the specifications beside this class; the first explains their notation at its head. */
class ScoreSpecTest {
    @TestFactory
    Stream<DynamicNode> specification() {
        return Stream.of("frames", "tests", "subjects", "settings", "ranks", "comparisons", "tables", "traps")
                .flatMap(name -> SpecFile.passages(ScoreSpecTest.class, name + ".spec.txt", ScoreSpecTest::check));
    }

    private static void check(String passage, List<String> expected) {
        ClaimsDocument document =
                TestPipeline.extract(passage.replace("¶", "\n\n").replace("¬", "\n") + "\n");
        List<String> actual = new ArrayList<>();
        document.scores().forEach(score -> actual.add(render(score)));
        if (document.diagnostics().stream()
                .map(Diagnostic::code)
                .anyMatch(Diagnostic.Code.COMPARISON_MISMATCH::equals)) {
            actual.add("!! comparison-mismatch");
        }
        assertThat(String.join("\n", actual)).as(passage).isEqualTo(String.join("\n", expected));
    }

    private static String render(Score score) {
        List<String> columns = new ArrayList<>();
        columns.add(name(score.subject()));
        columns.add(name(score.benchmark()));
        columns.add(value(score) + " " + lower(score.unit()));
        score.metric().ifPresent(metric -> columns.add("metric=" + metric));
        score.setting().ifPresent(setting -> columns.add("setting=" + setting));
        score.qualifier().ifPresent(qualifier -> columns.add(lower(qualifier)));
        score.comparisons().forEach(comparison -> columns.add(render(comparison)));
        return String.join(" | ", columns);
    }

    private static String value(Score score) {
        Amount amount = score.amount();
        String number = amount.value()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> end(amount.low()) + ".." + end(amount.high()));
        return number + score.outOf().map(all -> "/" + all.toPlainString()).orElse("");
    }

    private static String end(Optional<BigDecimal> end) {
        return end.map(BigDecimal::toPlainString).orElse("");
    }

    private static String render(Comparison comparison) {
        return lower(comparison.relation())
                + comparison.score().map(id -> " #" + id.substring(1)).orElse("")
                + comparison
                        .factor()
                        .map(factor -> " x" + factor.toPlainString())
                        .orElse("")
                + comparison.difference().map(it -> " by " + it.toPlainString()).orElse("");
    }

    private static String name(Optional<Reference> reference) {
        return reference
                .map(it -> it.name().orElseGet(() -> it.slice().orElseThrow().text()))
                .orElse("-");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
