package claims.extract.figure;

import claims.extract.figure.ChangeWords.Verb;
import claims.extract.lexeme.LexedSentence;
import claims.model.Figure.Kind;
import claims.model.Figure.Trend;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the words of change in front of an amount. What links them to it decides how far away they may be:
 *
 * <pre>
 * by | to    the nearest verb, noun or adverb of change:  cut its target to $150, down to 2%
 * of | be    a noun of change:                            an increase in fees of 12%, growth was 3%
 * nothing    an adverb, or a verb whose object it is:     up 4%, rose 12%, cut 600 jobs, raised prices 12%
 * from       none: it is what was before
 * </pre>
 */
final class Movements {
    private static final int REACH = 14;
    private static final int OBJECT = 7;

    private static final Set<String> LINKS = Set.of("by", "to", "of", "in", "from");

    /** Verbs of change beside which "by" and "to" say how far and where to. */
    private static final Set<ChangeWords.Kind> MOVED =
            Set.of(ChangeWords.Kind.RISES, ChangeWords.Kind.LIFTS, ChangeWords.Kind.RAISES);

    private final Vocabulary vocabulary;
    private final ChangeWords words;
    private final Qualifiers qualifiers;

    Movements(Vocabulary vocabulary, ChangeWords words, Qualifiers qualifiers) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.qualifiers = qualifiers;
    }

    Optional<Trend> of(LexedSentence sentence, Find find) {
        int link = link(sentence, find);
        if (!sentence.has(link)) {
            return Optional.empty();
        }
        return switch (sentence.at(link).folded()) {
            case "from" -> Optional.empty();
            case "by", "to" -> led(sentence, link - 1, find);
            case "of" -> named(sentence, link - 1, find, find.kind() != Kind.MONEY && !vocabulary.isLength(find));
            case "in" -> isRatio(find) ? led(sentence, link - 1, find) : Optional.empty();
            default ->
                isBe(sentence, link) && isShare(find) && !isNegative(find)
                        ? named(sentence, link - 1, find, true)
                        : object(sentence, link, find);
        };
    }

    /** The last lexeme before an amount that is no part of it and does not qualify it. */
    int link(LexedSentence sentence, Find find) {
        int i = qualifiers.start(sentence, find) - 1;
        for (int steps = 0; steps < 4 && sentence.has(i); steps++) {
            boolean definite = sentence.is(i, "the") && sentence.is(i - 1, "by");
            boolean mean = sentence.is(i, "of") && sentence.is(i - 1, "average");
            boolean filler = definite
                    || mean
                    || words.isFiller(sentence.at(i))
                    || (sentence.hasTag(i, "RB")
                            && !LINKS.contains(sentence.at(i).folded())
                            && sentence.at(i).isWord()
                            && words.adverb(sentence, i).isEmpty());
            if (!filler) {
                break;
            }
            i--;
        }
        return i;
    }

    /** Whether "from" in front of the amount at {@code first} tells what was before a change. */
    boolean isFrom(LexedSentence sentence, int first) {
        if (!sentence.is(first - 1, "from")) {
            return false;
        }
        for (int i = first - 2; i >= 0 && first - i < REACH && !isBarrier(sentence, i); i--) {
            if (sentence.hasTag(i, "VB")) {
                return words.verb(sentence, i).isPresent() || words.isNeutral(sentence, i);
            }
            if (words.noun(sentence, i, true).isPresent()
                    || words.adverb(sentence, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The nearest word of change at or before {@code last}, in the clause, with no other verb between. */
    private Optional<Trend> led(LexedSentence sentence, int last, Find find) {
        for (int i = last; i >= 0 && last - i < REACH && !isBarrier(sentence, i); i--) {
            Optional<Trend> adverb = words.adverb(sentence, i);
            if (adverb.isPresent()
                    && (isFree(sentence, i)
                            || (i == last && sentence.is(i, "down"))
                            || words.is(sentence, i - 1, ChangeWords.Kind.BRINGS))) {
                return adverb;
            }
            Optional<Trend> noun = isMistaken(sentence, i) ? Optional.empty() : words.noun(sentence, i, isShare(find));
            if (noun.isPresent() && isCounted(find) && (i == last || sentence.hasTag(i + 1, "IN"))) {
                return noun;
            }
            boolean object = sentence.hasTag(i, "VBZ") && isMistaken(sentence, i - 1); // "cut rates by"
            if ((sentence.hasTag(i, "VB") && !object && !isAttribute(sentence, i)) || isMistaken(sentence, i)) {
                return words.verb(sentence, i)
                        .filter(verb -> MOVED.contains(verb.kind()))
                        .map(Verb::trend);
            }
        }
        return Optional.empty();
    }

    /** "An increase (in the fee) of 12%", "growth was 12%": the noun, or the thing that it is in. */
    private Optional<Trend> named(LexedSentence sentence, int last, Find find, boolean share) {
        int noun = sentence.is(last, "rate") ? last - 1 : last;
        Optional<Trend> adjacent = words.noun(sentence, noun, share);
        if (adjacent.isPresent() || !isShare(find)) {
            return adjacent;
        }
        for (int i = noun; i >= 0 && noun - i < OBJECT && isNominal(sentence, i); i--) {
            boolean thing = sentence.is(i, "in") || sentence.is(i, "for");
            if (thing && words.noun(sentence, i - 1, share).isPresent()) {
                return words.noun(sentence, i - 1, share);
            }
        }
        return Optional.empty();
    }

    private Optional<Trend> object(LexedSentence sentence, int last, Find find) {
        Optional<Trend> adverb = words.adverb(sentence, last);
        if (adverb.isPresent()) {
            boolean place = sentence.is(last, "up") || sentence.is(last, "down");
            boolean moved = place ? isFree(sentence, last) : sentence.hasTag(last - 1, "VB");
            return adverb.filter(trend -> moved && isCounted(find));
        }
        Optional<Verb> verb = words.verb(sentence, last);
        boolean modifier = isArticle(sentence, find.first() - 1);
        // Headlines: "Profit jumps 5%", read as a noun.
        if (verb.isPresent() && (sentence.hasTag(last, "VB") || sentence.hasTag(last, "NN"))) {
            return verb.filter(it -> !modifier && takes(it, sentence, last, find))
                    .map(Verb::trend);
        }
        return isShare(find) && !modifier ? acrossObject(sentence, last) : Optional.empty();
    }

    /** "Raised its prices 12%", "fell last year 12%". */
    private Optional<Trend> acrossObject(LexedSentence sentence, int last) {
        for (int i = last; i >= 0 && last - i < OBJECT; i--) {
            if (sentence.hasTag(i, "VB")) {
                return words.verb(sentence, i)
                        .filter(verb -> MOVED.contains(verb.kind()))
                        .map(Verb::trend);
            }
            if (!isNominal(sentence, i) || sentence.is(i, "in") || sentence.is(i, "for")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether an amount right behind the verb says how far something moved. */
    private boolean takes(Verb verb, LexedSentence sentence, int index, Find find) {
        boolean order = index == 0 && sentence.token(index).tag().equals("VB");
        boolean length = vocabulary.isLength(find);
        if (order || length || find.unit().filter("time"::equals).isPresent()) {
            return false;
        }
        boolean substance = sentence.is(find.last() + 1, "of");
        return switch (verb.kind()) {
            case RISES -> isCounted(find) && !(substance && find.kind() != Kind.PERCENT);
            case WIPES -> isCounted(find);
            case RAISES, LOSES -> isShare(find);
            default -> !(substance && find.kind() == Kind.QUANTITY && isCounted(find));
        };
    }

    /** "Up" and "down" belong to a verb of movement or to none: they move nothing in "wrote down", "signed up". */
    private boolean isFree(LexedSentence sentence, int adverb) {
        int before = adverb - 1;
        while (sentence.hasTag(before, "RB") && words.adverb(sentence, before).isEmpty()) {
            before--;
        }
        return !sentence.hasTag(before, "VB")
                || words.verb(sentence, before).isPresent()
                || words.is(sentence, before, ChangeWords.Kind.GOES)
                || words.is(sentence, before, ChangeWords.Kind.CLOSES)
                || isBe(sentence, before);
    }

    private boolean isBarrier(LexedSentence sentence, int index) {
        return words.isBarrier(sentence.at(index))
                // "as much as" belongs to the amount, "as well as" to a list
                && !(sentence.is(index, "as") && (sentence.is(index + 2, "as") || sentence.is(index - 2, "as")));
    }

    /** What a noun has about it: "adjusted earnings", "the cost of running models". */
    private static boolean isAttribute(LexedSentence sentence, int index) {
        boolean participle = sentence.hasTag(index, "VBN") || sentence.hasTag(index, "VBG");
        boolean before = sentence.hasTag(index - 1, "DT")
                || sentence.hasTag(index - 1, "PRP$")
                || sentence.hasTag(index - 1, "JJ")
                || sentence.hasTag(index - 1, "IN");
        boolean gerund = sentence.hasTag(index, "VBG") && sentence.hasTag(index - 1, "IN");
        return gerund || (participle && before && sentence.hasTag(index + 1, "NN"));
    }

    private static boolean isNominal(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "NN")
                || sentence.hasTag(index, "JJ")
                || sentence.hasTag(index, "DT")
                || sentence.hasTag(index, "PRP$")
                || sentence.hasTag(index, "POS")
                || sentence.is(index, "in")
                || sentence.is(index, "for");
    }

    private static boolean isArticle(LexedSentence sentence, int index) {
        return sentence.is(index, "a") || sentence.is(index, "an");
    }

    private static boolean isBe(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "VB") && sentence.token(index).lemma().equals("be");
    }

    /** Verbs read as nouns: "the bank cut rates by 1%", "to slip by 1%". */
    private boolean isMistaken(LexedSentence sentence, int index) {
        if (!sentence.has(index)) {
            return false;
        }
        boolean object = (sentence.hasTag(index + 1, "NN") || sentence.hasTag(index + 1, "VBZ"))
                && words.verb(sentence, index)
                        .filter(verb -> verb.kind() == ChangeWords.Kind.LIFTS)
                        .isPresent();
        boolean infinitive =
                sentence.is(index - 1, "to") && words.verb(sentence, index).isPresent();
        return sentence.hasTag(index, "NN") && (object || infinitive);
    }

    private static boolean isNegative(Find find) {
        return find.amount().value().filter(it -> it.signum() < 0).isPresent();
    }

    private static boolean isRatio(Find find) {
        return find.kind() == Kind.RATIO;
    }

    /** A percentage or a ratio: what says how much of a thing changed. */
    static boolean isShare(Find find) {
        return find.kind() == Kind.PERCENT || find.kind() == Kind.RATIO;
    }

    /** An amount of the thing itself, not of other things: a measure, money, a share, points. */
    boolean isCounted(Find find) {
        return find.unit()
                .filter(unit -> find.kind() == Kind.QUANTITY
                        && !unit.equals("point")
                        && vocabulary.units().named(unit).isEmpty())
                .isEmpty();
    }
}
