package claims.extract.figure;

import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.extract.lexeme.Lexer;
import claims.model.Figure.Kind;
import claims.text.Columns;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads ratios: {@code ratios.txt} has the words that are one by themselves.
 *
 * <pre>
 * ratio = doubled | twice | halved | threefold | an order of magnitude
 *       | number times | number x | number-fold     three times as many, 3x, 40-fold
 *       | fraction                                   a third of, two-thirds, half the
 *       | number (in | out of | of every) number     one in five, a one-in-five chance
 *       | number : number                            a 3:1 split
 * </pre>
 */
final class Ratios {
    private static final Set<String> AFTER_TIMES = Set.of(
            "as",
            "more",
            "the",
            "its",
            "their",
            "what",
            "higher",
            "larger",
            "bigger",
            "faster",
            "better",
            "cheaper",
            "less",
            "fewer",
            "over",
            "that",
            "greater",
            "longer",
            "lower",
            "earnings",
            "sales",
            "revenue");
    private static final Set<String> VALUES =
            Set.of("earnings", "sales", "revenue", "revenues", "profit", "profits", "income", "cash", "ebitda");
    private static final Set<String> AFTER_HALF =
            Set.of("of", "the", "its", "their", "a", "as", "his", "her", "all", "that", "what", "those", "our");
    private static final Set<String> HALVES =
            Set.of("first", "second", "other", "latter", "better", "back", "top", "bottom");
    private static final Set<String> GAMES = Set.of("won", "win", "lost", "lose", "beat", "drew", "led");
    private static final Set<String> COLON_WORDS =
            Set.of("ratio", "odds", "split", "margin", "scale", "leverage", "mix");

    private final Vocabulary vocabulary;
    private final NumberGrammar numbers;
    private final Map<String, BigDecimal> words = new HashMap<>();

    Ratios(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.numbers = new NumberGrammar(vocabulary);
        for (Columns line : Columns.read(Ratios.class, "ratios.txt")) {
            line.alternatives(1).forEach(word -> words.put(word, new BigDecimal(line.first())));
        }
    }

    /** The words that are ratios by themselves; other ratios begin with a number. */
    Set<String> words() {
        return words.keySet();
    }

    Optional<Find> at(LexedSentence sentence, int index) {
        Lexeme lexeme = sentence.at(index);
        if (lexeme.isWord()) {
            BigDecimal word = words.get(lexeme.folded());
            if (word != null) {
                if (RatioWords.isRate(sentence, index)) {
                    return Optional.of(
                            ratio(index, index, word).as(Kind.QUANTITY).withUnit("time", index));
                }
                return RatioWords.isRatio(sentence, index) ? Optional.of(ratio(index, index, word)) : Optional.empty();
            }
            if (lexeme.folded().equals("an")
                    && sentence.is(index + 1, "order")
                    && sentence.is(index + 3, "magnitude")) {
                return Optional.of(ratio(index, index + 3, BigDecimal.TEN));
            }
        }
        return fraction(sentence, index).or(() -> counted(sentence, index));
    }

    private static Find ratio(int first, int last, BigDecimal value) {
        return Find.of(new Num(first, last, value, Num.Form.WORDS, false), Kind.RATIO);
    }

    /** {@code half of}, {@code a third of}, {@code two-thirds}, {@code three quarters of}. */
    private Optional<Find> fraction(LexedSentence sentence, int index) {
        String word = sentence.at(index).folded();
        if (Lexer.isFraction(sentence.at(index)) && sentence.is(index + 1, "of") && !sentence.isGlued(index)) {
            return Optional.of(ratio(index, index, sentence.at(index).number().orElseThrow()));
        }
        Optional<Num> slash = sentence.at(index).isNumber() ? numbers.at(sentence, index, false) : Optional.empty();
        if (slash.filter(it ->
                        it.form() == Num.Form.FRACTION && it.last() == index + 2 && sentence.is(it.last() + 1, "of"))
                .isPresent()) {
            return Optional.of(ratio(index, index + 2, slash.get().value()));
        }
        if (sentence.has(index - 1) && HALVES.contains(sentence.at(index - 1).folded())) {
            return Optional.empty(); // "the first half of the year"
        }
        if (word.equals("half") && sentence.is(index - 1, "in")) {
            return Optional.of(ratio(index, index, new BigDecimal("0.5")));
        }
        if (word.equals("half")) {
            boolean whole = sentence.find(index + 1)
                    .filter(it -> AFTER_HALF.contains(it.folded()))
                    .isPresent();
            return whole && numbers.at(sentence, index, false).isEmpty()
                    ? Optional.of(ratio(index, index, new BigDecimal("0.5")))
                    : Optional.empty();
        }
        boolean article = word.equals("a") || word.equals("an") || word.equals("one");
        Optional<BigDecimal> count = article ? Optional.of(BigDecimal.ONE) : vocabulary.cardinal(word);
        int part = sentence.isHyphen(index + 1) ? index + 2 : index + 1;
        if (count.isEmpty() || !sentence.has(part)) {
            return Optional.empty();
        }
        String noun = sentence.at(part).folded();
        boolean plural = count.get().compareTo(BigDecimal.ONE) > 0;
        if (plural != noun.endsWith("s")) {
            return Optional.empty();
        }
        Optional<BigDecimal> fraction = vocabulary.parts(noun);
        boolean grade = !sentence.is(part + 1, "of")
                && Character.isUpperCase(sentence.at(part).text().charAt(0));
        boolean meant = plural || sentence.is(part + 1, "of") || isAmountBefore(sentence, index);
        boolean ordinal = word.equals("a") && !sentence.is(part + 1, "of") && !isAmountBefore(sentence, index);
        boolean amount = numbers.at(sentence, index, false)
                .filter(it -> it.last() >= part)
                .isPresent();
        return fraction.filter(it -> meant && !grade && !ordinal && !amount)
                .map(it -> ratio(
                        index,
                        part,
                        thirds(count.get(), noun).orElse(count.get().multiply(it))));
    }

