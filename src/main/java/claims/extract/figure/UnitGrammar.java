package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.model.Figure.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a plain number counts or measures.
 *
 * <pre>
 * unit = -NOUN[-old]                 70B-parameter, two-year, 20-year-old
 *      | measure [/ measure]         12 GW, 60 km/h, 16 °C
 *      | what is counted             300 million monthly ChatGPT users: {@link CountedNouns}
 *      | times a NOUN                three times a week
 * </pre>
 */
final class UnitGrammar {
    private static final Set<String> RATES = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> SIZES =
            Set.of("deep", "wide", "long", "tall", "high", "thick", "across", "away", "below", "above");
    /** "2.1 pm" and "2.125 pm" are no times of day, "2.15 pm" is. */
    private static final Pattern NO_CLOCK = Pattern.compile("[0-9]+\\.([0-9]|[0-9]{3,})");

    private final Vocabulary vocabulary;
    private final CountedNouns nouns;

    UnitGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.nouns = new CountedNouns(vocabulary);
    }

    /** The find with its unit, where it has one. */
    Find read(LexedSentence sentence, Find find) {
        int next = find.last() + 1;
        if (sentence.is(find.first(), "zero") && sentence.isHyphen(next)) {
            return find; // "a zero-day flaw"
        }
        return compound(sentence, find, next)
                .or(() -> measure(sentence, find, next))
                .or(() -> counted(sentence, find, next))
                .orElse(find);
    }

    /** The find with a measure, where one follows; what is counted is left alone. */
    Find measured(LexedSentence sentence, Find find) {
        boolean bare = find.unit().isEmpty() && find.kind() == Kind.QUANTITY;
        return bare ? measure(sentence, find, find.last() + 1).orElse(find) : find;
    }

    private Optional<Find> compound(LexedSentence sentence, Find find, int hyphen) {
        int noun = hyphen + 1;
        if (!sentence.isHyphen(hyphen)
                || !sentence.isGlued(hyphen)
                || !sentence.isGlued(noun)
                || !sentence.at(noun).isWord()
                || isDocket(sentence, noun)
                || (vocabulary.isKind(sentence.at(noun).folded()) && !sentence.isHyphen(noun + 1))
                || vocabulary.isNoUnit(sentence.at(noun).folded())) {
            return Optional.empty();
        }
        Optional<Find> power = power(sentence, find, noun);
        if (power.isPresent()) {
            return power;
        }
        boolean old = sentence.isHyphen(noun + 1) && (sentence.is(noun + 2, "old") || sentence.is(noun + 2, "olds"));
        return vocabulary
                .units()
                .named(sentence.at(noun).folded())
                .or(() -> vocabulary
                        .units()
                        .symbol(sentence.at(noun).text())
                        .filter(symbol -> !symbol.risky()) // "a one-in-five chance"
                        .map(Units.Measure::name))
                .or(() ->
                        sentence.hasTag(noun, "NN") ? Optional.of(nouns.name(sentence, noun, noun)) : Optional.empty())
                .map(unit -> find.withUnit(unit, old ? noun + 2 : noun));
    }

    /** {@code 10,000-square-foot} */
    private Optional<Find> power(LexedSentence sentence, Find find, int noun) {
        boolean power = (sentence.is(noun, "square") || sentence.is(noun, "cubic")) && sentence.has(noun + 2);
        return power && sentence.isHyphen(noun + 1)
                ? vocabulary
                        .units()
                        .named(sentence.at(noun).folded() + " "
                                + sentence.at(noun + 2).folded())
                        .map(unit -> find.withUnit(unit, noun + 2))
                : Optional.empty();
    }

    /** {@code 22-cv-4981} */
    private static boolean isDocket(LexedSentence sentence, int noun) {
        return sentence.isHyphen(noun + 1)
                && sentence.has(noun + 2)
                && sentence.at(noun + 2).isNumber();
    }

    private Optional<Find> measure(LexedSentence sentence, Find find, int next) {
        Optional<Units.Match> match = vocabulary
                .units()
                .match(
                        sentence.text(),
                        sentence.at(next - 1).end(),
                        sentence.sentence().end());
        return match.filter(it -> !it.risky() || it.per().isPresent() || isMeasure(sentence, find, next))
                .map(it -> withMeasure(sentence, find, it));
    }

    /** A letter is a measure where it is glued to digits, but "the 90s" are a decade and a decimal may stand apart. */
    private static boolean isMeasure(LexedSentence sentence, Find find, int next) {
        boolean digits = sentence.at(find.last()).isNumber();
        if (Units.TIMES_OF_DAY.contains(sentence.at(next).text())) {
            return NO_CLOCK.matcher(sentence.at(find.last()).text()).matches();
        }
        boolean decade =
                sentence.is(next, "s") && sentence.at(find.last()).text().endsWith("0");
        boolean precise = sentence.at(find.last()).text().matches(".*[., ].*") && !sentence.hasTag(next, "IN");
        boolean size =
                sentence.has(next + 1) && SIZES.contains(sentence.at(next + 1).folded());
        // "4 L of wine", "is 2 in."; a preposition is never last
        boolean amount = sentence.is(next + 1, "of") && !sentence.hasTag(next, "IN");
        boolean last = sentence.at(next).text().length() > 1
                && sentence.find(next + 1)
                        .filter(it -> it.isWord() || it.isNumber())
                        .isEmpty();
        return digits && !decade && (sentence.isGlued(next) || precise || size || amount || last);
    }

    private static Find withMeasure(LexedSentence sentence, Find find, Units.Match match) {
        int last = find.last();
        while (sentence.has(last + 1) && sentence.at(last + 1).end() <= match.end() && !isRate(sentence, last + 1)) {
            last++;
        }
        if (sentence.is(last, ".")) {
            last--;
        }
        boolean apostrophe = sentence.is(last + 1, "'") || sentence.is(last + 1, "’");
        if (apostrophe && sentence.isGlued(last + 1) && !sentence.isGlued(last + 2)) {
            last++; // "three weeks' time"
        }
        Find measured = find.withUnit(match.name(), last);
        return match.per().isPresent() ? measured.withPer(match.per().get(), last) : measured;
    }

    /** "barrels a day": the words of the rate stand outside. */
    private static boolean isRate(LexedSentence sentence, int index) {
        return !sentence.isGlued(index) && RATES.contains(sentence.at(index).folded());
    }

    private Optional<Find> counted(LexedSentence sentence, Find find, int next) {
        if (!sentence.has(next) || (sentence.isGlued(next) && sentence.at(next).isWord())) {
            return Optional.empty(); // "the 49ers"
        }
        if (sentence.is(next, "times")
                && sentence.has(next + 1)
                && RATES.contains(sentence.at(next + 1).folded())) {
            return Optional.of(find.withUnit("time", next));
        }
        return nouns.read(sentence, find, next);
    }
}
