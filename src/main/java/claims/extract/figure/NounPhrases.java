package claims.extract.figure;

import claims.nlp.SentenceTree;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * The words of a thing: its noun with what describes it, and the phrases behind it that belong to it; without article,
 * owner, clauses and times.
 */
final class NounPhrases {
    private static final Set<String> DESCRIBING =
            Set.of("compound", "amod", "advmod", "nummod", "punct", "flat", "cc", "conj", "case", "obl", "nmod:npmod");
    private static final Set<String> PERIODS = Set.of("quarter", "half", "year");
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    private static final Set<String> POSSESSIVE = Set.of("its", "their", "his", "her", "our", "my");
    private static final Set<String> WORDS = Set.of("HYPH", "CC", "CD", "AFX", "FW");
    private static final Set<String> BELONGING =
            Set.of("of", "in", "at", "on", "for", "to", "with", "between", "against", "per");

    private final SentenceTree tree;
    private final MeasuringWords words;
    private final BitSet amounts;

    NounPhrases(SentenceTree tree, MeasuringWords words, BitSet amounts) {
        this.tree = tree;
        this.words = words;
        this.amounts = amounts;
    }

    /**
     * A phrase of the sentence, tokens {@code first} to {@code last}.
     *
     * @param owner the noun of who has it: {@code Nvidia's revenue}
     */
    record Phrase(int first, int last, Optional<Integer> owner) {}

    /** The phrase of a noun, as far as it does not reach into an amount. */
    Phrase around(int noun) {
        return new Phrase(first(noun), last(noun), owner(noun));
    }

    /** The noun with what describes it in front. */
    Phrase bare(int noun) {
        return new Phrase(first(noun), noun, owner(noun));
    }

    private int first(int noun) {
        int first = noun;
        for (int i = noun - 1; i >= 0 && !amounts.get(i) && describes(i, noun); i--) {
            boolean edge = tree.tag(i).equals("HYPH")
                    || tree.tag(i).equals("CC")
                    || tree.tag(i).startsWith("RB")
                    || words.isUntold(tree.lemma(i));
            first = edge ? first : i;
        }
        if (first > 0 && tree.lemma(first - 1).equals("per")) {
            return first - 1;
        }
        boolean quarter =
                first + 2 < noun && tree.tag(first + 1).equals("HYPH") && PERIODS.contains(tree.lemma(first + 2));
        return quarter ? first + 3 : first;
    }

    private boolean describes(int token, int noun) {
        String tag = tree.tag(token);
        boolean word = tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("VBG")
                || tag.equals("VBN")
                || (tag.startsWith("VB") && tree.relation(token).equals("compound"))
                || tag.startsWith("RB")
                || WORDS.contains(tag);
        return word && !isProgressive(token) && DESCRIBING.contains(tree.relation(token)) && tree.isWithin(token, noun);
    }

    /** {@code was dangling bonuses} */
    private boolean isProgressive(int token) {
        return tree.tag(token).equals("VBG")
                && token > 0
                && tree.lemma(token - 1).equals("be");
    }

    private Optional<Integer> owner(int noun) {
        return tree.children(noun).stream()
                .filter(child -> tree.relation(child).equals("nmod:poss") && tree.isNoun(child))
                .findFirst();
    }

    /** {@code the 10-year note} */
    private boolean isDescription(int amount, int noun) {
        int end = amounts.nextClearBit(amount) - 1;
        return end > amount && tree.head(end) == noun && tree.tag(end - 1).equals("HYPH");
    }

    /** "a file to a second machine", "a round at a valuation", "the requests on its books" say more than what it is. */
    private boolean isAside(int noun) {
        String preposition = tree.preposition(noun);
        return switch (preposition) {
            case "to", "at" -> tree.hasDeterminer(noun, INDEFINITE);
            case "on" -> tree.hasDeterminer(noun, POSSESSIVE);
            default -> false;
        };
    }

    private int last(int noun) {
        int last = noun;
        for (int child : tree.children(noun)) {
            if (child < last) {
                continue;
            }
            boolean number = tree.relation(child).equals("nummod")
                    || tree.relation(child).equals("flat");
            boolean phrase = tree.relation(child).equals("nmod")
                    && tree.isNoun(child)
                    && !words.isTime(tree.lemma(child))
                    && BELONGING.contains(tree.preposition(child))
                    && !isAside(child);
            int amount = amounts.nextSetBit(last + 1);
            boolean next =
                    tree.leftmost(child) == last + 1 && (amount < 0 || amount > child || isDescription(amount, child));
            if (!next || (!number && !phrase)) {
                break;
            }
            last = number ? child : last(child);
        }
        return last;
    }
}