    /** Two thirds are 0.6667 and not twice 0.3333. */
    private static Optional<BigDecimal> thirds(BigDecimal count, String noun) {
        return noun.startsWith("third")
                ? Optional.of(Decimals.quotient(count, BigDecimal.valueOf(3)))
                : noun.startsWith("sixth")
                        ? Optional.of(Decimals.quotient(count, BigDecimal.valueOf(6)))
                        : Optional.empty();
    }

    private static boolean isAmountBefore(LexedSentence sentence, int index) {
        return sentence.find(index - 1)
                .filter(before -> Set.of("by", "about", "nearly", "almost", "roughly", "over", "than", "around", "to")
                        .contains(before.folded()))
                .isPresent();
    }

    private Optional<Find> counted(LexedSentence sentence, int index) {
        boolean article = sentence.is(index, "a") || sentence.is(index, "an");
        Optional<Num> number = article ? Optional.empty() : numbers.at(sentence, index, false);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = number.get().value();
        int next = number.get().last() + 1;
        boolean factor = sentence.is(next, "times") && value.scale() > 0;
        if (factor) {
            return Optional.of(ratio(index, next, value));
        }
        boolean quoted = sentence.is(next + 1, "”") || sentence.is(next + 1, "\"");
        if (sentence.is(next, "times") && isMultiplied(sentence, quoted ? next + 2 : next + 1)) {
            return Optional.of(ratio(index, next, value));
        }
        if ((sentence.is(next, "x") || sentence.is(next, "×"))
                && sentence.isGlued(next)
                && !sentence.isGlued(next + 1)) {
            return Optional.of(ratio(index, next, value));
        }
        int fold = sentence.isHyphen(next) ? next + 1 : next;
        if (sentence.is(fold, "fold") && sentence.isGlued(fold)) {
            return Optional.of(ratio(index, fold, value));
        }
        return share(sentence, number.get()).or(() -> odds(sentence, number.get()));
    }

    /** "Four times the throughput", "24 times expected earnings" */
    private static boolean isMultiplied(LexedSentence sentence, int next) {
        int noun = next;
        while (noun < next + 2 && (sentence.hasTag(noun, "VBN") || sentence.hasTag(noun, "JJ"))) {
            noun++;
        }
        boolean value = noun > next
                && sentence.has(noun)
                && VALUES.contains(sentence.at(noun).folded());
        return value
                || (sentence.has(next) && AFTER_TIMES.contains(sentence.at(next).folded()));
    }

    /** {@code one in five}, {@code 3 out of 10 (people)}, {@code nine of every ten}. */
    private Optional<Find> share(LexedSentence sentence, Num number) {
        int noun = number.last() + 1;
        int next = noun;
        while (next < noun + 3 && (sentence.hasTag(next, "NN") || sentence.hasTag(next, "JJ"))) {
            next++; // "one case in six"
        }
        boolean hyphen = sentence.isHyphen(next) && sentence.is(next + 1, "in") && sentence.isHyphen(next + 2);
        boolean in = sentence.is(next, "in") || hyphen; // "a one-in-five chance"
        boolean ofTen = sentence.is(next, "of") && (sentence.is(next + 1, "10") || sentence.is(next + 1, "ten"));
        boolean ofEvery = sentence.is(next, "of") && sentence.is(next + 1, "every");
        boolean outOf = (sentence.is(next, "out") && sentence.is(next + 1, "of")) || ofEvery || ofTen;
        if ((!in && !outOf) || number.scaled()) {
            return Optional.empty();
        }
        int phrase = next;
        return numbers.at(sentence, hyphen ? next + 3 : in || ofTen ? next + 1 : next + 2, false)
                .filter(whole -> whole.value().compareTo(number.value()) > 0 && (outOf || isSmall(whole)))
                .filter(whole -> phrase == noun || !sentence.hasTag(whole.last() + 1, "NN"))
                .map(whole -> ratio(number.first(), whole.last(), Decimals.quotient(number.value(), whole.value())));
    }

    /** "One in five" is a share, "one in 2019" and "two in March" are not. */
    private static boolean isSmall(Num whole) {
        return whole.value().compareTo(BigDecimal.valueOf(1000)) <= 0 && whole.form() != Num.Form.OPEN;
    }

    private static boolean isGame(LexedSentence sentence, int first) {
        return sentence.find(first - 1)
                .filter(before -> GAMES.contains(before.folded()))
                .isPresent();
    }

    private Optional<Find> odds(LexedSentence sentence, Num number) {
        int colon = number.last() + 1;
        boolean shape = (sentence.is(colon, ":") && sentence.isGlued(colon) && sentence.isGlued(colon + 1))
                || (sentence.is(colon, "-") && sentence.is(colon + 1, "to"));
        if (!shape) {
            return Optional.empty();
        }
        Optional<Num> right = numbers.at(sentence, sentence.is(colon, ":") ? colon + 1 : colon + 3, false);
        boolean one = sentence.is(colon + 1, "1") && sentence.is(colon, ":") && !isGame(sentence, number.first());
        return right.filter(it -> it.value().signum() > 0)
                .filter(it -> one
                        || sentence.find(it.last() + 1)
                                .filter(word -> COLON_WORDS.contains(word.folded()))
                                .isPresent()
                        || sentence.is(number.first() - 1, "by")
                        || sentence.is(number.first() - 1, "of"))
                .map(it -> ratio(number.first(), it.last(), Decimals.quotient(number.value(), it.value())));
    }
}
