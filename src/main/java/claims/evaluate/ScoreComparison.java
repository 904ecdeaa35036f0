package claims.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores: the value, with its benchmark, with its subject as well, and what is compared with what. */
final class ScoreComparison {
    private static final String LIST = "scores";

    private ScoreComparison() {}

    static Findings compare(Alignment<Labelled.Score> scores, ArticleText article) {
        var comparisons = new Comparisons(scores);
        List<Row> rows = List.of(
                Row.ofAll(LIST, "value", scores, ScoreComparison::valueIsRight),
                Row.ofAll(LIST, "value+benchmark", scores, pair -> valueIsRight(pair) && benchmarkIsRight(pair)),
                Row.ofAll(
                        LIST,
                        "tuple",
                        scores,
                        pair -> valueIsRight(pair) && benchmarkIsRight(pair) && subjectIsRight(pair)),
                stated("unit", scores, Labelled.Score::unit),
                stated("metric", scores, Labelled.Score::metric),
                stated("setting", scores, Labelled.Score::setting),
                Row.plain(LIST, "comparisons", comparisons.counts().gold(), comparisons.counts()));
        return new Findings(
                rows,
                Findings.mistakes(
                        LIST, scores, article, ScoreComparison::describe, pair -> differences(pair, comparisons)));
    }

    /** Several scores may stand on the same words, and only what they are of tells them apart. */
    static int agreement(Labelled.Score one, Labelled.Score other) {
        return (one.quantity().sameNumber(other.quantity()) ? 4 : 0)
                + (sameName(one.benchmark(), other.benchmark()) ? 2 : 0)
                + (sameName(one.subject(), other.subject()) ? 2 : 0)
                + (Names.same(one.setting(), other.setting()) ? 1 : 0);
    }

    private static boolean sameName(Optional<Labelled.Words> one, Optional<Labelled.Words> other) {
        return Names.same(one.flatMap(Labelled.Words::called), other.flatMap(Labelled.Words::called));
    }

    private static boolean valueIsRight(Pair<Labelled.Score> pair) {
        return pair.expected().quantity().sameNumber(pair.actual().quantity());
    }

    private static boolean benchmarkIsRight(Pair<Labelled.Score> pair) {
        return sameName(pair.expected().benchmark(), pair.actual().benchmark());
    }

    private static boolean subjectIsRight(Pair<Labelled.Score> pair) {
        return sameName(pair.expected().subject(), pair.actual().subject());
    }

    private static Row stated(
            String name, Alignment<Labelled.Score> scores, Function<Labelled.Score, Optional<String>> field) {
        return Row.ofThose(
                LIST,
                name,
                scores,
                score -> field.apply(score).isPresent(),
                pair -> Names.same(field.apply(pair.expected()), field.apply(pair.actual())));
    }

    private static List<String> differences(Pair<Labelled.Score> pair, Comparisons comparisons) {
        return new Differences()
                .unless(valueIsRight(pair), "value")
                .unless(benchmarkIsRight(pair), "value+benchmark")
                .unless(subjectIsRight(pair), "tuple")
                .unless(Names.same(pair.expected().unit(), pair.actual().unit()), "unit")
                .unless(Names.same(pair.expected().metric(), pair.actual().metric()), "metric")
                .unless(Names.same(pair.expected().setting(), pair.actual().setting()), "setting")
                .unless(comparisons.areRight(pair), "comparisons")
                .names();
    }

    private static String describe(Labelled.Score score) {
        return Stream.of(
                        score.subject().flatMap(Labelled.Words::called),
                        score.benchmark().flatMap(Labelled.Words::called).map(name -> "on " + name),
                        Optional.of(score.quantity().toString()),
                        score.outOf().map(all -> "of " + all.toPlainString()),
                        score.unit(),
                        score.metric(),
                        score.setting().map(setting -> "(" + setting + ")"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
