package claims.extract.score;

import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.extract.lexeme.Phrases;
import claims.extract.score.Gap.Kind;
import claims.model.Comparison.Relation;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads stated factors: {@code more than doubles Orion's 20.6}, {@code three times the score}, {@code a third of}. */
final class Factors {
    /** What is multiplied stands nearby. */
    private static final int REACH = 12;

    private final ComparingWords words;

    Factors(ComparingWords words) {
        this.words = words;
    }

    /** The factor that begins at a lexeme, where it multiplies a result: not "half the price", not "twice as fast". */
    Optional<Gap> at(Reading reading, int index) {
        LexedSentence sentence = reading.sentence();
        return value(sentence, index)
                .filter(match -> isOfResult(reading, match.last() + 1))
                .map(match -> new Gap(
                        index,
                        Math.max(match.last(), words.last(sentence, match.last() + 1, "jump")),
                        Kind.FACTOR,
                        match.meaning(),
                        words.qualifierBefore(sentence, index),
                        Optional.of(
                                match.meaning().compareTo(BigDecimal.ONE) > 0
                                        ? Relation.MORE_THAN
                                        : Relation.LESS_THAN)));
    }

    private Optional<Phrases.Match<BigDecimal>> value(LexedSentence sentence, int index) {
        Optional<Phrases.Match<BigDecimal>> word = words.valueAt(sentence, index, "factor");
        if (word.isPresent()) {
            return word;
        }
        Optional<Phrases.Match<BigDecimal>> size = sentence.at(index)
                .number()
                .map(value -> new Phrases.Match<>(Decimals.plain(value), index, index))
                .or(() -> words.valueAt(sentence, index, "size"));
        return size.filter(it -> it.meaning().compareTo(BigDecimal.ONE) > 0).flatMap(it -> {
            int times = sentence.isHyphen(it.last() + 1) ? it.last() + 2 : it.last() + 1;
            return words.is(sentence, times, "times")
                    ? Optional.of(new Phrases.Match<>(it.meaning(), index, times))
                    : Optional.empty();
        });
    }

    private boolean isOfResult(Reading reading, int start) {
        LexedSentence sentence = reading.sentence();
        boolean what = false;
        for (int i = start; i < start + REACH && sentence.has(i); i++) {
            Symbol symbol = reading.symbol(reading.partAt(i));
            if (symbol == Symbol.NUMBER || symbol == Symbol.METRIC) {
                return symbol == Symbol.METRIC || !isCount(reading, i);
            }
            if (sentence.is(i, "as")) {
                return words.is(sentence, i + 1, "as");
            }
            if (words.is(sentence, i, "jump")) {
                return sentence.is(i + 1, "over") || sentence.is(i + 1, "than") || sentence.is(i + 1, "on");
            }
            if (words.is(sentence, i, "it") && isEnd(sentence, i + 1)) {
                return true;
            }
            what |= sentence.is(i, "what");
            if (what && sentence.hasTag(i, "VB")) {
                return true;
            }
            boolean name = symbol == Symbol.MODEL || symbol == Symbol.TEST || symbol == Symbol.POSS;
            if (!name && !isInside(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCount(Reading reading, int index) {
        Part number = reading.parts().get(reading.partAt(index));
        Symbol next = reading.symbol(reading.partAt(number.last() + 1));
        return reading.sentence().hasTag(number.last() + 1, "NN") && next == Symbol.NOUN;
    }

    private static boolean isEnd(LexedSentence sentence, int index) {
        Optional<Lexeme> next = sentence.find(index);
        return next.isEmpty()
                || (!next.get().isWord() && !next.get().isNumber())
                || sentence.hasTag(index, "IN")
                || sentence.hasTag(index, "TO");
    }

    private static boolean isInside(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "DT")
                || sentence.hasTag(index, "JJ")
                || sentence.hasTag(index, "PRP$")
                || sentence.hasTag(index, "POS")
                || sentence.hasTag(index, "RB")
                || sentence.hasTag(index, "WP")
                || sentence.is(index, "of")
                || sentence.is(index, "from")
                || sentence.is(index, "-")
                || sentence.is(index, "‑");
    }
}
