package claims.extract.score;

import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.text.Columns;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads whole numbers up to a hundred, in digits or in words: {@code 42}, {@code nineteen}, {@code forty-two}. */
final class Cardinals {
    private static final int TEN = 10;

    private final Map<String, Integer> values = new HashMap<>();

    Cardinals() {
        for (Columns line : Columns.read(Cardinals.class, "cardinals.txt")) {
            boolean tens = line.first().equals("ten");
            int value = tens ? 2 * TEN : 0;
            for (String word : line.alternatives(1)) {
                values.put(word, value);
                value += tens ? TEN : 1;
            }
        }
    }

    /** A number, which ends at lexeme {@code last}. */
    record Cardinal(BigDecimal value, int last) {}

    /** Digits count without a limit. */
    Optional<Cardinal> at(LexedSentence sentence, int first) {
        if (!sentence.has(first)) {
            return Optional.empty();
        }
        Lexeme lexeme = sentence.at(first);
        if (lexeme.isNumber()) {
            return lexeme.number()
                    .map(Decimals::plain)
                    .filter(value -> value.scale() <= 0)
                    .map(value -> new Cardinal(value, first));
        }
        int article = sentence.is(first, "a") || sentence.is(first, "one") ? first + 1 : first;
        if (sentence.is(article, "hundred")) {
            return Optional.of(new Cardinal(BigDecimal.valueOf(TEN * TEN), article));
        }
        Integer value = values.get(lexeme.folded());
        if (value == null) {
            return Optional.empty();
        }
        Integer ones = sentence.isHyphen(first + 1) && sentence.has(first + 2)
                ? values.get(sentence.at(first + 2).folded())
                : null;
        boolean compound = ones != null && value >= 2 * TEN && ones > 0 && ones < TEN;
        return Optional.of(
                compound
                        ? new Cardinal(BigDecimal.valueOf(value + ones), first + 2)
                        : new Cardinal(BigDecimal.valueOf(value), first));
    }
}
