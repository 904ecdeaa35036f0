package claims.fuzz;

import claims.extract.claim.Attribution;
import claims.model.ArticleInfo;
import claims.model.ClaimsDocument;
import claims.model.Entity;
import claims.model.Figure;
import claims.model.Generator;
import claims.model.Score;
import claims.nlp.AnnotatedArticle;
import claims.nlp.FuzzedSentences;
import claims.nlp.Token;
import claims.text.Article;
import claims.text.CleanText;
import claims.text.Cleaner;
import claims.text.Decoder;
import claims.text.Diagnostic;
import claims.text.NotTextException;
import claims.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** An article for an extractor, and the document of what it finds there. */
record FuzzedArticle(Article article, AnnotatedArticle annotated, Choices choices) {

    /** None where the bytes make no text. */
    static Optional<FuzzedArticle> of(byte[] bytes) {
        Choices choices = new Choices(bytes);
        try {
            Article article =
                    Decoder.decode("fuzzed.txt", FuzzedText.of(choices).getBytes(StandardCharsets.UTF_8));
            CleanText text = Cleaner.clean(article);
            return Optional.of(new FuzzedArticle(article, FuzzedSentences.annotate(text, choices), choices));
        } catch (NotTextException e) {
            return Optional.empty();
        }
    }

    /** Places of some of the words, as if another extractor had taken them. */
    List<Span> taken() {
        return annotated.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> choices.stub() >= 224)
                .map(this::place)
                .toList();
    }

    private Span place(Token token) {
        return annotated.slice(token, token).span();
    }

    void holds(List<Entity> entities) {
        holds(new Attribution(List.of(), entities), List.of(), List.of(), List.of());
    }

    void holds(Attribution said, List<Figure> figures, List<Score> scores, List<Diagnostic> diagnostics) {
        int length = article.text().codePointCount(0, article.text().length());
        DocumentCheck.check(
                article.text(),
                annotated.sentences().size(),
                new ClaimsDocument(
                        new Generator("1", "4"),
                        new ArticleInfo(
                                article.path(),
                                article.sha256(),
                                length,
                                annotated.text().metadata()),
                        said.entities(),
                        figures,
                        scores,
                        said.claims(),
                        diagnostics));
    }
}
