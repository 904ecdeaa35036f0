package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.Score.Unit;
import claims.text.Columns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads places in a ranking: {@code #7}, {@code No. 1}, {@code fourth place}, {@code ranks third}, {@code tops the board}. */
final class Ranks {
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    /** No ranking that anybody tells of is longer. */
    private static final BigDecimal LAST = BigDecimal.valueOf(1000);

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    Ranks() {
        for (Columns line : Columns.read(Ranks.class, "ranks.txt")) {
            words.put(line.first(), new HashSet<>(line.alternatives(1)));
            if (line.first().equals("ordinal")) {
                line.alternatives(1).forEach(word -> ordinals.put(word, ordinals.size() + 1));
            }
        }
    }

    List<ResultNumber> of(LexedSentence sentence, IntPredicate taken) {
        List<ResultNumber> ranks = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<ResultNumber> rank = taken.test(i) ? Optional.empty() : at(sentence, i);
            if (rank.isPresent()) {
                ranks.add(rank.get());
                i = rank.get().last();
            }
        }
        return ranks;
    }

    private Optional<ResultNumber> at(LexedSentence sentence, int first) {
        return numbered(sentence, first)
                .or(() -> ordinal(sentence, first))
                .or(() -> top(sentence, first))
                .or(() -> topping(sentence, first));
    }

    /** {@code #7}, {@code No. 7}, {@code number one} */
    private static Optional<ResultNumber> numbered(LexedSentence sentence, int first) {
        int number = first + 1;
        if (sentence.is(first, "No") && sentence.is(number, ".")) {
            number++;
        } else if (sentence.is(first, "number") && sentence.is(number, "one")) {
            return Optional.of(ResultNumber.of(first, number, BigDecimal.ONE, Unit.RANK));
        } else if (!sentence.is(first, "#") && !sentence.is(first, "№") && !sentence.is(first, "No")) {
            return Optional.empty();
        }
        int last = number;
        return sentence.find(number)
                .flatMap(Lexeme::number)
                .filter(value -> value.scale() <= 0 && value.signum() > 0 && value.compareTo(LAST) < 0)
                .filter(value -> !sentence.isGlued(last + 1) || !sentence.at(last + 1).isWord())
                .map(value -> ResultNumber.of(first, last, value, Unit.RANK));
    }

    /** {@code fourth place}, {@code ranks third}, {@code comes a distant 44th} */
    private Optional<ResultNumber> ordinal(LexedSentence sentence, int first) {
        int last = first;
        Optional<BigDecimal> value = Optional.ofNullable(ordinals.get(sentence.at(first).folded()))
                .map(BigDecimal::valueOf);
        if (value.isEmpty() && sentence.isGlued(first + 1) && isSuffix(sentence, first + 1)) {
            value = sentence.at(first).number().filter(it -> it.scale() <= 0);
            last++;
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        boolean noun = isWord(sentence, last + 1, "place");
        boolean hyphened = sentence.isHyphen(last + 1) && isWord(sentence, last + 2, "place");
        if (hyphened) {
            return Optional.of(ResultNumber.of(first, last + 2, value.get(), Unit.RANK));
        }
        if (noun) {
            return Optional.of(ResultNumber.of(first, last + 1, value.get(), Unit.RANK));
        }
        boolean ends = !sentence.has(last + 1) || isWord(sentence, last + 1, "behind");
        return ends && isRanked(sentence, first)
                ? Optional.of(ResultNumber.of(first, last, value.get(), Unit.RANK))
                : Optional.empty();
    }

    private static boolean isSuffix(LexedSentence sentence, int index) {
        return SUFFIXES.contains(sentence.at(index).folded());
    }

    /** A verb of ranking in front: "ranks third", "is a close second". */
    private boolean isRanked(LexedSentence sentence, int first) {
        for (int i = first - 1; i >= 0 && first - i <= 4; i--) {
            if (sentence.hasTag(i, "VB") || sentence.hasTag(i, "NNS")) {
                return words.get("verb").contains(sentence.token(i).lemma());
            }
        }
        return false;
    }

    /** "The top spot", "the number one position" */
    private Optional<ResultNumber> top(LexedSentence sentence, int first) {
        return isWord(sentence, first, "first") && isWord(sentence, first + 1, "place")
                ? Optional.of(ResultNumber.of(first, first + 1, BigDecimal.ONE, Unit.RANK))
                : Optional.empty();
    }

    private Optional<ResultNumber> topping(LexedSentence sentence, int index) {
        boolean verb = sentence.hasTag(index, "VB") || sentence.hasTag(index, "NNS");
        return verb && words.get("tops").contains(sentence.token(index).lemma())
                ? Optional.of(ResultNumber.of(index, index, BigDecimal.ONE, Unit.RANK))
                : Optional.empty();
    }

    private boolean isWord(LexedSentence sentence, int index, String name) {
        return sentence.has(index) && words.get(name).contains(sentence.at(index).folded());
    }
}
