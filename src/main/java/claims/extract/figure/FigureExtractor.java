package claims.extract.figure;

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
    private final RangeGrammar ranges = new RangeGrammar(vocabulary, trends);
    private final UnitGrammar units = new UnitGrammar(vocabulary);
    private final Rates rates = new Rates(vocabulary);
    private final NonFigures nonFigures = new NonFigures(vocabulary);
    private final Periods periods = new Periods(vocabulary);

    public List<Figure> extract(AnnotatedArticle article, List<Entity> entities) {
        Entities names = new Entities(entities);
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            LexedSentence lexed = LexedSentence.of(sentence, article.text().text());
            List<Find> finds = rates.shared(lexed, find(lexed, article, names));
            List<Periods.Period> times = finds.isEmpty() ? List.of() : periods.in(lexed);
            List<Optional<Trend>> movements = trends.of(lexed, finds);
            for (int i = 0; i < finds.size(); i++) {
                String id = "f" + (figures.size() + 1);
                figures.add(figure(id, lexed, finds.get(i), movements.get(i), times, article, names));
            }
        }
        return figures;
    }

    private List<Find> find(LexedSentence sentence, AnnotatedArticle article, Entities names) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Find> find = at(sentence, i);
            if (find.isPresent()) {
                Slice slice = slice(sentence, find.get(), article);
                boolean named = names.covering(
                                numberOf(sentence, find.get(), article).span())
                        .isPresent();
                if (!named
                        && slice.end() > slice.start()
                        && !nonFigures.contains(sentence, find.get(), isQualified(sentence, find.get()))) {
                    finds.add(find.get());
                }
                i = find.get().last();
            }
        }
        return finds;
    }

    private Optional<Find> at(LexedSentence sentence, int index) {
        return ratios.at(sentence, index)
                .or(() -> ranges.at(sentence, index)
                        .map(find -> withPlus(sentence, find))
                        .map(find -> find.kind() == Kind.QUANTITY && find.unit().isEmpty()
                                ? units.read(sentence, find)
                                : find))
                .map(find -> rates.read(sentence, find));
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
                || trends.of(sentence, find).isPresent();
    }

    private Figure figure(
            String id,
            LexedSentence sentence,
            Find find,
            Optional<Trend> trend,
            List<Periods.Period> times,
            AnnotatedArticle article,
            Entities names) {
        return new Figure(
                id,
                find.kind(),
                slice(sentence, find, article),
                sentence.sentence().index(),
                find.amount(),
                find.currency(),
                find.unit(),
                qualifiers.of(sentence, find),
                trend,
                find.per(),
                periods.of(sentence, times, find),
                thing(sentence, find, article, names));
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

    private static Optional<Reference> thing(
            LexedSentence sentence, Find find, AnnotatedArticle article, Entities names) {
        if (find.kind() == Kind.QUANTITY && find.unit().isEmpty()) {
            return Optional.empty();
        }
        List<Token> tokens = sentence.sentence().tokens();
        int first = sentence.token(find.first()).index();
        int last = sentence.token(find.last()).index();
        return new MeasuredThing(tokens, article.dependencies(sentence.sentence()))
                .of(first, last)
                .map(phrase -> article.slice(tokens.get(phrase.first()), tokens.get(phrase.last())))
                .map(slice ->
                        new Reference(Optional.empty(), names.in(slice.span()).map(Entity::id), Optional.of(slice)));
    }
}
