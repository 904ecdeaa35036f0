package claims.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.Figure;
import claims.testing.MarkedText;
import claims.testing.SpecFile;
import claims.testing.TestPipeline;
import claims.text.Slice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code figures.spec.txt}, which explains its notation at its head. */
class FigureSpecTest {
    @TestFactory
    Stream<DynamicNode> specification() {
        return SpecFile.groups(FigureSpecTest.class, "figures.spec.txt", FigureSpecTest::check);
    }

    private static void check(String group, String line) {
        MarkedText expected = MarkedText.parse(line);
        List<Figure> figures = TestPipeline.extract(expected.text()).figures();
        MarkedText actual = new MarkedText(
                expected.text(),
                figures.stream()
                        .map(figure -> new MarkedText.Mark(
                                figure.slice().start(), figure.slice().end(), note(figure, group)))
                        .toList());
        assertThat(actual.render()).isEqualTo(line);
    }

    private static String note(Figure figure, String group) {
        List<String> parts = new ArrayList<>();
        parts.add(word(figure.kind()) + " " + amount(figure) + unit(figure));
        figure.qualifier().ifPresent(qualifier -> parts.add(word(qualifier)));
        figure.trend().ifPresent(trend -> parts.add(word(trend)));
        figure.per().ifPresent(per -> parts.add("per " + per));
        if (group.startsWith("period:")) {
            figure.period().ifPresent(period -> parts.add("period " + period));
        }
        if (group.startsWith("of:")) {
            figure.of().flatMap(of -> of.slice()).map(Slice::text).ifPresent(of -> parts.add("of " + of));
        }
        return String.join(", ", parts);
    }

    private static String amount(Figure figure) {
        Optional<BigDecimal> value = figure.amount().value();
        if (value.isPresent()) {
            return value.get().toPlainString();
        }
        return figure.amount().low().map(BigDecimal::toPlainString).orElse("") + ".."
                + figure.amount().high().map(BigDecimal::toPlainString).orElse("");
    }

    private static String unit(Figure figure) {
        return figure.currency().or(figure::unit).map(unit -> " " + unit).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
