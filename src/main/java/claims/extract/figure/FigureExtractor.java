package claims.extract.figure;

import claims.extract.OwnWords;
import claims.extract.figure.NounPhrases.Phrase;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.Entities;
import claims.model.Entity;
import claims.model.Figure;
import claims.model.Figure.Trend;
import claims.model.Reference;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.nlp.SentenceTree;
import claims.nlp.Token;
import claims.text.Diagnostic;
import claims.text.Slice;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the amounts of money, percentages, quantities and ratios of an article. */
public final class FigureExtractor {
    private final Vocabulary vocabulary;
    private final Qualifiers qualifiers;
    private final Trends trends;
    private final Rates rates;
    private final Amounts amounts;
    private final Compounds compounds;
    private final SharedUnits sharedUnits;
    private final Sharing sharing;
    private final Bounds bounds;
    private final NonFigures nonFigures;
    private final Periods periods;
    private final MeasuredThings things;

    public FigureExtractor(OwnWords own) {
        this(new Vocabulary(own));
    }

    FigureExtractor(Vocabulary vocabulary) {
        ChangeWords changes = new ChangeWords();
        this.vocabulary = vocabulary;
        this.qualifiers = new Qualifiers(vocabulary, changes);
        this.trends = new Trends(vocabulary, changes, qualifiers);
        this.rates = new Rates(vocabulary);
        this.amounts = new Amounts(vocabulary, trends, rates);
        this.compounds = new Compounds(vocabulary.currencies());
        this.sharedUnits = new SharedUnits(vocabulary);
        this.sharing = new Sharing(vocabulary);
        this.bounds = new Bounds(qualifiers);
        this.nonFigures = new NonFigures(vocabulary);
        this.periods = new Periods(vocabulary);
        this.things = new MeasuredThings(vocabulary);
    }

    /**
     * What the numbers of an article are.
     *
     * @param diagnostics warnings of numbers that make no figure because they can't be read
     */
    public record Result(List<Figure> figures, List<Diagnostic> diagnostics) {}

    /**
     * Finds the figures of an article.
     *
     * @param results places of numbers that belong to results on benchmarks, and so are no figures
     */
    public Result extract(AnnotatedArticle article, List<Entity> entities, List<Span> results) {
        Entities names = new Entities(entities);
        Places onBenchmarks = new Places(results);
        Tables tables = Tables.of(article, vocabulary, periods);
        Ages ages = new Ages(article, names);
        List<Figure> figures = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            LexedSentence lexed = LexedSentence.of(sentence, article.text().text());
            Amounts.Found found = amounts.in(lexed, ages);
            found.unreadable().forEach(it -> diagnostics.add(it.diagnostic(lexed, article.text())));
            TableRow row = tables.row(lexed);
            List<Find> finds = rates.shared(lexed, row.scaled(meant(lexed, found.finds(), article, names))).stream()
                    .filter(find ->
                            !onBenchmarks.overlap(slice(lexed, find, article).span()))
                    .toList();
            if (finds.isEmpty()) {
                continue;
            }
            SentenceTree tree = new SentenceTree(sentence.tokens(), article.dependencies(sentence));
            PeriodLinks times = new PeriodLinks(lexed, tree, periods, finds);
            List<Optional<Phrase>> of = things.of(lexed, tree, finds);
            List<Optional<Trend>> movements = trends.of(lexed, finds);
            for (int i = 0; i < finds.size(); i++) {
                Optional<Reference> thing = of.get(i).map(phrase -> reference(phrase, sentence, article, names));
                String id = "f" + (figures.size() + 1);
                figures.add(figure(id, row, finds.get(i), movements.get(i), times, thing, article));
            }
        }
        return new Result(figures, diagnostics);
    }

    private List<Find> meant(LexedSentence sentence, List<Find> found, AnnotatedArticle article, Entities names) {
        List<Find> whole = sharedUnits.of(sentence, compounds.joined(sentence, found));
        List<Find> figures = sharing.shared(sentence, whole).stream()
                .filter(find -> !isNamed(sentence, find, article, names))
                .filter(find -> !nonFigures.contains(sentence, find, isQualified(sentence, find)))
                .toList();
        return bounds.joined(sentence, figures);
    }

    private static boolean isNamed(LexedSentence sentence, Find find, AnnotatedArticle article, Entities names) {
        return names.covering(numberOf(sentence, find, article).span()).isPresent();
    }

    private boolean isQualified(LexedSentence sentence, Find find) {
        return qualifiers.of(sentence, find).isPresent()
                || trends.of(sentence, find).isPresent()
                || trends.isChangeFrom(sentence, find.first());
    }

    private Figure figure(
            String id,
            TableRow row,
            Find find,
            Optional<Trend> trend,
            PeriodLinks times,
            Optional<Reference> thing,
            AnnotatedArticle article) {
        LexedSentence sentence = row.sentence();
        return new Figure(
                id,
                find.kind(),
                slice(sentence, find, article),
                sentence.sentence().index(),
                find.amount(),
                find.currency(),
                find.unit(),
                qualifiers.of(sentence, find),
                row.trend(find).or(() -> trend),
                find.per(),
                row.period(find).or(() -> times.of(find)),
                thing);
    }

    private static Slice slice(LexedSentence sentence, Find find, AnnotatedArticle article) {
        return article.text()
                .slice(
                        sentence.at(find.first()).start(),
                        sentence.at(find.last()).end());
    }

    /** The first lexeme of the find that is a number: what a name would have to cover to make it part of a name. */
    private static Slice numberOf(LexedSentence sentence, Find find, AnnotatedArticle article) {
        int number = find.first();
        while (number < find.last() && !sentence.at(number).isNumber()) {
            number++;
        }
        Lexeme lexeme = sentence.at(sentence.at(number).isNumber() ? number : find.first());
        return article.text().slice(lexeme.start(), lexeme.end());
    }

    /** The words of a thing, with the entity that is in them or owns it. */
    private static Reference reference(Phrase phrase, Sentence sentence, AnnotatedArticle article, Entities names) {
        List<Token> tokens = sentence.tokens();
        Slice slice = article.slice(tokens.get(phrase.first()), tokens.get(phrase.last()));
        Optional<Entity> entity = names.in(slice.span())
                .or(() -> phrase.owner()
                        .map(tokens::get)
                        .flatMap(owner -> names.in(article.slice(owner, owner).span())));
        return new Reference(Optional.empty(), entity.map(Entity::id), Optional.of(slice));
    }
}
