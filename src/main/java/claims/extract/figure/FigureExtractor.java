package claims.extract.figure;

import claims.extract.figure.NounPhrases.Phrase;
import claims.model.Entities;
import claims.model.Entity;
import claims.model.Figure;
import claims.model.Figure.Kind;
import claims.model.Figure.Trend;
import claims.model.Reference;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.nlp.Token;
import claims.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the amounts of money, percentages, quantities and ratios of an article. */
public final class FigureExtractor {
    private final Vocabulary vocabulary = new Vocabulary();
    private final ChangeWords changes = new ChangeWords();
    private final Qualifiers qualifiers = new Qualifiers(vocabulary, changes);
    private final Trends trends = new Trends(vocabulary, changes, qualifiers);
    private final Ratios ratios = new Ratios(vocabulary);
    private final UnitGrammar units = new UnitGrammar(vocabulary);
    private final RangeGrammar ranges = new RangeGrammar(vocabulary, units, trends);
    private final SharedUnits sharedUnits = new SharedUnits(vocabulary, units);
    private final Rates rates = new Rates(vocabulary);
    private final NonFigures nonFigures = new NonFigures(vocabulary);
    private final Periods periods = new Periods(vocabulary);
    private final MeasuredThings things = new MeasuredThings(vocabulary);
    private final ResultWords resultWords = new ResultWords();
    private final BenchmarkResults results = new BenchmarkResults(resultWords);

    public List<Figure> extract(AnnotatedArticle article, List<Entity> entities) {
        Entities names = new Entities(entities);
        BenchmarkReach reach = BenchmarkReach.of(article, entities, resultWords);
        Tables tables = Tables.of(article, vocabulary, periods);
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            LexedSentence lexed = LexedSentence.of(sentence, article.text().text());
            TableRow row = tables.row(lexed);
            List<Find> finds = rates.shared(lexed, row.scaled(find(lexed, article, names)));
            if (reach.covers(sentence)) {
                finds = results.without(new SentenceNames(lexed, article, names), finds);
            }
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
        return figures;
    }

    private List<Find> find(LexedSentence sentence, AnnotatedArticle article, Entities names) {
        Ages ages = new Ages(article, names);
        List<Find> amounts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Find> find = amount(sentence, i);
            if (find.isPresent()) {
                boolean part = NonFigures.isPartOfMore(sentence, find.get());
                Find whole = part ? find.get() : ages.read(sentence, withUnit(sentence, find.get()));
                if (!part && !NonFigures.hasTail(sentence, whole)) {
                    amounts.add(whole);
                }
                i = whole.last();
            }
        }
        return Sharing.shared(sentence, sharedUnits.of(sentence, Compounds.joined(sentence, amounts))).stream()
                .filter(find -> !isNamed(sentence, find, article, names))
                .filter(find -> !nonFigures.contains(sentence, find, isQualified(sentence, find)))
                .toList();
    }

    private static boolean isNamed(LexedSentence sentence, Find find, AnnotatedArticle article, Entities names) {
        return names.covering(numberOf(sentence, find, article).span()).isPresent();
    }

    private Optional<Find> amount(LexedSentence sentence, int index) {
        return ratios.at(sentence, index).or(() -> ranges.at(sentence, index).map(find -> withPlus(sentence, find)));
    }

    private Find withUnit(LexedSentence sentence, Find find) {
        return rates.read(sentence, counted(sentence, find));
    }

    private Find counted(LexedSentence sentence, Find find) {
        return find.kind() == Kind.QUANTITY && find.unit().isEmpty() ? units.read(sentence, find) : find;
    }

    /** {@code 1,000+}, {@code 3 million-plus}: the sign belongs to the number. */
    private static Find withPlus(LexedSentence sentence, Find find) {
        int next = find.last() + 1;
        if (sentence.is(next, "+") && sentence.isGlued(next)) {
            return find.between(find.first(), next);
        }
        return sentence.isHyphen(next) && sentence.is(next + 1, "plus") ? find.between(find.first(), next + 1) : find;
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
