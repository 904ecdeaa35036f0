package claims.extract.figure;

import claims.model.Figure.Kind;
import claims.nlp.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what a plain number counts or measures.
 *
 * <pre>
 * unit = -NOUN[-old]                 70B-parameter, two-year, 20-year-old
 *      | measure [/ measure]         12 GW, 60 km/h, 16 °C
 *      | (adjective | name)* NOUNS   300 million monthly ChatGPT users
 *      | of (the | its …) NOUNS      three of its sites
 *      | times a NOUN                three times a week
 * </pre>
 */
final class UnitGrammar {
    /** A noun phrase is short; what is longer has lost its way. */
    private static final int MAX_WORDS = 7;

    private static final Set<String> OWNERS =
            Set.of("the", "its", "their", "his", "her", "our", "my", "your", "these", "those");
    private static final Set<String> RATES = Set.of("a", "an", "per", "each", "every");
    private static final Set<String> SIZES =
            Set.of("deep", "wide", "long", "tall", "high", "thick", "across", "away", "below", "above");
    private static final Set<String> OR_SO = Set.of("so", "more", "fewer", "less");
    /** "2.1 pm" and "2.125 pm" are no times of day, "2.15 pm" is. */
    private static final Pattern NO_CLOCK = Pattern.compile("[0-9]+\\.([0-9]|[0-9]{3,})");

    /** {@code GPUs}, which the morphology leaves as it is. */
    private static final Pattern ACRONYMS = Pattern.compile("\\p{Lu}{2,}s");

    private final Vocabulary vocabulary;

    UnitGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
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

    /** The noun of the phrase that begins at a lexeme, as a unit. */
    Optional<String> nounAt(LexedSentence sentence, int start) {
        return head(sentence, start).map(noun -> unit(sentence, noun));
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
                || vocabulary.isNoUnit(sentence.at(noun).folded())) {
            return Optional.empty();
        }
        boolean old = sentence.isHyphen(noun + 1) && (sentence.is(noun + 2, "old") || sentence.is(noun + 2, "olds"));
        return vocabulary
                .units()
                .named(sentence.at(noun).folded())
                .or(() -> vocabulary.units().symbol(sentence.at(noun).text()).map(Units.Measure::name))
                .or(() -> sentence.hasTag(noun, "NN") ? Optional.of(singular(sentence, noun)) : Optional.empty())
                .map(unit -> find.withUnit(unit, old ? noun + 2 : noun));
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
        return start(sentence, find, next)
                .flatMap(start -> head(sentence, start))
                .map(noun -> find.withUnit(unit(sentence, noun), noun));
    }

    /** Where the noun phrase begins: behind "or so", behind "of its". */
    private static Optional<Integer> start(LexedSentence sentence, Find find, int next) {
        if (sentence.is(next, "or")
                && sentence.has(next + 1)
                && OR_SO.contains(sentence.at(next + 1).folded())) {
            return Optional.of(next + 2);
        }
        if (!sentence.is(next, "of")) {
            return Optional.of(next);
        }
        boolean definite =
                sentence.has(next + 1) && OWNERS.contains(sentence.at(next + 1).folded());
        boolean open = find.form() == Num.Form.OPEN || find.form() == Num.Form.VAGUE;
        return definite ? Optional.of(next + 2) : open ? Optional.of(next + 1) : Optional.empty();
    }

    /** The head of the noun phrase at {@code start}: its first plural noun, or a noun that is a unit. */
    private Optional<Integer> head(LexedSentence sentence, int start) {
        Optional<Integer> singular = Optional.empty();
        for (int i = start; i < start + MAX_WORDS && sentence.has(i) && isInside(sentence, i); i++) {
            if (isPlural(sentence, i) && !isModifier(sentence, i)) {
                return Optional.of(i);
            }
            if (i == start && vocabulary.units().named(sentence.at(i).folded()).isPresent()) {
                singular = Optional.of(i);
            }
        }
        return singular;
    }

    private boolean isPlural(LexedSentence sentence, int index) {
        String tag = sentence.token(index).tag();
        String word = sentence.at(index).folded();
        return tag.equals("NNS")
                || tag.equals("NNPS")
                || vocabulary.isGroup(word)
                || vocabulary.units().isPlural(word)
                || isMistagged(sentence, index);
    }

    private boolean isInside(LexedSentence sentence, int index) {
        if (sentence.isHyphen(index)) {
            return sentence.isGlued(index);
        }
        if (sentence.at(index).isNumber()) {
            return sentence.isGlued(index) && !isPriced(sentence, index); // "3 USD50 cards"
        }
        String tag = sentence.token(index).tag();
        return sentence.at(index).isWord()
                && !vocabulary.isNoUnit(sentence.at(index).folded())
                && (tag.startsWith("NN")
                        || tag.startsWith("JJ")
                        || tag.equals("VBN")
                        || tag.equals("VBG")
                        || tag.equals("HYPH")
                        || tag.equals("AFX")
                        || (tag.equals("RB") && sentence.hasTag(index + 1, "JJ"))
                        || isMistagged(sentence, index));
    }

    private boolean isPriced(LexedSentence sentence, int number) {
        return vocabulary
                .currencies()
                .before(
                        sentence.text(),
                        sentence.at(number).start(),
                        sentence.sentence().start())
                .filter(sign -> !sign.currency().ambiguous())
                .isPresent();
    }

    /** "A million clicks": the tagger takes some plurals for verbs. */
    private static boolean isMistagged(LexedSentence sentence, int index) {
        return sentence.token(index).tag().equals("VBZ")
                && sentence.token(index).text().endsWith("s")
                && sentence.at(index - 1).isWord()
                && sentence.hasTag(index - 1, "CD");
    }

    /** A plural that another noun follows by a hyphen is no head: "three sales-led firms". */
    private static boolean isModifier(LexedSentence sentence, int index) {
        return sentence.isHyphen(index + 1) && sentence.isGlued(index + 1);
    }

    private String unit(LexedSentence sentence, int noun) {
        return vocabulary
                .units()
                .named(sentence.at(noun).folded())
                .orElseGet(() -> prefix(sentence, noun) + singular(sentence, noun));
    }

    /** {@code fine-tunes}, {@code co-founders}: small letters with a hyphen are one word. */
    private static String prefix(LexedSentence sentence, int noun) {
        boolean joined = sentence.isGlued(noun)
                && sentence.isHyphen(noun - 1)
                && sentence.isGlued(noun - 1)
                && sentence.at(noun - 2).isWord()
                && sentence.at(noun - 2).text().equals(sentence.at(noun - 2).folded());
        return joined ? sentence.at(noun - 2).text() + "-" : "";
    }

    private static String singular(LexedSentence sentence, int noun) {
        Token token = sentence.token(noun);
        String word = sentence.at(noun).text();
        if (ACRONYMS.matcher(word).matches()) {
            return word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
        }
        boolean whole = token.text().equals(word)
                && (token.tag().startsWith("NN") || token.tag().equals("VBZ"));
        return (whole ? token.lemma() : word).toLowerCase(Locale.ROOT);
    }
}
