package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.extract.lexeme.Phrases;
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
    /** "No.100" */
    private static final int LONGEST_POINT = 4;

    /** No ranking that anybody tells of is longer. */
    private static final BigDecimal LAST = BigDecimal.valueOf(1000);
    /** "Comes in as a distant 44th" */
    private static final int REACH = 6;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Phrases<String> phrases = new Phrases<>();

    Ranks() {
        for (Columns line : Columns.read(Ranks.class, "ranks.txt")) {
            words.put(line.first(), new HashSet<>(line.alternatives(1)));
            switch (line.first()) {
                case "ordinal" -> line.alternatives(1).forEach(word -> ordinals.put(word, ordinals.size() + 1));
                case "number", "first", "atop", "top", "lead", "second" ->
                    line.alternatives(1).forEach(phrase -> phrases.add(phrase, line.first()));
                default -> {}
            }
        }
    }

    List<ResultNumber> of(LexedSentence sentence, IntPredicate taken) {
        List<ResultNumber> ranks = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<ResultNumber> rank = taken.test(i) ? Optional.empty() : at(sentence, i, taken, ranks.isEmpty());
            if (rank.isPresent()) {
                ranks.add(rank.get());
                i = rank.get().last();
            }
        }
        return ranks;
    }

    /** @param isFirst no place has been told of yet, which others may follow in fewer words */
    private Optional<ResultNumber> at(LexedSentence sentence, int first, IntPredicate taken, boolean isFirst) {
        return phrase(sentence, first, taken, isFirst)
                .or(() -> ordinal(sentence, first, taken, isFirst))
                .or(() -> topping(sentence, first, taken));
    }

    /** {@code #7}, {@code No. 7}, {@code number one}, {@code the top spot}, {@code atop}, {@code behind only} */
    private Optional<ResultNumber> phrase(LexedSentence sentence, int first, IntPredicate taken, boolean isFirst) {
        Optional<Phrases.Match<String>> match = phrases.startingAt(sentence, first);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int last = match.get().last();
        return switch (match.get().meaning()) {
            case "number" -> numbered(sentence, first, last + 1);
            case "first" ->
                withPlace(sentence, last + 1)
                        .map(place -> ResultNumber.of(first, place, BigDecimal.ONE, Unit.RANK))
                        .or(() -> placeBehind(sentence, last + 1, taken).map(place -> one(first, place)))
                        .or(() -> last > first ? Optional.of(one(first, last)) : Optional.empty());
            case "top" -> Optional.of(one(last - 1, last - 1));
            case "lead" ->
                sentence.hasTag(last + 1, "NN") ? Optional.empty() : Optional.of(one(last, last)); // "in the lead role"
            case "atop" ->
                sentence.hasTag(first - 1, "NN") && !sentence.hasTag(first - 1, "NNP")
                        ? Optional.empty()
                        : Optional.of(one(first, last));
            default ->
                isFirst
                        ? Optional.of(ResultNumber.of(first, last, BigDecimal.valueOf(2), Unit.RANK))
                        : Optional.empty();
        };
    }

    /** "The top OPEN-MODEL spot": among whom stands between. */
    private Optional<Integer> placeBehind(LexedSentence sentence, int next, IntPredicate taken) {
        int noun = next;
        while (sentence.has(noun) && taken.test(noun)) {
            noun++;
        }
        return noun > next && isWord(sentence, noun, "place") ? Optional.of(noun) : Optional.empty();
    }

    private static ResultNumber one(int first, int last) {
        return ResultNumber.of(first, last, BigDecimal.ONE, Unit.RANK);
    }

    private Optional<ResultNumber> numbered(LexedSentence sentence, int first, int number) {
        return sentence.find(number)
                .filter(Lexeme::isNumber)
                .flatMap(Ranks::ordinalOf)
                .filter(value -> value.scale() <= 0 && value.signum() > 0 && value.compareTo(LAST) < 0)
                .filter(value -> !sentence.isGlued(number + 1)
                        || !sentence.at(number + 1).isWord())
                .map(value ->
                        ResultNumber.of(first, withPlace(sentence, number + 1).orElse(number), value, Unit.RANK));
    }

    /** The point of "no.1" ends the word before it. */
    private static Optional<BigDecimal> ordinalOf(Lexeme lexeme) {
        return lexeme.text().startsWith(".") && lexeme.text().length() <= LONGEST_POINT
                ? Optional.of(new BigDecimal(lexeme.text().substring(1)))
                : lexeme.number();
    }

    /** The end of "spot", "-place", "overall position". */
    private Optional<Integer> withPlace(LexedSentence sentence, int next) {
        int noun = sentence.isHyphen(next) || sentence.is(next, "overall") ? next + 1 : next;
        return isWord(sentence, noun, "place") ? Optional.of(noun) : Optional.empty();
    }

    /** {@code fourth place}, {@code ranks third}, {@code comes a distant 44th} */
    private Optional<ResultNumber> ordinal(LexedSentence sentence, int first, IntPredicate taken, boolean isFirst) {
        int last = first;
        Optional<BigDecimal> value =
                Optional.ofNullable(ordinals.get(sentence.at(first).folded())).map(BigDecimal::valueOf);
        if (value.isEmpty() && sentence.isGlued(first + 1) && isSuffix(sentence, first + 1)) {
            value = sentence.at(first).number().filter(it -> it.scale() <= 0);
            last++;
        }
        if (value.isEmpty()) {
            return Optional.empty();
        }
        int best = sentence.isHyphen(last + 1) ? last + 2 : last + 1;
        Optional<Integer> place = isWord(sentence, best, "best") ? Optional.of(best) : withPlace(sentence, last + 1);
        if (place.isPresent()) {
            return Optional.of(ResultNumber.of(first, place.get(), value.get(), Unit.RANK));
        }
        boolean doer = sentence.is(first - 1, "the") && sentence.is(last + 1, "to"); // "the first to pass"
        boolean ranked = (isRanked(sentence, first) && !doer)
                || isBehindName(sentence, first, taken)
                || sentence.is(last + 1, "overall")
                || (!isFirst && isJoined(sentence, first));
        return ranked && isAlone(sentence, last + 1)
                ? Optional.of(ResultNumber.of(first, last, value.get(), Unit.RANK))
                : Optional.empty();
    }

    private static boolean isSuffix(LexedSentence sentence, int index) {
        return SUFFIXES.contains(sentence.at(index).folded());
    }

    /** No noun follows that it would count. */
    private boolean isAlone(LexedSentence sentence, int next) {
        boolean sign = sentence.has(next)
                && !sentence.at(next).isWord()
                && !sentence.at(next).isNumber();
        return !sentence.has(next) || (sign && !sentence.isHyphen(next)) || isWord(sentence, next, "behind");
    }

    /**
     * A verb of ranking in front: "ranks third", "is a close second", "climbed from ninth to fourth"; behind two names the
     * tagger takes it for a noun: "GPT-5.4 and Sable 4 rank third".
     */
    private boolean isRanked(LexedSentence sentence, int first) {
        for (int i = first - 1; i >= 0 && first - i <= REACH; i--) {
            boolean verb = sentence.hasTag(i, "VB") || sentence.hasTag(i, "NNS") || sentence.is(i, "tie");
            boolean listed = words.get("verb").contains(sentence.token(i).lemma());
            if (verb || (listed && i == first - 1 && sentence.hasTag(i, "NN"))) {
                return listed;
            }
        }
        return false;
    }

    /** "At 152, SECOND TO Orion 2"; not "second to none" */
    private static boolean isBehindName(LexedSentence sentence, int first, IntPredicate taken) {
        boolean second = sentence.is(first, "second") && sentence.is(first + 1, "to");
        boolean counts = sentence.hasTag(first - 1, "IN") || sentence.hasTag(first - 1, "DT");
        int name = first + 2;
        while (sentence.has(name) && !taken.test(name) && name < first + REACH && isInName(sentence, name)) {
            name++;
        }
        return second && !counts && sentence.has(name) && taken.test(name);
    }

    private static boolean isInName(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "NN")
                || sentence.hasTag(index, "JJ")
                || sentence.hasTag(index, "DT")
                || sentence.hasTag(index, "POS")
                || sentence.is(index, "s");
    }

    /** "… and eleventh overall", "… and Orion 2 ninth" */
    private boolean isJoined(LexedSentence sentence, int first) {
        int before = first - 1;
        while (sentence.hasTag(before, "RB") || sentence.hasTag(before, "JJ") || sentence.hasTag(before, "DT")) {
            before--; // "and only a distant 44th"
        }
        return sentence.is(before, "and")
                || sentence.is(before, ",")
                || sentence.is(before, "in")
                || sentence.is(before, "from")
                || sentence.is(before, "to")
                || sentence.hasTag(before, "NN")
                || sentence.hasTag(before, "CD");
    }

    /** "Tops the board", "X and Y TOP the board", which the tagger takes for an adjective. */
    private Optional<ResultNumber> topping(LexedSentence sentence, int index, IntPredicate taken) {
        boolean plural = index > 0 && taken.test(index - 1) && sentence.hasTag(index + 1, "DT");
        boolean verb = sentence.hasTag(index, "VB") || sentence.hasTag(index, "NNS") || plural;
        boolean modifies = sentence.hasTag(index - 1, "DT") || sentence.hasTag(index - 1, "JJ");
        boolean out = sentence.is(index + 1, "out"); // "tops out at 41.5%" is no place
        return verb
                        && !modifies
                        && !out
                        && words.get("tops").contains(sentence.token(index).lemma())
                ? Optional.of(one(index, index))
                : Optional.empty();
    }

    private boolean isWord(LexedSentence sentence, int index, String name) {
        return sentence.has(index)
                && words.get(name).contains(sentence.at(index).folded());
    }
}
