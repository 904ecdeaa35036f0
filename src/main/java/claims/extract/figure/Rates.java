package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.extract.lexeme.Phrases;
import claims.model.Figure.Kind;
import claims.text.Columns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what one unit of an amount is for; {@code per.txt} has the nouns and adverbs.
 *
 * <pre>
 * rate = / NOUN                              $9/month, $2/1M tokens
 *      | [of PHRASE] (per | each | every) PHRASE   per million output tokens, 12 litres of water per day
 *      | (for | of) (each | every) PHRASE    $70 for each household
 *      | … (each | every) TIME               20 people die each day
 *      | (a | an) PHRASE                     $5 a share, $38 a bed
 *      | -a-NOUN                             a $5-a-month plan
 *      | ADVERB                              annually
 * </pre>
 */
final class Rates {
    private static final int MAX_WORDS = 5;
    private static final Set<String> PER = Set.of("per", "each", "every");
    /** How far behind "earnings per share" its amount may be. */
    private static final int NAMED = 9;
    /** How far behind what happens "each day" may be. */
    private static final int REPEATED = 9;
    /** "Sold for $60 a decade ago" tells when. */
    private static final Set<String> AFTER_TIME = Set.of("ago", "earlier", "later", "before", "after", "back");
    /** "A year from now", but "$9 a year from every tenant" */
    private static final Set<String> POINTS = Set.of("now", "today", "then", "tomorrow", "that", "this");

    private final Vocabulary vocabulary;
    private final Set<String> nouns = new HashSet<>();
    private final Phrases<String> adverbs = new Phrases<>();

