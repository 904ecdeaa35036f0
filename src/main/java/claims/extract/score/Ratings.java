package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import claims.model.Score.Unit;
import claims.text.Columns;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells ratings (Elo, Codeforces) from points: {@code ratings.txt}. */
final class Ratings {
    /** Points and shares seldom go so high, and ratings seldom so low. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(300);

    private static final int BESIDE = 4;

    private final Map<String, List<String>> words = new HashMap<>();

    Ratings() {
        for (Columns line : Columns.read(Ratings.class, "ratings.txt")) {
            words.put(line.first(), line.alternatives(1));
        }
    }

    /** The number in the unit that its test or its metric asks for. */
    ResultNumber scaled(Reading reading, int part, ResultNumber number, Reference test) {
        BigDecimal value =
                number.amount().value().or(() -> number.amount().low()).orElse(BigDecimal.ZERO);
        boolean large = number.unit() == Unit.POINTS && number.outOf().isEmpty() && value.compareTo(LEAST) >= 0;
        return large && (test.name().filter(name -> has("test", name)).isPresent() || isRating(reading, part))
                ? number.as(Unit.ELO)
                : number;
    }

    private boolean isRating(Reading reading, int part) {
        for (int i = Math.max(0, part - BESIDE);
                i <= Math.min(part + BESIDE, reading.parts().size() - 1);
                i++) {
            if (reading.symbol(i) == Symbol.METRIC && has("metric", words(reading, i))) {
                return true;
            }
        }
        return false;
    }

    private static String words(Reading reading, int part) {
        LexedSentence sentence = reading.sentence();
        return sentence.words(
                reading.parts().get(part).first(), reading.parts().get(part).last());
    }

    private boolean has(String name, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return words.get(name).stream().anyMatch(folded::contains);
    }
}
