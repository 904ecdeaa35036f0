package claims.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of gold, or one document of output: the contract's object read leniently. A gold line names its article by
 * {@code path} or carries it as {@code text}, may leave out any list (which then is not measured) and most fields, and
 * may mark any item {@code optional}: it counts neither way. What would be passed over unseen is refused: a mention
 * without a place, a kind that the contract does not have.
 *
 * @param only see {@link Scope}, as for {@code partial}
 */
public record Labelled(
        Optional<String> id,
        Optional<String> path,
        Optional<String> text,
        Optional<Origin> article,
        Optional<List<Entity>> entities,
        Optional<List<Figure>> figures,
        Optional<List<Score>> scores,
        Optional<List<Claim>> claims,
        Optional<Map<String, List<String>>> only,
        Optional<List<String>> partial) {
    public Labelled {
        path.ifPresent(Labelled::checkPath);
        Scope.check(only.orElse(Map.of()), partial.orElse(List.of()));
    }

    static final Labelled NOTHING = new Labelled(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    Scope scope() {
        return new Scope(only.orElse(Map.of()), partial.orElse(List.of()));
    }

    /** The first words, if any, that are not in the article where the line says they are. */
    Optional<Words> firstMisplaced(ArticleText article) {
        return words().flatMap(Words::parts)
                .filter(part -> part.text().isPresent())
                .filter(part -> !article.holds(
                        part.text().get(), part.start().get(), part.end().get()))
                .findFirst();
    }

    private Stream<Words> words() {
        return Stream.of(
                        entities.stream()
                                .flatMap(List::stream)
                                .flatMap(entity -> entity.mentions().stream())
                                .flatMap(List::stream),
                        figures.stream().flatMap(List::stream).flatMap(Figure::words),
                        scores.stream().flatMap(List::stream).flatMap(Score::words),
                        claims.stream().flatMap(List::stream).flatMap(Claim::words))
                .flatMap(words -> words);
    }

    private static void checkPlace(int start, int end) {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a start and an end after it are needed, not " + start + " and " + end);
        }
    }

    private static void checkPath(String path) {
        if (path.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a path with a NUL in it");
        }
    }

    record Origin(Optional<String> path, Optional<String> sha256) {
        Origin {
            path.ifPresent(Labelled::checkPath);
        }
    }

    /** Grounded words with whatever is said of them: a mention, a source, a cue, a subject, what a figure is of. */
    record Words(
            Optional<String> text,
            Optional<Integer> start,
            Optional<Integer> end,
            Optional<List<Words>> spans,
            Optional<String> name,
            Optional<String> entity,
            Optional<String> type,
            boolean optional) {
        Words {
            if (start.isPresent() != end.isPresent()) {
                throw new IllegalArgumentException("a start without an end, or an end without a start");
            }
            if (start.isPresent() && (start.get() < 0 || end.get() < start.get())) {
                throw new IllegalArgumentException("not a span: " + start.get() + " to " + end.get());
            }
        }

        static Words of(Optional<String> text, int start, int end) {
            return new Words(
                    text,
                    Optional.of(start),
                    Optional.of(end),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }

        /** Its name, or the words themselves where no name is given. */
        Optional<String> called() {
            return name.or(() -> text);
        }

        /** Its parts where it has several; nothing where it has no place in the article. */
        Stream<Words> parts() {
            if (spans.isPresent() && !spans.get().isEmpty()) {
                return spans.get().stream().flatMap(Words::parts);
            }
            return start.isPresent() ? Stream.of(this) : Stream.empty();
        }
    }

    record Entity(
            Optional<String> id,
            Optional<String> name,
            Optional<String> type,
            Optional<List<Words>> mentions,
            boolean optional) {
        Entity {
            type.ifPresent(it -> Scope.checkKind("entities", it));
            mentions.stream()
                    .flatMap(List::stream)
                    .filter(mention -> mention.parts().findAny().isEmpty())
                    .findFirst()
                    .ifPresent(mention -> {
                        String words = mention.text().or(() -> name).orElse("?");
                        throw new IllegalArgumentException("a mention without start and end: \"" + words + "\"");
                    });
        }
    }

    record Figure(
            Optional<String> id,
            Optional<String> kind,
            Optional<String> text,
            int start,
            int end,
            Optional<BigDecimal> value,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<String> currency,
            Optional<String> unit,
            Optional<String> qualifier,
            Optional<String> trend,
            Optional<String> per,
            Optional<String> period,
            Optional<Words> of,
            boolean optional) {
        Figure {
            kind.ifPresent(it -> Scope.checkKind("figures", it));
            checkPlace(start, end);
        }

        Quantity quantity() {
            return new Quantity(value, low, high, qualifier);
        }

        Stream<Words> words() {
            return Stream.concat(Stream.of(Words.of(text, start, end)), of.stream());
        }
    }

    record Score(
            Optional<String> id,
            Optional<String> text,
            int start,
            int end,
            Optional<BigDecimal> value,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<BigDecimal> outOf,
            Optional<String> unit,
            Optional<String> qualifier,
            Optional<String> metric,
            Optional<String> setting,
            Optional<Words> benchmark,
            Optional<Words> subject,
            Optional<List<Comparison>> comparisons,
            boolean optional) {
        Score {
            unit.ifPresent(it -> Scope.checkKind("scores", it));
            checkPlace(start, end);
        }

        Quantity quantity() {
            return new Quantity(value, low, high, qualifier);
        }

        Stream<Words> words() {
            return Stream.of(Optional.of(Words.of(text, start, end)), benchmark, subject)
                    .flatMap(Optional::stream);
        }
    }

    record Comparison(
            Optional<String> relation,
            Optional<BigDecimal> factor,
            Optional<BigDecimal> difference,
            Optional<String> score) {}

    record Claim(
            Optional<String> id,
            Optional<String> kind,
            Optional<Words> source,
            Optional<Words> cue,
            Words content,
            Optional<String> certainty,
            Optional<List<String>> figures,
            Optional<List<String>> scores,
            boolean optional) {
        Claim {
            kind.ifPresent(it -> Scope.checkKind("claims", it));
            if (content == null || content.parts().findAny().isEmpty()) {
                throw new IllegalArgumentException("a claim without content");
            }
        }

        Stream<Words> words() {
            return Stream.of(source, cue, Optional.of(content)).flatMap(Optional::stream);
        }

        /** Who says it; the article's author has no other name where {@code type} says so. */
        Optional<String> speaker() {
            return source.flatMap(who -> who.type().filter("author"::equals).or(who::name));
        }
    }
}
