package claims.extract.score;

import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.Amount;
import claims.model.Score.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads the numbers of a sentence that look as results do: {@code 71.4}, {@code 58%}, {@code 10–20%}, {@code 42 of 50}. */
final class ResultNumbers {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** No index and no rating goes beyond this. */
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(10_000);

    private static final Set<String> PERCENT = Set.of("%", "percent", "pct", "％");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "‑", "−");
    private static final Set<String> MINUS = Set.of("-", "−", "–");
    private static final Set<String> UNSIGNED = Set.of("$", "€", "£", "¥", "#", "+", "@", "±", "×", "^");

    private final TrapWords words;
    private final Solved solved;

    ResultNumbers(TrapWords words, Nouns nouns) {
        this.words = words;
        this.solved = new Solved(nouns);
    }

    /** @param taken whether a lexeme is part of a name or of a metric */
    List<ResultNumber> of(LexedSentence sentence, IntPredicate taken) {
        List<ResultNumber> numbers = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (taken.test(i) || sentence.at(i).kind() == Lexeme.Kind.SIGN || !isFree(sentence, i)) {
                continue;
            }
            int first = i;
            Optional<ResultNumber> number =
                    solved.at(sentence, i).filter(it -> !taken.test(it.last())).or(() -> at(sentence, first, taken));
            if (number.isPresent()) {
                numbers.add(number.get());
                i = number.get().last();
            }
        }
        return numbers;
    }

    /** Not {@code v2}, {@code GPT-5}, {@code +11}, {@code $40}. */
    private static boolean isFree(LexedSentence sentence, int index) {
        if (sentence.has(index - 1) && UNSIGNED.contains(sentence.at(index - 1).text())) {
            return false;
        }
        if (!sentence.isGlued(index)) {
            return true;
        }
        Lexeme before = sentence.at(index - 1);
        boolean inName = before.isWord() && !PERCENT.contains(before.folded());
        boolean hyphened =
                (sentence.isHyphen(index - 1) || before.is("_") || before.is(".")) && sentence.isGlued(index - 1);
        return !inName && !hyphened;
    }

    private Optional<ResultNumber> at(LexedSentence sentence, int first, IntPredicate taken) {
        Optional<BigDecimal> value = sentence.at(first).number().map(Decimals::plain);
        if (value.isEmpty() || value.get().compareTo(HIGHEST) > 0) {
            return Optional.empty();
        }
        Optional<ResultNumber> range = range(sentence, first, value.get(), taken);
        if (range.isPresent()) {
            return range;
        }
        int sign = signBefore(sentence, first);
        BigDecimal signed = sign < first ? value.get().negate() : value.get();
        return ending(sentence, ResultNumber.of(sign, first, signed, Unit.POINTS))
                .filter(number -> number.unit() != Unit.PERCENT || signed.compareTo(HUNDRED) <= 0);
    }

    /** The minus sign of a negative result, which nothing stands in front of. */
    private static int signBefore(LexedSentence sentence, int first) {
        boolean minus = sentence.has(first - 1)
                && MINUS.contains(sentence.at(first - 1).text())
                && sentence.isGlued(first)
                && !sentence.isGlued(first - 1);
        return minus ? first - 1 : first;
    }

    /** With its percent sign; nothing where other letters are glued to it: {@code 7B}, {@code 128k}, {@code 3x}. */
    private static Optional<ResultNumber> ending(LexedSentence sentence, ResultNumber number) {
        int next = number.last() + 1;
        if (sentence.find(next).filter(it -> PERCENT.contains(it.folded())).isPresent()) {
            return Optional.of(number.through(next).as(Unit.PERCENT));
        }
        if (sentence.is(next, "per") && sentence.is(next + 1, "cent")) {
            return Optional.of(number.through(next + 1).as(Unit.PERCENT));
        }
        boolean fraction = sentence.is(next, "/")
                && sentence.isGlued(next)
                && sentence.isGlued(next + 1)
                && sentence.is(next - 1, "1"); // "at 1/10 of the cost"
        boolean letters = sentence.isGlued(next) && sentence.at(next).isWord();
        boolean compound = sentence.isHyphen(next) && sentence.isGlued(next) && sentence.isGlued(next + 1);
        return letters || compound || fraction ? Optional.empty() : Optional.of(number);
    }

    /** "From 16% to 19%", "rose 16% to 19%"; "scored 48 to 51 points" is a range. */
    private boolean isChanging(LexedSentence sentence, int before) {
        return sentence.is(before, "from") || words.isForm(sentence, before, "moving");
    }

    /** {@code 10–20%}, {@code between 40 and 45%}, {@code 16% to 19%} */
    private Optional<ResultNumber> range(LexedSentence sentence, int first, BigDecimal low, IntPredicate taken) {
        int link = first + 1;
        if (sentence.find(link).filter(it -> PERCENT.contains(it.folded())).isPresent()) {
            link++;
        }
        boolean dash = sentence.has(link)
                && DASHES.contains(sentence.at(link).text())
                && sentence.isGlued(link)
                && sentence.isGlued(link + 1);
        boolean between = sentence.is(first - 1, "between") && sentence.is(link, "and");
        boolean counted = link > first + 1 || words.begins(sentence, link + 2, "points");
        boolean to = sentence.is(link, "to") && counted && !isChanging(sentence, first - 1);
        Optional<BigDecimal> high = (dash || between || to) && !taken.test(link + 1)
                ? sentence.find(link + 1).flatMap(Lexeme::number)
                : Optional.empty();
        if (high.isEmpty() || high.get().compareTo(low) <= 0 || high.get().compareTo(HIGHEST) > 0) {
            return Optional.empty();
        }
        return ending(
                sentence,
                new ResultNumber(
                        first,
                        link + 1,
                        Amount.between(low, Decimals.plain(high.get())),
                        Unit.POINTS,
                        Optional.empty()));
    }
}
