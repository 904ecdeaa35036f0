package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.model.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives an amount the rate of another that it is compared with: "$9 a month, up from $7", "from $29 to $39 a month". */
final class SharedRates {
    /** How many words may stand between two amounts that are compared, beside those that compare. */
    private static final int BETWEEN = 5;

    /** What links two amounts of the same rate: "$5, up from $4", "$9 compared with $7", "$5 or $6". */
    private static final Set<String> LINKS = Set.of(
            "up",
            "down",
            "from",
            "to",
            "compared",
            "with",
            "against",
            "versus",
            "vs",
            ",",
            "a",
            "higher",
            "lower",
            "than",
            "year",
            "month",
            "earlier",
            "ago");

    private SharedRates() {}

    static List<Find> of(LexedSentence sentence, List<Find> finds) {
        List<Find> all = new ArrayList<>(finds);
        for (int i = all.size() - 2; i >= 0; i--) {
            share(sentence, all, i + 1, i);
        }
        for (int i = 1; i < all.size(); i++) {
            share(sentence, all, i - 1, i);
        }
        return all;
    }

    private static void share(LexedSentence sentence, List<Find> finds, int giver, int taker) {
        Find from = finds.get(giver);
        Find to = finds.get(taker);
        Find first = giver < taker ? from : to;
        Find second = giver < taker ? to : from;
        boolean same = from.kind() == to.kind()
                && from.kind() != Kind.PERCENT
                && from.currency().equals(to.currency())
                && (from.unit().equals(to.unit()) || to.unit().isEmpty());
        if (same && from.per().isPresent() && to.per().isEmpty() && isLinked(sentence, first, second)) {
            finds.set(taker, to.withPer(from.per().get(), to.last()));
        }
    }

    /** Only words that compare or list between two amounts, or a change that takes the other's verb. */
    private static boolean isLinked(LexedSentence sentence, Find first, Find second) {
        boolean parallel = sentence.is(second.first() - 1, "from") && !isPlainLink(sentence, first, second);
        if (parallel) {
            return isNextChange(sentence, first, second);
        }
        return isPlainLink(sentence, first, second);
    }

    private static boolean isPlainLink(LexedSentence sentence, Find first, Find second) {
        int start = first.last() + 1;
        if (sentence.is(start, "or") || sentence.is(start, "and")) {
            return second.first() == start + 1;
        }
        int words = 0;
        boolean linked = false;
        for (int i = start; i < second.first(); i++) {
            String word = sentence.at(i).folded();
            linked |= LINKS.contains(word) && !word.equals("a") && !word.equals(",");
            if (!LINKS.contains(word) && ++words > BETWEEN) {
                return false;
            }
            if ((sentence.hasTag(i, "VB") && !word.equals("compared")) || sentence.is(i, ";") || sentence.is(i, "(")) {
                return false;
            }
        }
        int link = second.first() - 1;
        while (link > start && sentence.hasTag(link, "RB")) {
            link--;
        }
        return linked && LINKS.contains(sentence.at(link).folded());
    }

    /** "From $29 to $39 a month and the team plan from $249 to $299" */
    private static boolean isNextChange(LexedSentence sentence, Find first, Find second) {
        for (int i = first.last() + 1; i < second.first(); i++) {
            if (sentence.hasTag(i, "VB")) {
                return false;
            }
        }
        return sentence.is(first.first() - 1, "to") && second.first() - first.last() < 10;
    }
}
