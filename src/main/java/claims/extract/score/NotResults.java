package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Score.Unit;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells numbers that count or measure something else from results: {@code not-results.txt}. */
final class NotResults {
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern STAMP = Pattern.compile("0[0-9]+");
    private static final Set<Symbol> OWNED =
            EnumSet.of(Symbol.NOUN, Symbol.METRIC, Symbol.TEST, Symbol.OF, Symbol.ABOUT, Symbol.SETTING);
    /** A name may end in a letter that stands for a setting elsewhere: {@code GSM8K}. */
    private static final Set<Symbol> NO_SETTINGS = Set.of(Symbol.SAME, Symbol.TEST, Symbol.MODEL);

    private final TrapWords words;
    private final Unreal unreal;
    private final Gaps gaps;
    private final Counts counts;
    private final Asides asides;
    private final Strangers strangers;
    private final NoPlaces noPlaces;

    NotResults(TrapWords words, Nouns nouns) {
        this.words = words;
        unreal = new Unreal(words, nouns);
        gaps = new Gaps(words);
        counts = new Counts(words, nouns);
        asides = new Asides(words);
        strangers = new Strangers(words);
        noPlaces = new NoPlaces(words, nouns);
    }

    /** The numbers of a sentence that are no results, by their parts. */
    BitSet of(Reading reading) {
        BitSet none = new BitSet();
        BitSet apart = new BitSet();
        for (int part = 0; part < reading.parts().size(); part++) {
            ResultNumber number = reading.numbers().get(part);
            if (number != null) {
                apart.set(part, number.unit() != Unit.RANK && gaps.contains(reading, part, apart));
                none.set(part, apart.get(part) || isNone(reading, part, number));
            }
        }
        return none;
    }

    private boolean isNone(Reading reading, int part, ResultNumber number) {
        LexedSentence sentence = reading.sentence();
        if (unreal.contains(sentence, number.first(), owner(reading, part)) || strangers.contains(reading, part)) {
            return true;
        }
        if (number.unit() == Unit.RANK) {
            return noPlaces.contains(reading, part);
        }
        return counts.contains(reading, part)
                || isSetting(reading, firstOfPair(reading, part, number))
                || isAssigned(reading, part, number)
                || isYear(reading, part, number)
                || isFor(reading, part)
                || isOfRank(reading, part)
                || isVersion(reading, part, number)
                || asides.contains(sentence, number.first());
    }

    /** The first lexeme of "GPT-5.4's OSWorld result of" 61.0%, or the number's own. */
    private static int owner(Reading reading, int part) {
        int first = part;
        while (OWNED.contains(reading.symbol(first - 1))) {
            first--;
        }
        boolean named = reading.symbol(first - 1) == Symbol.POSS && reading.isName(first - 2);
        return reading.parts().get(named ? first - 2 : part).first();
    }

    /** The first of "chapters 3 and 4". */
    private static int firstOfPair(Reading reading, int part, ResultNumber number) {
        ResultNumber other = reading.numbers().get(part - 2);
        boolean pair = reading.symbol(part - 1) == Symbol.AND && other != null && other.unit() == number.unit();
        return pair ? part - 2 : part;
    }

    /** "Temperature 0.7", "a budget of 12", "p < 0.05"; but not "are level at 4.8%" */
    private boolean isSetting(Reading reading, int part) {
        LexedSentence sentence = reading.sentence();
        ResultNumber number = reading.numbers().get(part);
        int before = number.first() - 1;
        if (words.begins(sentence, before, "is")) {
            before--;
        }
        boolean predicate =
                before < number.first() - 1 && sentence.hasTag(before - 1, "VB"); // "the two are level at 4.8%"
        return !predicate
                && !sentence.isHyphen(before - 1) // "a GPT-5-level 71%"
                && reading.symbol(part - 1) != Symbol.METRIC
                && reading.symbol(part - 2) != Symbol.METRIC
                && !NO_SETTINGS.contains(reading.symbol(reading.partAt(before)))
                && words.ends(sentence, before, "setting");
    }

    /** "concurrency=1" */
    private static boolean isAssigned(Reading reading, int part, ResultNumber number) {
        LexedSentence sentence = reading.sentence();
        return reading.symbol(part - 1) == Symbol.EQUALS
                && reading.symbol(part - 2) == Symbol.NOUN
                && sentence.isGlued(number.first())
                && sentence.isGlued(number.first() - 1);
    }

    /** "Uses it for 60% of its requests"; "for 71.4% on MathQuest" is a result. */
    private static boolean isFor(Reading reading, int part) {
        Symbol behind = reading.symbol(part + 1);
        return reading.symbol(part - 1) == Symbol.FOR
                && behind != Symbol.ON
                && behind != Symbol.METRIC
                && behind != Symbol.TEST;
    }

    /** "Second OF 14" */
    private static boolean isOfRank(Reading reading, int part) {
        ResultNumber rank = reading.numbers().get(part - 2);
        return reading.symbol(part - 1) == Symbol.OF && rank != null && rank.unit() == Unit.RANK;
    }

    private boolean isYear(Reading reading, int part, ResultNumber number) {
        LexedSentence sentence = reading.sentence();
        boolean plain = number.unit() == Unit.POINTS && number.first() == number.last();
        boolean year = plain && YEAR.matcher(sentence.at(number.first()).text()).matches();
        Symbol name = reading.symbol(part - 2);
        boolean alone = reading.symbol(part - 1) == Symbol.OPEN && reading.symbol(part + 1) == Symbol.CLOSE;
        boolean ofName = alone && (name == Symbol.TEST || name == Symbol.MODEL); // "AIME (2025)", "GPT-4 (2023)"
        return year
                && (ofName
                        || words.begins(sentence, number.first() - 1, "when")
                        || sentence.hasTag(number.first() - 1, "NNP"));
    }

    /** "DeepSeek R1 0528", "AIME24/25", "Lumen 4 ninth", "Pixie-V 2.5 and others" */
    private static boolean isVersion(Reading reading, int part, ResultNumber number) {
        LexedSentence sentence = reading.sentence();
        String text = sentence.at(number.first()).text();
        boolean stamp = STAMP.matcher(text).matches();
        boolean second = sentence.is(number.first() - 1, "/")
                && text.chars().allMatch(Character::isDigit)
                && number.unit() == Unit.POINTS
                && sentence.isGlued(number.first())
                && sentence.isGlued(number.first() - 1);
        Symbol next = reading.symbol(part + 1);
        boolean unnamed = reading.symbol(part - 1) == Symbol.MODEL
                && text.matches("[1-9][.][0-9]")
                && number.unit() == Unit.POINTS
                && Character.isLetter(sentence.at(number.first() - 1).text().charAt(0))
                && (next == Symbol.AND || next == Symbol.NOUN || next == Symbol.CLAUSE);
        boolean generation = reading.symbol(part - 1) == Symbol.MODEL
                && text.matches("[1-9]")
                && number.unit() == Unit.POINTS
                && number.outOf().isEmpty();
        return stamp || second || generation || unnamed;
    }
}
