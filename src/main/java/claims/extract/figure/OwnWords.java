package claims.extract.figure;

import claims.extract.figure.AmountPlace.Measure;
import claims.extract.figure.NounPhrases.Phrase;
import java.util.Optional;
import java.util.Set;

/** Reads what an amount is of from the words right behind it. */
final class OwnWords {
    private static final Set<String> BACK_OF = Set.of("them", "it", "which", "those", "these", "that", "whom");

    private final SentenceTree tree;
    private final Things things;
    private final AmountPlace amount;

    OwnWords(SentenceTree tree, Things things, AmountPlace amount) {
        this.tree = tree;
        this.things = things;
        this.amount = amount;
    }

    /** {@code half OF THEM} */
    boolean isOfBackward() {
        return amount.last() + 2 < tree.size()
                && tree.lemma(amount.last() + 1).equals("of")
                && isBackward(amount.last() + 2);
    }

    /** {@code of the corpus}, {@code in revenue} right behind the amount. */
    Optional<Phrase> find() {
        int preposition = amount.last() + 1;
        if (preposition < tree.size() && tree.children(amount.top()).contains(preposition + 1) && isRate(preposition)) {
            preposition += 2;
        }
        if (preposition + 1 >= tree.size()) {
            return Optional.empty();
        }
        String word = tree.lemma(preposition);
        boolean share = word.equals("of") && !amount.is(Measure.COUNT);
        boolean contents = word.equals("in")
                && amount.is(Measure.MONEY)
                && !Set.of("to", "from", "by", "at", "of").contains(tree.preposition(amount.top()));
        if (!share && !contents) {
            return amount.is(Measure.RATIO) ? multiplied(preposition) : Optional.empty();
        }
        int noun = tree.head(preposition);
        if (noun <= preposition || !tree.relation(preposition).equals("case")) {
            return Optional.empty();
        }
        boolean bare = tree.tag(noun).matches("NNS?") && !tree.hasDeterminer(noun);
        boolean thing = share ? tree.isNoun(noun) : bare && things.isThing(noun);
        return thing ? Optional.of(things.phrase(noun)) : Optional.empty();
    }

    /** "of them", but not "of those cases" */
    private boolean isBackward(int token) {
        return BACK_OF.contains(tree.text(token)) && !tree.relation(token).equals("det");
    }

    /** {@code four times THE THROUGHPUT}, {@code half ITS BUDGET}, {@code 24 times EXPECTED EARNINGS}. */
    private Optional<Phrase> multiplied(int next) {
        int at = tree.tag(next).matches("``|''") ? next + 1 : next;
        if (at < tree.size() && isBackward(at)) {
            return amount.before();
        }
        int limit = Math.min(tree.size(), at + 6);
        while (at < limit && tree.tag(at).matches("DT|PRP\\$|JJ|VBN")) {
            at++;
        }
        int noun = at - 1;
        while (noun + 1 < limit && tree.isNoun(noun + 1)) {
            noun++;
        }
        return noun >= at && things.isThing(noun) ? Optional.of(things.phrase(noun)) : Optional.empty();
    }

    private boolean isRate(int token) {
        return tree.tag(token).equals("DT") || tree.lemma(token).equals("per");
    }
}
