package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.Amount;
import claims.model.Figure.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads the measures of people and things that look like something else: {@code 6'3"} tall, pounds that weigh. */
final class BodyMeasures {
    private static final BigDecimal INCHES = BigDecimal.valueOf(12);
    private static final BigDecimal MUCH = BigDecimal.valueOf(500);
    /** What people do with a little money less often than with weight: "lost 40 pounds". */
    private static final Set<String> LOSE = Set.of("shed", "lose", "gain", "lift");

    private static final Set<String> HEAVY = Set.of("heavier", "lighter", "heavy", "overweight", "underweight");
    private static final Set<String> SUBSTANCES =
            Set.of("weight", "muscle", "fat", "meat", "beef", "flour", "sugar", "butter", "cocaine", "explosives");

    private BodyMeasures() {}

    /** {@code 6'3"}: a height in inches. */
    static Optional<Find> height(LexedSentence sentence, int index) {
        Optional<BigDecimal> feet = part(sentence, index, BigDecimal.TEN);
        Optional<BigDecimal> inches = part(sentence, index + 2, INCHES);
        boolean tight = sentence.isGlued(index + 1) && sentence.isGlued(index + 2) && sentence.isGlued(index + 3);
        if (feet.isEmpty() || inches.isEmpty() || !tight || !isMark(sentence, index + 1, "'’′")) {
            return Optional.empty();
        }
        boolean twice = isMark(sentence, index + 3, "'’′") && isMark(sentence, index + 4, "'’′");
        if (!twice && !isMark(sentence, index + 3, "\"”″")) {
            return Optional.empty();
        }
        Num number = new Num(index, twice ? index + 4 : index + 3, BigDecimal.ONE, Num.Form.DIGITS, false);
        return Optional.of(Find.of(number, Kind.QUANTITY)
                .withAmount(Amount.of(feet.get().multiply(INCHES).add(inches.get())))
                .withUnit("inch", number.last()));
    }

    private static Optional<BigDecimal> part(LexedSentence sentence, int index, BigDecimal limit) {
        return sentence.find(index)
                .flatMap(Lexeme::number)
                .filter(it -> it.scale() <= 0 && it.signum() >= 0 && it.compareTo(limit) < 0);
    }

    private static boolean isMark(LexedSentence sentence, int index, String marks) {
        return sentence.find(index)
                .filter(it -> it.text().length() == 1 && marks.contains(it.text()))
                .isPresent();
    }

    /** "Weighs 236 pounds", "40 pounds heavier", "two pounds of butter": no money. */
    static Find weight(LexedSentence sentence, Find find) {
        boolean pounds =
                find.kind() == Kind.MONEY && (sentence.is(find.last(), "pounds") || sentence.is(find.last(), "pound"));
        if (!pounds) {
            return find;
        }
        int next = find.last() + 1;
        int verb = find.first() - 1;
        while (sentence.hasTag(verb, "RB") || sentence.hasTag(verb, "IN") || sentence.hasTag(verb, "JJR")) {
            verb--;
        }
        String lemma = sentence.has(verb) ? sentence.token(verb).lemma() : "";
        boolean little =
                find.amount().value().filter(it -> it.compareTo(MUCH) < 0).isPresent();
        boolean weighs = lemma.equals("weigh") || (LOSE.contains(lemma) && little);
        boolean heavy = is(sentence, next, HEAVY) || (sentence.is(next, "of") && is(sentence, next + 1, SUBSTANCES));
        return weighs || heavy
                ? find.withCurrency(Optional.empty()).as(Kind.QUANTITY).withUnit("pound", find.last())
                : find;
    }

    private static boolean is(LexedSentence sentence, int index, Set<String> words) {
        return sentence.find(index).filter(it -> words.contains(it.folded())).isPresent();
    }
}
