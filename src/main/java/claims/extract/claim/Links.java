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

/** Ties claims to the figures, scores and entities that stand in their content. */
final class Links {
    private final AnnotatedArticle article;
    private final Placed figures;
    private final Placed scores;
    private final Placed entities = new Placed();
    private final Placed results = new Placed();

    Links(
            AnnotatedArticle article,
            List<Figure> figures,
            List<Score> scores,
            List<Entity> entities,
            List<Span> results) {
        this.article = article;
        this.figures = Placed.of(figures, Figure::slice, Figure::id);
        this.scores = Placed.of(scores, Score::slice, Score::id);
        results.forEach(result -> this.results.add(result, ""));
        for (Entity entity : entities) {
            entity.mentions().forEach(mention -> this.entities.add(mention.span(), entity.id()));
        }
    }

    /** Whether a figure or a result stands in these words. */
    boolean carriesNumber(Span span) {
        List<Slice> place = List.of(article.text().slice(span.start(), span.end()));
        return !figures.in(place).isEmpty()
                || !scores.in(place).isEmpty()
                || !results.in(place).isEmpty();
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
                figures.in(spans),
                scores.in(spans),
                entities.in(spans));
    }
}
