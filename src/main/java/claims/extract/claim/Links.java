package claims.extract.claim;

import claims.model.Claim;
import claims.model.Entity;
import claims.model.Figure;
import claims.model.Score;
import claims.nlp.AnnotatedArticle;
import claims.text.Slice;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Ties claims to the figures, scores and entities that stand in their content. */
final class Links {
    private final AnnotatedArticle article;
    private final List<Figure> figures;
    private final List<Score> scores;
    private final List<Entity> entities;

    Links(AnnotatedArticle article, List<Figure> figures, List<Score> scores, List<Entity> entities) {
        this.article = article;
        this.figures = figures;
        this.scores = scores;
        this.entities = entities;
    }

    /** Whether a figure or a score stands in these words. */
    boolean carriesNumber(Span span) {
        Span place = article.text().slice(span.start(), span.end()).span();
        return figures.stream().anyMatch(figure -> place.contains(figure.slice().span()))
                || scores.stream().anyMatch(score -> place.contains(score.slice().span()));
    }

    Claim claim(String id, Statement statement) {
        List<Slice> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Span span : statement.content()) {
            spans.add(article.text().slice(span.start(), span.end()));
            text.append(text.isEmpty() ? "" : " ").append(article.text().text(), span.start(), span.end());
        }
        return new Claim(
                id,
                statement.kind(),
                statement.sentence(),
                statement.source(),
                statement.cue(),
                new Claim.Content(text.toString(), spans),
                statement.certainty(),
                statement.via(),
                statement.medium(),
                in(spans, figures, Figure::slice, Figure::id),
                in(spans, scores, Score::slice, Score::id),
                entities.stream()
                        .filter(entity -> entity.mentions().stream().anyMatch(mention -> isIn(spans, mention)))
                        .map(Entity::id)
                        .toList());
    }

    private static <T> List<String> in(
            List<Slice> spans, List<T> items, Function<T, Slice> place, Function<T, String> id) {
        return items.stream()
                .filter(item -> isIn(spans, place.apply(item)))
                .map(id)
                .toList();
    }

    private static boolean isIn(List<Slice> spans, Slice slice) {
        return spans.stream().anyMatch(span -> span.span().contains(slice.span()));
    }
}
