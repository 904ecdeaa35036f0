package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the amounts of a sentence from left to right, each with what it counts or measures and what it is per. */
final class Amounts {
    private final Ratios ratios;
    private final RangeGrammar ranges;
    private final UnitGrammar units;
    private final Rates rates;
    private final UnreadableNumbers unreadable;
    /** What an amount may begin with besides digits, folded. */
    private final Set<String> openings;

    /** The amounts of a sentence, in order, and what is written as one but can't be read. */
    record Found(List<Find> finds, List<Unreadable> unreadable) {}

    Amounts(Vocabulary vocabulary, Trends trends, Rates rates) {
        this.ratios = new Ratios(vocabulary);
        this.units = new UnitGrammar(vocabulary);
        this.ranges = new RangeGrammar(vocabulary, units, trends);
        this.rates = rates;
        this.unreadable = new UnreadableNumbers(vocabulary);
        this.openings = AmountGrammar.openings(vocabulary);
        openings.addAll(ratios.words());
    }

    /** Most words begin no amount, which one look tells. */
    private boolean mayBegin(Lexeme lexeme) {
        return lexeme.isNumber() || openings.contains(lexeme.folded());
    }

    Found in(LexedSentence sentence, Ages ages) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < sentence.size(); i++) {
            if (!mayBegin(sentence.at(i))) {
                continue;
            }
            Optional<Unreadable> flawed = unreadable.at(sentence, i);
            Optional<Find> find = flawed.isPresent() ? Optional.empty() : amount(sentence, i);
            if (find.isPresent()) {
                boolean part = NonFigures.isPartOfMore(sentence, find.get());
                Find whole = part ? find.get() : ages.read(sentence, withUnit(sentence, find.get()));
                flawed = part ? Optional.empty() : UnreadableNumbers.in(sentence, whole);
                if (!part && flawed.isEmpty() && !NonFigures.hasTail(sentence, whole)) {
                    found.finds.add(whole);
                }
                i = whole.last();
            }
            if (flawed.isPresent()) {
                found.unreadable.add(flawed.get());
                i = flawed.get().last();
            }
        }
        return found;
    }

    private Optional<Find> amount(LexedSentence sentence, int index) {
        return BodyMeasures.height(sentence, index)
                .or(() -> ratios.at(sentence, index))
                .or(() -> ranges.at(sentence, index).map(find -> withPlus(sentence, find)));
    }

    private Find withUnit(LexedSentence sentence, Find find) {
        return rates.read(sentence, counted(sentence, find));
    }

    private Find counted(LexedSentence sentence, Find find) {
        return find.kind() == Kind.QUANTITY && find.unit().isEmpty()
                ? units.read(sentence, find)
                : BodyMeasures.weight(sentence, find);
    }

    /** {@code 1,000+}, {@code 3 million-plus}: the sign belongs to the number. */
    private static Find withPlus(LexedSentence sentence, Find find) {
        int next = find.last() + 1;
        if (sentence.is(next, "+") && sentence.isGlued(next)) {
            return find.between(find.first(), next);
        }
        return sentence.isHyphen(next) && sentence.is(next + 1, "plus") ? find.between(find.first(), next + 1) : find;
    }
}
