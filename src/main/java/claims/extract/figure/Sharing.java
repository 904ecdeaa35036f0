package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.model.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives a bare number the kind of the amount beside it: "$3.1 billion, up from 2.4 billion", "€800, 950 and 1,100",
 * "35 percent on steel and 10 on paper", "from 1,900 to 3,400 tokens per second".
 */
final class Sharing {
    /** What may stand between two amounts that share; a noun, a verb or another number ends it. */
    private static final Set<String> BETWEEN = Set.of(
            ",",
            ";",
            "and",
            "or",
            "up",
            "down",
            "from",
            "against",
            "compared",
            "with",
            "versus",
            "vs",
            "to",
            "than",
            "rather",
            "instead",
            "the",
            "a",
            "first",
            "other",
            "about",
            "nearly",
            "only",
            "just",
            "more",
            "less",
            "some",
            "per",
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "month",
            "year",
            "share");

    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final int REACH = 7;

    private final Vocabulary vocabulary;

    Sharing(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The finds of a sentence, in order, each bare one with what it shares. */
    List<Find> shared(LexedSentence sentence, List<Find> finds) {
        List<Find> result = new ArrayList<>(finds);
        for (int i = 1; i < result.size(); i++) {
            result.set(i, fromLeft(sentence, result.get(i - 1), result.get(i)));
        }
        for (int i = result.size() - 2; i >= 0; i--) {
            result.set(i, fromRight(sentence, result.get(i), result.get(i + 1)));
        }
        return result;
    }

    private static Find fromLeft(LexedSentence sentence, Find left, Find bare) {
        boolean year = isYear(sentence, bare) && left.kind() == Kind.QUANTITY;
        boolean shares = isNear(sentence, left, bare) || isParallel(sentence, left, bare);
        return isBare(bare) && !year && shares ? like(bare, left) : bare;
    }

    /** "36 percent in the five years to 2030" */
    private static boolean isYear(LexedSentence sentence, Find find) {
        return find.first() == find.last()
                && YEAR.matcher(sentence.at(find.first()).text()).matches();
    }

    /** "from 95 to 120 ships": the first number waits for the unit of the second. */
    private Find fromRight(LexedSentence sentence, Find bare, Find right) {
        boolean change = sentence.is(bare.first() - 1, "from") && sentence.is(right.first() - 1, "to");
        boolean waits = (change && isNear(sentence, bare, right))
                || isPair(sentence, bare, right)
                || isPart(sentence, bare, right);
        return isBare(bare) && waits ? like(bare, right) : bare;
    }

    /** "45 and 50 mg", "5 or 10 percent": what is said behind the last number alone. */
    private boolean isPair(LexedSentence sentence, Find bare, Find right) {
        int link = bare.last() + 1;
        boolean linked = right.first() == link + 1 && (sentence.is(link, "and") || sentence.is(link, "or"));
        boolean behind = right.kind() != Kind.MONEY || isNumber(sentence, right.first());
        boolean measured =
                right.unit().filter(vocabulary.units()::isMeasure).isPresent() && right.kind() == Kind.QUANTITY;
        boolean named = sentence.hasTag(bare.first() - 1, "NNP")
                || sentence.hasTag(bare.first() - 1, "CD")
                || sentence.find(bare.first() - 1)
                        .filter(it -> vocabulary.isNumbering(it.folded()))
                        .isPresent(); // "chapter 3 and 10 percent of the rest"
        return linked
                && behind
                && (measured || right.kind() == Kind.MONEY || right.kind() == Kind.PERCENT)
                && !named
                && !isYear(sentence, bare);
    }

    private static boolean isNumber(LexedSentence sentence, int index) {
        return sentence.at(index).isNumber() || sentence.hasTag(index, "CD");
    }

    /** "Two of the seven seats" */
    private static boolean isPart(LexedSentence sentence, Find bare, Find right) {
        int of = bare.last() + 1;
        return sentence.is(of, "of")
                && right.first() == of + 2
                && (sentence.hasTag(of + 1, "DT") || sentence.hasTag(of + 1, "PRP$"));
    }

    /** "Ada has 370 votes, Bo has 163 and Cy has 63": the object of the same verb. */
    private static boolean isParallel(LexedSentence sentence, Find left, Find bare) {
        int verb = bare.first() - 1;
        int other = left.first() - 1;
        return bare.first() - left.last() <= REACH
                && sentence.hasTag(verb, "VB")
                && sentence.hasTag(other, "VB")
                && sentence.token(verb).lemma().equals(sentence.token(other).lemma())
                && !sentence.token(verb).lemma().equals("be")
                && !sentence.hasTag(bare.last() + 1, "NN");
    }

    private static boolean isNear(LexedSentence sentence, Find left, Find right) {
        if (right.first() - left.last() - 1 > REACH || right.first() - left.last() < 2) {
            return false;
        }
        for (int i = left.last() + 1; i < right.first(); i++) {
            if (!BETWEEN.contains(sentence.at(i).folded()) && !isAdverb(sentence, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAdverb(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "RB") && !sentence.is(index, "not");
    }

    private static boolean isBare(Find find) {
        return find.kind() == Kind.QUANTITY && find.unit().isEmpty();
    }

    private static Find like(Find bare, Find other) {
        if (other.kind() == Kind.RATIO || isBare(other)) {
            return bare;
        }
        Optional<String> per = bare.per().isPresent() ? bare.per() : other.per();
        return new Find(
                bare.first(),
                bare.last(),
                other.kind(),
                bare.amount(),
                other.currency(),
                other.unit(),
                per,
                bare.form());
    }
}
