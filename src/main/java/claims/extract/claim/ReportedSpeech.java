package claims.extract.claim;

import claims.model.Claim;
import claims.model.Entity;
import claims.model.Figure;
import claims.model.Score;
import claims.nlp.AnnotatedArticle;
import claims.text.Order;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What others are reported to say in an article, and what is left for its author. */
public final class ReportedSpeech {
    private final AnnotatedArticle article;
    private final List<Entity> entities;
    private final List<Statement> statements;
    private final Unreported unreported;

    /** @param entities of the article, with the words that stand for them where they speak */
    ReportedSpeech(AnnotatedArticle article, List<Entity> entities, List<Statement> statements, Unreported unreported) {
        this.article = article;
        this.entities = entities;
        this.statements = List.copyOf(statements);
        this.unreported = unreported;
    }

    /**
     * The claims of the article, tied to its figures and scores.
     *
     * @param results places of numbers that are results on benchmarks, whether they are scores or not
     */
    public Attribution carrying(List<Figure> figures, List<Score> scores, List<Span> results) {
        Links links = new Links(article, figures, scores, entities, results);
        List<Statement> all = new ArrayList<>(statements);
        all.addAll(unreported.statements(links, article.text().metadata().author()));
        all.sort(Order.by(statement -> statement.content().get(0).start()));
        List<Claim> claims = new ArrayList<>();
        for (Statement statement : all) {
            claims.add(links.claim("c" + (claims.size() + 1), statement));
        }
        return new Attribution(claims, entities);
    }
}
