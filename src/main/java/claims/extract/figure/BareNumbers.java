package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows which numbers without a unit are amounts all the same. */
final class BareNumbers {
    private static final Pattern YEARS = Pattern.compile("1[0-9]{3}|20[0-9]{2}");
    private static final Set<String> REFERENCES =
            Set.of("number", "code", "id", "pin", "extension", "version", "postcode");
    private static final Set<String> IS = Set.of("is", "are", "was", "were", "always", "be");
    private static final Set<String> EQUALS = Set.of("equal", "equals", "equaled", "equalled", "equaling", "equalling");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BareNumbers() {}

    /** A number without a unit is an amount where it is written as one, or where a word says so. */
    static boolean isAmount(LexedSentence sentence, Find find, boolean qualified) {
        Lexeme number = firstNumber(sentence, find);
        boolean range = find.amount().low().isPresent() && find.amount().high().isPresent();
        boolean large = number.isNumber()
                && (number.text().contains(",") || number.text().contains("e"));
        boolean scaled = isScaled(sentence, find)
                && NonFigures.plainValue(find)
                        .filter(it -> it.abs().compareTo(HUNDRED) >= 0)
                        .isPresent();
        boolean equal = isEqual(sentence, find.first() - 1);
        boolean is =
                IS.contains(sentence.find(find.first() - 1).map(Lexeme::folded).orElse(""));
        boolean predicate = (find.form() == Num.Form.DIGITS && is && !sentence.hasTag(find.last() + 1, "NN"))
                || equal
                || isSubject(sentence, find);
        boolean part = find.form() != Num.Form.FRACTION
                && ((sentence.is(find.first() - 1, "which") && sentence.is(find.first() - 2, "of"))
                        || (sentence.is(find.last() + 1, "of") && sentence.is(find.last() + 2, "them")));
        boolean all = part || (sentence.is(find.first() - 1, "all") && find.form() == Num.Form.WORDS);
        boolean changed = sentence.is(find.first() - 1, "from") && sentence.is(find.last() + 1, "to");
        boolean resolution = find.last() > find.first()
                && sentence.at(find.last()).text().equals("K")
                && find.unit().isEmpty()
                && number.text().length() == 1;
        if (resolution || (!range && !equal && isReference(sentence, find.first() - 2))) {
            return false;
        }
        boolean years = YEARS.matcher(number.text()).matches();
        boolean between = range && !years && sentence.is(find.first() - 1, "between");
        boolean spread = range && !years && (qualified || large || isSpread(sentence, find));
        return scaled
                || between
                || spread
                || find.per().isPresent()
                || (!range && (qualified || predicate || all || changed || large));
    }

    /** "Equals 20", "equal to 20", "n=20", but not "?id=20". */
    private static boolean isEqual(LexedSentence sentence, int index) {
        if (sentence.is(index, "=")) {
            boolean letter = sentence.find(index - 1)
                    .filter(it -> it.isWord() && it.text().length() == 1 && !it.glued())
                    .isPresent();
            return sentence.isGlued(index + 1) && (letter || !sentence.isGlued(index));
        }
        int verb = sentence.is(index, "to") ? index - 1 : index;
        return sentence.find(verb)
                .filter(word -> EQUALS.contains(word.folded()))
                .isPresent();
    }

    /** "42 is the answer." */
    private static boolean isSubject(LexedSentence sentence, Find find) {
        return find.first() == 0
                && find.form() == Num.Form.DIGITS
                && sentence.hasTag(find.last() + 1, "VB")
                && IS.contains(sentence.at(find.last() + 1).folded());
    }

    /** "From 7 to 10", "the range is 20 through 100", "20~100": what "3-2" may be besides, a result, these cannot. */
    private static boolean isSpread(LexedSentence sentence, Find find) {
        int before = find.first() - 1;
        boolean result = false;
        for (int i = find.first() + 1; i < find.last(); i++) {
            result |= sentence.isHyphen(i) || sentence.is(i, "–") || sentence.is(i, "—");
        }
        boolean range = sentence.is(before, "range") || sentence.is(before - 1, "range");
        boolean is = sentence.is(before, "is") || sentence.is(before, "are") || sentence.is(before, "be");
        return range || (!result && (is || sentence.is(before, "from"))); // "the vote was 3 to 6"
    }

    private static Lexeme firstNumber(LexedSentence sentence, Find find) {
        int i = find.first();
        while (i < find.last() && !sentence.at(i).isNumber()) {
            i++;
        }
        return sentence.at(i);
    }

    /** "The invoice number is 4471902." */
    private static boolean isReference(LexedSentence sentence, int index) {
        return sentence.find(index)
                .filter(it -> REFERENCES.contains(it.folded()))
                .isPresent();
    }

    /** Whether a word of magnitude is in it. */
    private static boolean isScaled(LexedSentence sentence, Find find) {
        for (int i = find.first(); i <= find.last(); i++) {
            boolean link = sentence.is(i, "to") || sentence.is(i, "or") || sentence.is(i, "and");
            if ((sentence.at(i).isWord() && !link) || sentence.is(i, "^")) {
                return true;
            }
        }
        return false;
    }
}