    Rates(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Columns line : Columns.read(Rates.class, "per.txt")) {
            switch (line.first()) {
                case "noun" -> nouns.addAll(line.alternatives(1));
                default -> line.alternatives(1).forEach(adverb -> adverbs.add(adverb, line.first()));
            }
        }
    }

    /** The find with what it is per; a slash and its unit belong to its words. */
    Find read(LexedSentence sentence, Find find) {
        if (find.per().isPresent()) {
            return find;
        }
        int next = find.last() + 1;
        if (sentence.is(next, "/") && sentence.isGlued(next) && sentence.isGlued(next + 1)) {
            return slashed(sentence, find, next + 1);
        }
        if (sentence.isHyphen(next) && sentence.isHyphen(next + 2) && isRateWord(sentence, next + 1)) {
            return find.withPer(singular(sentence, next + 3), next + 3);
        }
        return worded(sentence, find, next)
                .or(() -> worded(sentence, find, afterContents(sentence, next)))
                .or(() -> repeated(sentence, find))
                .map(per -> find.withPer(per, find.last()))
                .orElse(find);
    }

    /** The finds of a sentence with the rates that its nouns and other amounts give them. */
    List<Find> shared(LexedSentence sentence, List<Find> finds) {
        List<Find> all = new ArrayList<>();
        for (Find find : finds) {
            Optional<String> per =
                    find.per().isEmpty() && find.kind() == Kind.MONEY ? named(sentence, find) : Optional.empty();
            all.add(per.map(it -> find.withPer(it, find.last())).orElse(find));
        }
        return SharedRates.of(sentence, all);
    }

    /** "Earnings per share of $5", "revenue per user rose to $20" */
    private Optional<String> named(LexedSentence sentence, Find find) {
        for (int i = find.first() - 1; i > 0 && find.first() - i < NAMED; i--) {
            if (sentence.is(i, ";") || sentence.is(i, ",") || sentence.is(i, "(")) {
                return Optional.empty();
            }
            if (sentence.is(i, "per")) {
                return sentence.hasTag(i - 1, "NN") && sentence.at(i - 1).isWord()
                        ? phrase(sentence, i + 1).map(Phrase::text)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "A $5-a-month plan" */
    private static boolean isRateWord(LexedSentence sentence, int index) {
        return sentence.isGlued(index + 2)
                && (sentence.is(index, "a") || sentence.is(index, "an") || sentence.is(index, "per"));
    }

    private Find slashed(LexedSentence sentence, Find find, int start) {
        Optional<Phrase> phrase = phrase(sentence, start);
        boolean noun = sentence.at(start).isWord() && !isMagnitude(sentence, start);
        if (noun) {
            return find.withPer(singular(sentence, start), start);
        }
        return phrase.map(it -> find.withPer(it.text(), it.last())).orElse(find);
    }

    private Optional<String> worded(LexedSentence sentence, Find find, int next) {
        if (!sentence.has(next)) {
            return Optional.empty();
        }
        Optional<Phrases.Match<String>> adverb = adverbs.startingAt(sentence, next);
        if (adverb.isPresent()) {
            return adverb.map(Phrases.Match::meaning);
        }
        boolean linked = sentence.is(next, "for") || sentence.is(next, "of");
        int per = linked ? next + 1 : next;
        if (sentence.has(per) && PER.contains(sentence.at(per).folded()) && !(linked && sentence.is(per, "per"))) {
            return phrase(sentence, per + 1)
                    // "92% per community reports"
                    .filter(it -> find.kind() != Kind.PERCENT || nouns.contains(it.noun()))
                    .map(Phrase::text);
        }
        boolean article = find.kind() != Kind.RATIO && (sentence.is(next, "a") || sentence.is(next, "an"));
        return article
                ? phrase(sentence, next + 1)
                        .filter(it -> isRate(sentence, find, it))
                        .map(Phrase::text)
                : Optional.empty();
    }

    /** "20 people die each day": at the end of what happens, with no other amount and no other clause before it. */
    private Optional<String> repeated(LexedSentence sentence, Find find) {
        boolean counted = find.kind() == Kind.QUANTITY
                && find.unit().isPresent()
                && !vocabulary.isLength(find)
                && !sentence.is(find.first() - 1, "the")
                && !sentence.hasTag(find.first() - 1, "PRP$");
        boolean verb = find.kind() == Kind.MONEY;
        for (int i = find.last() + 1; (counted || verb) && i < find.last() + REPEATED && isInClause(sentence, i); i++) {
            boolean each = sentence.is(i, "each") || sentence.is(i, "every");
            if (each && vocabulary.measuring().isTime(word(sentence, i + 1))) {
                return verb && !sentence.hasTag(i + 2, "NN")
                        ? phrase(sentence, i + 1).map(Phrase::text)
                        : Optional.empty();
            }
            verb |= sentence.hasTag(i, "VB");
        }
        return Optional.empty();
    }

    private static boolean isInClause(LexedSentence sentence, int index) {
        return sentence.has(index)
                && sentence.at(index).isWord()
                && !sentence.hasTag(index, "CC")
                && !sentence.hasTag(index, "CD")
                && !sentence.hasTag(index, "W")
                && !sentence.is(index, "that");
    }

    private static String word(LexedSentence sentence, int index) {
        return sentence.find(index).map(Lexeme::folded).orElse("");
    }

    /** Behind "of water" in "12 litres of water per day". */
    private static int afterContents(LexedSentence sentence, int next) {
        if (!sentence.is(next, "of") && !sentence.is(next, "in")) {
            return -1;
        }
        int i = next + 1;
        while (i - next < MAX_WORDS && (sentence.hasTag(i, "NN") || sentence.hasTag(i, "JJ"))) {
            i++;
        }
        return i > next + 1 ? i : -1;
    }

    /** "$5 a share" and "$38 a bed", not "$60 a decade ago" or "$5 million a spokesman said". */
    private boolean isRate(LexedSentence sentence, Find find, Phrase phrase) {
        int next = phrase.last() + 1;
        boolean time = sentence.find(next)
                        .filter(it -> AFTER_TIME.contains(it.folded()))
                        .isPresent()
                || (sentence.is(next, "from")
                        && sentence.find(next + 1)
                                .filter(it -> POINTS.contains(it.folded()))
                                .isPresent());
        boolean known = nouns.contains(phrase.noun());
        boolean closed = !sentence.has(next)
                || !sentence.at(next).isWord()
                || sentence.hasTag(next, "IN")
                || sentence.hasTag(next, "CC");
        return !time && (known || (find.kind() == Kind.MONEY && closed));
    }

    /** @param noun its head, singular */
    private record Phrase(String text, String noun, int last) {}

    /** {@code month}, {@code million tokens}, {@code active user}: a multiple keeps its plural. */
    private Optional<Phrase> phrase(LexedSentence sentence, int start) {
        int last = start - 1;
        boolean multiple = false;
        for (int i = start; i < start + MAX_WORDS && sentence.has(i); i++) {
            boolean number = sentence.at(i).isNumber() || isMagnitude(sentence, i);
            boolean noun = sentence.hasTag(i, "NN");
            boolean hyphen = sentence.isHyphen(i) && sentence.isGlued(i) && sentence.isGlued(i + 1) && i > start;
            boolean modifier = sentence.hasTag(i, "JJ") || (sentence.hasTag(i, "VBN") && sentence.hasTag(i + 1, "NN"));
            if (!(number || noun || hyphen || modifier) || (number && last >= start && !multiple)) {
                break;
            }
            multiple |= number;
            last = i;
            String word = sentence.at(i).folded();
            boolean time = i == start && vocabulary.measuring().isTime(word);
            if (time || (noun && !number && !sentence.hasTag(i + 1, "NN") && !sentence.isHyphen(i + 1))) {
                break;
            }
        }
        if (last < start) {
            return Optional.empty();
        }
        String before = last > start
                ? sentence.text()
                        .substring(sentence.at(start).start(), sentence.at(last).start())
                        .toLowerCase(Locale.ROOT)
                : "";
        String noun = singular(sentence, last);
        return Optional.of(new Phrase(before + (multiple ? sentence.at(last).folded() : noun), noun, last));
    }

    private boolean isMagnitude(LexedSentence sentence, int index) {
        return vocabulary.magnitude(sentence.at(index).folded()).isPresent();
    }

    private String singular(LexedSentence sentence, int noun) {
        String word = sentence.at(noun).folded();
        return vocabulary
                .units()
                .named(word)
                .or(() -> vocabulary.units().symbol(sentence.at(noun).text()).map(Units.Measure::name))
                .orElseGet(() -> sentence.hasTag(noun, "NN")
                                && sentence.token(noun)
                                        .text()
                                        .equals(sentence.at(noun).text())
                        ? sentence.token(noun).lemma().toLowerCase(Locale.ROOT)
                        : word);
    }
}
