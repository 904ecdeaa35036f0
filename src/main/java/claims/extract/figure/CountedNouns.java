package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the noun that a number counts: the plural, or the noun without one, at the end of its noun phrase.
 *
 * <pre>
 * counted  = [or so] phrase | of (the | its | Reyes's …) phrase     300 million monthly users, three of its sites
 * phrase   = modifier* NOUNS | modifier* SINGULAR noun              a seven member council
 * modifier = adjective | participle | name | noun | adverb before one | 18-hole
 *          | modifier (and | or | ,) modifier                       low- and middle-income households
 * </pre>
 */
final class CountedNouns {
    /** A noun phrase is short; what is longer has lost its way. */
    private static final int MAX_WORDS = 9;

    private static final Set<String> OWNERS =
            Set.of("the", "its", "their", "his", "her", "our", "my", "your", "these", "those");
    private static final Set<String> OR_SO = Set.of("so", "more", "fewer", "less");
    private static final Set<String> QUOTES = Set.of("“", "”", "\"");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

    private final Vocabulary vocabulary;

    CountedNouns(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The find with the noun that it counts, where one follows at {@code next}. */
    Optional<Find> read(LexedSentence sentence, Find find, int next) {
        Optional<Integer> start = start(sentence, find, next);
        // "650 18-hole courses": the second amount is one of its own
        boolean apart = start.filter(it -> isNumberCompound(sentence, it)).isPresent();
        return start.flatMap(it -> head(sentence, find, it))
                .map(noun -> find.withUnit(name(sentence, find.last() + 1, noun), apart ? find.last() : noun));
    }

    /** The noun of the phrase at {@code start}, as a unit, wherever its number is: "the number of lost files is 40". */
    Optional<String> at(LexedSentence sentence, Find find, int start) {
        return head(sentence, find, start).map(noun -> name(sentence, start, noun));
    }

    /** What a noun is called as a unit, with what is joined to it from {@code start} on. */
    String name(LexedSentence sentence, int start, int noun) {
        return vocabulary
                .units()
                .named(sentence.at(noun).folded())
                .orElseGet(() -> Singulars.of(sentence, start, noun));
    }

    /** Where the noun phrase begins: behind "or so", behind "of its" and "of the town's". */
    private static Optional<Integer> start(LexedSentence sentence, Find find, int next) {
        if (sentence.is(next, "or")
                && sentence.has(next + 1)
                && OR_SO.contains(sentence.at(next + 1).folded())) {
            return Optional.of(next + 2);
        }
        if (!sentence.is(next, "of")) {
            // "a couple of" is a number whole
            return Optional.of(find.form() == Num.Form.VAGUE ? behindDeterminer(sentence, next) : next);
        }
        int owned = behindOwner(sentence, next + 1);
        if (owned > next + 1) {
            return Optional.of(owned);
        }
        int definite = behindDeterminer(sentence, next + 1);
        boolean open = find.form() == Num.Form.OPEN || find.form() == Num.Form.VAGUE;
        return open || definite > next + 1 ? Optional.of(definite) : Optional.empty();
    }

    private static int behindDeterminer(LexedSentence sentence, int index) {
        boolean owner = sentence.find(index)
                .filter(word -> OWNERS.contains(word.folded()))
                .isPresent();
        return owner ? index + 1 : index;
    }

    /** Behind the "'s" of "the state's", or where it began. */
    private static int behindOwner(LexedSentence sentence, int start) {
        int i = start;
        while (i - start < MAX_WORDS
                && (sentence.hasTag(i, "NN") || sentence.hasTag(i, "DT") || sentence.hasTag(i, "JJ"))) {
            i++;
        }
        if (!sentence.hasTag(i, "POS")) {
            return start;
        }
        while (sentence.hasTag(i, "POS")) {
            i++;
        }
        return i;
    }

    /** The head of the noun phrase at {@code start}: its first plural noun, or a noun that is a unit. */
    private Optional<Integer> head(LexedSentence sentence, Find find, int start) {
        Optional<Integer> singular = Optional.empty();
        for (int i = start; i < start + MAX_WORDS && sentence.has(i) && isInside(sentence, find, start, i); i++) {
            if (isPlural(sentence, i) && !isModifier(sentence, i)) {
                return Optional.of(i);
            }
            if (i == start && (isMeasure(sentence, i) || isSingular(sentence, find, i))) {
                singular = Optional.of(i);
            }
        }
        return singular;
    }

    private boolean isMeasure(LexedSentence sentence, int index) {
        return vocabulary.units().named(sentence.at(index).folded()).isPresent();
    }

    /** "A seven member council" */
    private boolean isSingular(LexedSentence sentence, Find find, int index) {
        return vocabulary.isCountedSingular(sentence.at(index).folded())
                && sentence.hasTag(index + 1, "NN")
                && (sentence.hasTag(find.first() - 1, "DT") || sentence.hasTag(find.first() - 1, "PRP$"));
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

    /** A plural that is no head: "three sales-led firms", "40 police officers", "29 New Yorkers". */
    private boolean isModifier(LexedSentence sentence, int index) {
        if (sentence.isHyphen(index + 1) && sentence.isGlued(index + 1)) {
            return true;
        }
        String word = sentence.at(index).folded();
        boolean weak = vocabulary.isGroup(word)
                || sentence.token(index).tag().equals("NNPS") // "700 United Technologies jobs"
                || !word.endsWith("s")
                || (sentence.isGlued(index) && sentence.isHyphen(index - 1));
        int next = index + 1;
        while (next - index < MAX_WORDS
                && sentence.hasTag(next, "NN")
                && !sentence.token(next).tag().endsWith("S")) {
            next++;
        }
        return weak && (sentence.hasTag(next, "NNS") || sentence.hasTag(next, "NNPS"));
    }

    private boolean isInside(LexedSentence sentence, Find find, int start, int index) {
        Lexeme lexeme = sentence.at(index);
        if (isNumberCompound(sentence, index)) {
            return index == start || sentence.isGlued(index);
        }
        if (sentence.isHyphen(index)) {
            return sentence.isGlued(index);
        }
        if (lexeme.isNumber()) {
            return isNumberedName(sentence, index) || (sentence.isGlued(index) && !isPriced(sentence, index));
        }
        if (QUOTES.contains(lexeme.text())) {
            return sentence.isGlued(index) != sentence.isGlued(index + 1);
        }
        if (lexeme.is(",") || sentence.hasTag(index, "CC")) {
            return index > start && isJoint(sentence, index);
        }
        String tag = sentence.token(index).tag();
        return lexeme.isWord()
                && !vocabulary.isNoUnit(lexeme.folded())
                && (tag.startsWith("NN")
                        || tag.startsWith("JJ")
                        || tag.equals("VBN")
                        || tag.equals("VBG")
                        || tag.equals("HYPH")
                        || tag.equals("AFX")
                        || isAdverb(sentence, index)
                        || (index == start && isParticiple(sentence, find, index))
                        || isMistagged(sentence, index));
    }

    /** {@code 3 USD50 cards} */
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

    /** {@code Fortune 500} */
    private boolean isNumberedName(LexedSentence sentence, int index) {
        Optional<Lexeme> name = sentence.find(index - 1).filter(Lexeme::isWord);
        return sentence.at(index).isNumber()
                && name.filter(it -> Character.isUpperCase(it.text().charAt(0)) && vocabulary.isNumbering(it.folded()))
                        .isPresent();
    }

    /** {@code 18-hole} */
    private static boolean isNumberCompound(LexedSentence sentence, int index) {
        return sentence.has(index)
                && (sentence.at(index).isNumber() || sentence.hasTag(index, "CD"))
                && sentence.isHyphen(index + 1)
                && sentence.isGlued(index + 1)
                && sentence.isGlued(index + 2)
                && sentence.at(index + 2).isWord();
    }

    /** "Combat and civilian deaths", "low- and middle-income households", "big, red balls" */
    private static boolean isJoint(LexedSentence sentence, int index) {
        boolean comparative = sentence.hasTag(index - 1, "JJR"); // "40 more, and prices rose"
        if (sentence.at(index).is(",")) {
            return !comparative && sentence.hasTag(index - 1, "JJ") && sentence.hasTag(index + 1, "JJ");
        }
        boolean before = sentence.hasTag(index - 1, "JJ")
                || sentence.token(index - 1).tag().equals("NN")
                || sentence.isHyphen(index - 1);
        boolean after = sentence.hasTag(index + 1, "JJ") || sentence.hasTag(index + 1, "NN");
        boolean another = after
                && (sentence.hasTag(index + 2, "NN")
                        || sentence.hasTag(index + 2, "JJ")
                        || sentence.isHyphen(index + 2));
        return !comparative && before && another;
    }

    /** "The two most prominent women", "a million internally displaced people" */
    private static boolean isAdverb(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "RB")
                && (sentence.hasTag(index + 1, "JJ")
                        || sentence.hasTag(index + 1, "VBN")
                        || sentence.hasTag(index + 1, "VBG")
                        || sentence.isHyphen(index + 1));
    }

    /** "There are 384 pledged delegates": the tagger takes some participles for verbs, but "40 attended meetings". */
    private static boolean isParticiple(LexedSentence sentence, Find find, int index) {
        if (!sentence.token(index).tag().equals("VBD") || !sentence.hasTag(index + 1, "NNS")) {
            return false;
        }
        int before = find.first() - 1;
        while (sentence.hasTag(before, "RB") || sentence.is(before, "about") || sentence.is(before, "some")) {
            before--;
        }
        return sentence.hasTag(before, "VB")
                || sentence.hasTag(before, "POS")
                || sentence.hasTag(before, "PRP$")
                || sentence.is(before, "by")
                || sentence.is(before, "of")
                || sentence.is(before, "with");
    }

    /** "A million clicks": the tagger takes some plurals for verbs. */
    private static boolean isMistagged(LexedSentence sentence, int index) {
        return sentence.token(index).tag().equals("VBZ")
                && sentence.token(index).text().endsWith("s")
                && !AUXILIARIES.contains(sentence.token(index).lemma())
                && sentence.at(index - 1).isWord()
                && (sentence.hasTag(index - 1, "CD")
                        || sentence.hasTag(index - 1, "JJ")
                        || sentence.is(index - 1, "of"));
    }
}
