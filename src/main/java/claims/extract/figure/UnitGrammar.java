package claims.extract.figure;

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
 * </pre>
 */
final class UnitGrammar {
    /** A noun phrase is short; what is longer has lost its way. */
    private static final int MAX_WORDS = 7;

    private static final Set<String> OWNERS =
            Set.of("the", "its", "their", "his", "her", "our", "my", "your", "these", "those");

    /** {@code GPUs}, which the morphology leaves as it is. */
    private static final Pattern ACRONYMS = Pattern.compile("\\p{Lu}{2,}s");

    private static final Set<String> OR_SO = Set.of("so", "more", "fewer", "less");

    private final Vocabulary vocabulary;

    UnitGrammar(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The find with its unit, where it has one. */
    Find read(LexedSentence sentence, Find find) {
        int next = find.last() + 1;
        return compound(sentence, find, next)
                .or(() -> measure(sentence, find, next))
                .or(() -> counted(sentence, find, next))
                .orElse(find);
    }

    /** The find with a measure, where one follows; what is counted is left alone. */
    Find measured(LexedSentence sentence, Find find) {
        boolean bare = find.unit().isEmpty() && find.kind() == claims.model.Figure.Kind.QUANTITY;
        return bare ? measure(sentence, find, find.last() + 1).orElse(find) : find;
    }

    private Optional<Find> compound(LexedSentence sentence, Find find, int hyphen) {
        if (!sentence.isHyphen(hyphen) || !sentence.isGlued(hyphen) || !sentence.isGlued(hyphen + 1)) {
            return Optional.empty();
        }
        int noun = hyphen + 1;
        if (!sentence.at(noun).isWord()) {
            return Optional.empty();
        }
        boolean old = sentence.isHyphen(noun + 1) && (sentence.is(noun + 2, "old") || sentence.is(noun + 2, "olds"));
        int last = old ? noun + 2 : noun;
        String word = sentence.at(noun).folded();
        return vocabulary
                .units()
                .named(word)
                .or(() -> vocabulary.units().symbol(sentence.at(noun).text()).map(Units.Measure::name))
                .or(() -> sentence.hasTag(noun, "NN") ? Optional.of(singular(sentence, noun)) : Optional.empty())
                .map(unit -> find.withUnit(unit, last));
    }

    private Optional<Find> measure(LexedSentence sentence, Find find, int next) {
        Optional<Units.Match> match = vocabulary
                .units()
                .match(
                        sentence.text(),
                        sentence.at(next - 1).end(),
                        sentence.sentence().end());
        return match.filter(it -> !it.risky() || sentence.isGlued(next) || !sentence.hasTag(next, "IN"))
                .map(it -> withMeasure(sentence, find, it));
    }

    private static Find withMeasure(LexedSentence sentence, Find find, Units.Match match) {
        int last = find.last();
        while (sentence.has(last + 1) && sentence.at(last + 1).end() <= match.end() && !isRate(sentence, last + 1)) {
            last++;
        }
        if (sentence.is(last, ".")) {
            last--;
        }
        if (sentence.isGlued(last + 1)
                && (sentence.is(last + 1, "'") || sentence.is(last + 1, "’"))
                && !sentence.isGlued(last + 2)) {
            last++; // "three weeks' time"
        }
        Find measured = find.withUnit(match.name(), last);
        return match.per().isPresent() ? measured.withPer(match.per().get(), last) : measured;
    }

    /** "barrels a day": the words of the rate stand outside. */
    private static boolean isRate(LexedSentence sentence, int index) {
        return !sentence.isGlued(index)
                && (sentence.is(index, "per") || sentence.is(index, "a") || sentence.is(index, "an"));
    }

    private Optional<Find> counted(LexedSentence sentence, Find find, int next) {
        int start =
                sentence.is(next, "or") && OR_SO.contains(sentence.at(next + 1).folded()) ? next + 2 : next;
        if (sentence.is(next, "of")) {
            int owner = next + 1;
            boolean definite =
                    sentence.has(owner) && OWNERS.contains(sentence.at(owner).folded());
            boolean open = find.form() == Num.Form.OPEN || find.form() == Num.Form.VAGUE;
            if (!definite && !open) {
                return Optional.empty();
            }
            start = definite ? owner + 1 : owner;
        }
        return head(sentence, start).map(noun -> find.withUnit(unit(sentence, noun), noun));
    }

    /** The head of the noun phrase at {@code start}: its first plural noun, or a noun that is a unit. */
    private Optional<Integer> head(LexedSentence sentence, int start) {
        Optional<Integer> singular = Optional.empty();
        for (int i = start; i < start + MAX_WORDS && sentence.has(i) && isInside(sentence, i); i++) {
            Token token = sentence.token(i);
            boolean plural = token.tag().equals("NNS")
                    || token.tag().equals("NNPS")
                    || vocabulary.units().isPlural(sentence.at(i).folded());
            if (plural && !isModifier(sentence, i)) {
                return Optional.of(i);
            }
            if (i == start && vocabulary.units().named(sentence.at(i).folded()).isPresent()) {
                singular = Optional.of(i);
            }
        }
        return singular;
    }

    private boolean isInside(LexedSentence sentence, int index) {
        if (sentence.isHyphen(index) || sentence.at(index).isNumber()) {
            return sentence.isGlued(index);
        }
        String tag = sentence.token(index).tag();
        boolean clicks = tag.equals("VBZ") && sentence.token(index).text().endsWith("s");
        return sentence.at(index).isWord()
                && !vocabulary.isNoUnit(sentence.at(index).folded())
                && (tag.startsWith("NN")
                        || tag.startsWith("JJ")
                        || tag.equals("VBN")
                        || tag.equals("VBG")
                        || tag.equals("HYPH"));
    }

    /** A plural that another noun follows by a hyphen is no head: "three sales-led firms". */
    private static boolean isModifier(LexedSentence sentence, int index) {
        return sentence.isHyphen(index + 1) && sentence.isGlued(index + 1);
    }

    private String unit(LexedSentence sentence, int noun) {
        return vocabulary.units().named(sentence.at(noun).folded()).orElseGet(() -> singular(sentence, noun));
    }

    private static String singular(LexedSentence sentence, int noun) {
        Token token = sentence.token(noun);
        String word = sentence.at(noun).text();
        if (ACRONYMS.matcher(word).matches()) {
            return word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT);
        }
        boolean whole = token.text().equals(word) && token.tag().startsWith("NN");
        return (whole ? token.lemma() : word).toLowerCase(Locale.ROOT);
    }
}
