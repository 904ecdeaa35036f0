package claims.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures: where they stand, and each thing that is said of them. */
final class FigureComparison {
    private static final String LIST = "figures";

    private FigureComparison() {}

    static Findings compare(Alignment<Labelled.Figure> figures, ArticleText article) {
        Predicate<Labelled.Figure> qualified = figure -> figure.quantity().isQualified();
        Predicate<Labelled.Figure> changing = figure -> figure.trend().isPresent();
        List<Row> rows = List.of(
                Row.ofAll(LIST, Mistake.SPAN, figures, pair -> true),
                Row.ofAll(LIST, "value", figures, FigureComparison::valueIsRight),
                Row.ofAll(LIST, "unit", figures, FigureComparison::unitIsRight),
                Row.ofAll(LIST, "qualifier", figures, qualified, FigureComparison::qualifierIsRight),
                Row.ofThose(LIST, "qualifier stated", figures, qualified, FigureComparison::qualifierIsRight),
                Row.ofAll(LIST, "trend", figures, changing, FigureComparison::trendIsRight),
                Row.ofThose(LIST, "trend stated", figures, changing, FigureComparison::trendIsRight),
                stated("per", figures, Labelled.Figure::per),
                stated("period", figures, Labelled.Figure::period),
                of(figures));
        return new Findings(
                rows,
                Findings.mistakes(LIST, figures, article, FigureComparison::describe, FigureComparison::differences));
    }

    static boolean sameValue(Labelled.Figure one, Labelled.Figure other) {
        return one.kind().equals(other.kind()) && one.quantity().sameNumber(other.quantity());
    }

    private static boolean valueIsRight(Pair<Labelled.Figure> pair) {
        return sameValue(pair.expected(), pair.actual());
    }

    private static boolean unitIsRight(Pair<Labelled.Figure> pair) {
        return valueIsRight(pair) && same(pair, Labelled.Figure::currency) && same(pair, Labelled.Figure::unit);
    }

    private static boolean qualifierIsRight(Pair<Labelled.Figure> pair) {
        return valueIsRight(pair)
                && pair.expected().quantity().sameQualifier(pair.actual().quantity());
    }

    private static boolean trendIsRight(Pair<Labelled.Figure> pair) {
        return valueIsRight(pair) && same(pair, Labelled.Figure::trend);
    }

    private static Row stated(
            String name, Alignment<Labelled.Figure> figures, Function<Labelled.Figure, Optional<String>> field) {
        return Row.ofThose(LIST, name, figures, figure -> field.apply(figure).isPresent(), pair -> same(pair, field));
    }

    /** Here the extents are those of the words that say what the figure is of. */
    private static Row of(Alignment<Labelled.Figure> figures) {
        Predicate<Labelled.Figure> says = figure -> !Extent.of(figure.of()).isEmpty();
        Counts exact = figures.count(
                says,
                pair -> Extent.of(pair.expected().of())
                        .equals(Extent.of(pair.actual().of())));
        Counts overlap = figures.count(says, FigureComparison::ofOverlaps);
        return new Row(LIST, "of", overlap.gold(), Optional.of(exact), overlap);
    }

    private static boolean ofOverlaps(Pair<Labelled.Figure> pair) {
        return Extent.of(pair.expected().of()).overlaps(Extent.of(pair.actual().of()));
    }

    private static boolean same(Pair<Labelled.Figure> pair, Function<Labelled.Figure, Optional<String>> field) {
        return Names.same(field.apply(pair.expected()), field.apply(pair.actual()));
    }

    private static List<String> differences(Pair<Labelled.Figure> pair) {
        if (!valueIsRight(pair)) {
            return List.of("value");
        }
        boolean ofIsSaid = Stream.of(pair.expected(), pair.actual())
                .anyMatch(figure -> !Extent.of(figure.of()).isEmpty());
        return new Differences()
                .unless(unitIsRight(pair), "unit")
                .unless(qualifierIsRight(pair), "qualifier")
                .unless(trendIsRight(pair), "trend")
                .unless(same(pair, Labelled.Figure::per), "per")
                .unless(same(pair, Labelled.Figure::period), "period")
                .unless(!ofIsSaid || ofOverlaps(pair), "of")
                .names();
    }

    private static String describe(Labelled.Figure figure) {
        return Stream.of(
                        figure.kind(),
                        Optional.of(figure.quantity().toString()),
                        figure.currency(),
                        figure.unit(),
                        figure.trend(),
                        figure.per().map(per -> "per " + per),
                        figure.period().map(period -> "in " + period),
                        figure.of().flatMap(Labelled.Words::text).map(of -> "of \"" + of + "\""))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
