package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.model.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a bare count the noun that the sentence says elsewhere.
 *
 * <pre>
 * part     480 of the company's 3,900 staff | 1,120 leaks, of which 390 | 212 customers, 37 of them
 * again    four engineers in Porto and two in Lyon | 400 boxes an hour and 90 an hour
 * before   to 4,870 people in May, from 4,215
 * parallel it drew 610,000 downloads; its predecessor had 1.3 million
 * topic    puts the number of lost files at 6,000
 * </pre>
 */
final class SharedUnits {
    private static final int REACH = 12;
    private static final Set<String> HAS = Set.of("have", "get", "do");
    private static final Set<String> REACHES = Set.of("reach", "hit");

    private final Vocabulary vocabulary;
    private final CountedNouns nouns;

    SharedUnits(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.nouns = new CountedNouns(vocabulary);
    }

    List<Find> of(LexedSentence sentence, List<Find> finds) {
        List<Find> all = new ArrayList<>(finds);
        for (int i = finds.size() - 1; i >= 0; i--) {
            Optional<Find> next = i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty();
            if (isBare(all.get(i)) && next.isPresent()) {
                all.set(i, part(sentence, all.get(i), next.get()));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            Find find = all.get(i);
            if (isBare(find)) {
                Optional<Find> before = i > 0 ? Optional.of(all.get(i - 1)) : Optional.empty();
                all.set(
                        i,
                        before.flatMap(it -> shared(sentence, it, find))
                                .orElseGet(() -> ofTopic(sentence, before, find)));
            }
        }
        return all;
    }

    /** "480 of Severn's 3,900 staff" */
    private Find part(LexedSentence sentence, Find find, Find whole) {
        int of = find.last() + 1;
        boolean near = sentence.is(of, "of") && whole.first() > of && whole.first() - of <= REACH / 2;
        for (int i = of + 1; near && i < whole.first(); i++) {
            near = !sentence.hasTag(i, "VB") && !sentence.hasTag(i, "IN") && !sentence.is(i, ",");
        }
        return near && isCount(whole) ? find.withUnit(whole.unit().get(), find.last()) : find;
    }

    private Optional<Find> shared(LexedSentence sentence, Find before, Find find) {
        if (isReached(sentence, before, find)) {
            return Optional.of(find.as(Kind.PERCENT));
        }
        boolean meant = isCount(before)
                && (isPartOfBefore(sentence, find)
                        || isAgain(sentence, before, find)
                        || isFormer(sentence, before, find)
                        || isParallel(sentence, find));
        return meant ? Optional.of(find.withUnit(before.unit().get(), find.last())) : Optional.empty();
    }

    /** "Of which 390 were real", "37 of them" */
    private static boolean isPartOfBefore(LexedSentence sentence, Find find) {
        int which = find.first() - 1;
        while (sentence.hasTag(which, "RB") && find.first() - which < 3) {
            which--;
        }
        boolean ofWhich = sentence.is(which, "which") && sentence.is(which - 1, "of");
        return ofWhich || (sentence.is(find.last() + 1, "of") && sentence.is(find.last() + 2, "them"));
    }

    /** "Four engineers in Porto and two in Lyon", "400 boxes an hour, and about 90 an hour" */
    private static boolean isAgain(LexedSentence sentence, Find before, Find find) {
        if (find.per().isPresent()) {
            return find.per().equals(before.per());
        }
        int preposition = before.last() + 1;
        boolean same = sentence.hasTag(preposition, "IN")
                && sentence.is(find.last() + 1, sentence.at(preposition).folded())
                && (sentence.is(find.first() - 1, "and") || sentence.is(find.first() - 1, ","));
        return same && !sentence.is(preposition, "of") && isVerbless(sentence, before.last(), find.first());
    }

    /** "4,870 people at the end of May, from 4,215" */
    private static boolean isFormer(LexedSentence sentence, Find before, Find find) {
        int from = find.first() - 1;
        boolean set = sentence.is(from - 1, ",") || sentence.is(from - 1, "up") || sentence.is(from - 1, "down");
        return sentence.is(from, "from")
                && set
                && !sentence.is(find.last() + 1, "to")
                && isVerbless(sentence, before.last(), find.first());
    }

    /** "It drew 610,000 downloads; its predecessor had 1.3 million." */
    private static boolean isParallel(LexedSentence sentence, Find find) {
        int next = find.last() + 1;
        boolean end = !sentence.has(next) || sentence.is(next, ".") || sentence.is(next, ";") || sentence.is(next, ",");
        return end
                && sentence.hasTag(find.first() - 1, "VB")
                && HAS.contains(sentence.token(find.first() - 1).lemma());
    }

    /** "It takes 6% of the budget and will reach 10" */
    private static boolean isReached(LexedSentence sentence, Find before, Find find) {
        int next = find.last() + 1;
        return before.kind() == Kind.PERCENT
                && before.unit().isEmpty()
                && find.form() == Num.Form.DIGITS
                && sentence.hasTag(find.first() - 1, "VB")
                && REACHES.contains(sentence.token(find.first() - 1).lemma())
                && !(sentence.isGlued(next) && sentence.at(next).isWord())
                && !sentence.hasTag(next, "NN")
                && !sentence.hasTag(next, "JJ");
    }

    /** "Puts the number of lost files at 6,000" */
    private Find ofTopic(LexedSentence sentence, Optional<Find> before, Find find) {
        int limit = before.map(it -> it.last()).orElse(-1);
        for (int i = find.first() - 1; i > limit + 1 && find.first() - i < REACH && !sentence.is(i, ";"); i--) {
            if (sentence.is(i, "of") && sentence.is(i - 1, "number")) {
                return nouns.at(sentence, find, i + 1)
                        .filter(unit -> !sentence.hasTag(find.last() + 1, "NN"))
                        .map(unit -> find.withUnit(unit, find.last()))
                        .orElse(find);
            }
        }
        return find;
    }

    private static boolean isVerbless(LexedSentence sentence, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.hasTag(i, "VB") || sentence.is(i, ";") || sentence.is(i, "(")) {
                return false;
            }
        }
        return to - from <= REACH;
    }

    private static boolean isBare(Find find) {
        return find.kind() == Kind.QUANTITY && find.unit().isEmpty();
    }

    /** It counts things: measures and times are not shared so far. */
    private boolean isCount(Find find) {
        return find.kind() == Kind.QUANTITY
                && find.unit()
                        .filter(unit -> vocabulary.units().named(unit).isEmpty())
                        .isPresent();
    }
}
