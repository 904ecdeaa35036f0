package claims.pipeline;

import claims.extract.OwnWords;
import claims.extract.claim.Attribution;
import claims.extract.claim.ClaimExtractor;
import claims.extract.claim.ReportedSpeech;
import claims.extract.entity.EntityExtractor;
import claims.extract.figure.FigureExtractor;
import claims.extract.score.ScoreExtractor;
import claims.model.ArticleInfo;
import claims.model.ClaimsDocument;
import claims.model.Entity;
import claims.model.Generator;
import claims.nlp.Ahead;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Annotator;
import claims.nlp.Patience;
import claims.text.Article;
import claims.text.CleanText;
import claims.text.Cleaner;
import claims.text.Decoder;
import claims.text.Diagnostic;
import claims.text.NotTextException;
import claims.text.Order;
import claims.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** From an article to what it says, in one straight line. For several threads. */
public final class Pipeline {
    private static final Executor NOBODY = work -> {};

    private static final Extractors WITHOUT_OWN_WORDS = Extractors.of(OwnWords.NONE);

    private final Generator generator;
    private final Annotator annotator;
    private final Extractors extractors;
    private final Executor spare;

    private Pipeline(Generator generator, Annotator annotator, Extractors extractors, Executor spare) {
        this.generator = generator;
        this.annotator = annotator;
        this.extractors = extractors;
        this.spare = spare;
    }

    /** Each is made of its word lists; all of them together take as long as a good part of an article. */
    private record Extractors(
            Ahead<EntityExtractor> entities,
            Ahead<ScoreExtractor> scores,
            Ahead<FigureExtractor> figures,
            Ahead<ClaimExtractor> claims) {

        static Extractors of(OwnWords own) {
            return new Extractors(
                    new Ahead<>(() -> new EntityExtractor(own)),
                    new Ahead<>(ScoreExtractor::new),
                    new Ahead<>(() -> new FigureExtractor(own)),
                    new Ahead<>(() -> new ClaimExtractor(own)));
        }

        /** Where several do so, each takes what no other has begun. */
        void offer(Executor spare) {
            Stream.of(entities, scores, figures, claims).forEach(extractor -> extractor.offer(spare));
        }
    }

    /** Every article on the thread that asks for it, and on no other. */
    public static Pipeline load(Path models, OwnWords own) {
        return load(models, own, NOBODY);
    }

    /**
     * Returns at once: the models in the folder load in the background until the first article needs them.
     *
     * @param spare does what an article will perhaps need, while there is a processor for it
     */
    public static Pipeline load(Path models, OwnWords own, Executor spare) {
        Annotator annotator = Annotator.load(models, spare);
        Extractors extractors = own.areNone() ? WITHOUT_OWN_WORDS : Extractors.of(own);
        extractors.offer(spare);
        return new Pipeline(Versions.read().generator(), annotator, extractors, spare);
    }

    /** Makes ready what an article takes besides the models, in the order in which it takes it. */
    public static void prepare() {
        try {
            Cleaner.clean(Decoder.decode("", new byte[] {'a'}));
        } catch (NotTextException e) {
            throw new IllegalStateException(e);
        }
        Annotator.prepare();
        WITHOUT_OWN_WORDS.offer(Runnable::run);
    }

    /** Whether an article need not wait for the models. */
    public boolean isReady() {
        return annotator.isReady();
    }

    public ClaimsDocument extract(Article article) {
        CleanText text = Cleaner.clean(article);
        Patience.check();
        AnnotatedArticle doc = annotator.annotate(text);
        List<Entity> entities = extractors.entities().get().extract(doc);
        Patience.check();
        Ahead<ReportedSpeech> reported =
                new Ahead<>(() -> extractors.claims().get().reported(doc, entities));
        reported.offer(spare);
        ScoreExtractor.Result scores = extractors.scores().get().extract(doc, entities);
        Patience.check();
        FigureExtractor.Result figures = extractors.figures().get().extract(doc, entities, scores.numbers());
        Patience.check();
        Attribution said = reported.get().carrying(figures.figures(), scores.scores(), scores.numbers());
        return new ClaimsDocument(
                generator,
                info(article, text),
                said.entities(),
                figures.figures(),
                scores.scores(),
                said.claims(),
                Stream.of(article.diagnostics(), doc.diagnostics(), scores.diagnostics(), figures.diagnostics())
                        .flatMap(List::stream)
                        .sorted(Order.by(Pipeline::start))
                        .toList());
    }

    /** What is said of the whole article stands before what is said of a place in it. */
    private static int start(Diagnostic diagnostic) {
        return diagnostic.place().map(Span::start).orElse(-1);
    }

    private static ArticleInfo info(Article article, CleanText text) {
        int length = article.text().codePointCount(0, article.text().length());
        return new ArticleInfo(article.path(), article.sha256(), length, text.metadata());
    }
}
