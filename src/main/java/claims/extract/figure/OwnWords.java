package claims.extract.figure;

import claims.extract.figure.AmountPlace.Measure;
import claims.extract.figure.NounPhrases.Phrase;
import claims.nlp.SentenceTree;
import java.util.Optional;
import java.util.Set;

/** Reads what an amount is of from the words right behind it. */
final class OwnWords {
    private static final Set<String> DESCRIBING = Set.of("DT", "PRP$", "JJ", "VBN");
    private static final Set<String> COMPARING = Set.of("more", "less", "fewer");
    private static final Set<String> RELATIVE = Set.of("WP", "WDT");
    private static final Set<String> COMMON = Set.of("NN", "NNS");
    private static final Set<String> QUOTES = Set.of("``", "''");
    private static final Set<String> MARKS = Set.of(".", ",", ":", "''");
    private static final Set<String> BACK_OF = Set.of("them", "it", "which", "those", "these", "that", "whom");

    private final SentenceTree tree;
    private final Things things;
    private final AmountPlace amount;

    OwnWords(SentenceTree tree, Things things, AmountPlace amount) {
        this.tree = tree;
        this.things = things;
        this.amount = amount;
    }

    /** {@code half OF THEM}, {@code OF WHOM half} */
    boolean isOfBackward() {
        int before = amount.first() - 1;
        boolean whose = before > 0 && tree.lemma(before - 1).equals("of") && RELATIVE.contains(tree.tag(before));
        return whose || isOfBackwardBehind();
    }

    private boolean isOfBackwardBehind() {
        return amount.last() + 2 < tree.size()
                && tree.lemma(amount.last() + 1).equals("of")
                && isBackward(amount.last() + 2);
    }

    /** What "of them" points back at: what was counted, if anything was, else what the amount before is of. */
    Optional<Phrase> backward() {
        if (amount.is(Measure.COUNT)) {
            return Optional.empty();
        }
        boolean one = isOfBackwardBehind() && Set.of("it", "that", "which").contains(tree.text(amount.last() + 2));
        return one ? amount.beforeOrCounted() : amount.previous().counted().or(amount::before);
    }

    /** {@code of the corpus}, {@code in revenue} right behind the amount. */
    Optional<Phrase> find() {
        int preposition = preposition();
        if (preposition + 1 >= tree.size()) {
            return Optional.empty();
        }
        if (isShare(preposition) && amount.is(Measure.SHARE, Measure.RATIO)) {
            Optional<Phrase> clause = clause(preposition + 1);
            if (clause.isPresent()) {
                return clause;
            }
        }
        if (!isShare(preposition) && !isContents(preposition)) {
            return amount.is(Measure.RATIO) ? multiplied(preposition) : Optional.empty();
        }
        return noun(preposition)
                .filter(noun -> isShare(preposition) || !things.isMeans(noun))
                .map(things::phrase);
    }

    /** {@code down from $1.10 FOR ITS FORERUNNER} */
    Optional<Phrase> compared() {
        int preposition = preposition();
        boolean other = preposition + 1 < tree.size()
                && tree.lemma(preposition).equals("for")
                && Set.of("from", "against", "than", "versus").contains(tree.preposition(amount.top()));
        return other
                ? Optional.of(tree.head(preposition))
                        .filter(noun -> noun > preposition && things.isThing(noun))
                        .map(things::phrase)
                : Optional.empty();
    }

    /** {@code $5m IN CASH}: what is paid with is what the amount is of where nothing else is. */
    Optional<Phrase> means() {
        int preposition = preposition();
        return preposition + 1 < tree.size() && isContents(preposition)
                ? noun(preposition).map(things::phrase)
                : Optional.empty();
    }

    /** Where "of" or "in" would be: behind the amount and "a year", "worth", "left". */
    private int preposition() {
        int next = amount.last() + 1;
        if (next + 1 >= tree.size()) {
            return next;
        }
        if (tree.children(amount.top()).contains(next + 1) && isRate(next)) {
            return next + 2;
        }
        return Set.of("worth", "left").contains(tree.lemma(next)) ? next + 1 : next;
    }

    private boolean isShare(int preposition) {
        boolean when =
                amount.is(Measure.TIME) && Set.of("within", "in", "after").contains(tree.preposition(amount.top()));
        return tree.lemma(preposition).equals("of") && !amount.is(Measure.COUNT) && !when;
    }

    private boolean isContents(int preposition) {
        return tree.lemma(preposition).equals("in")
                && amount.is(Measure.MONEY)
                && !Set.of("to", "from", "by", "at", "of").contains(tree.preposition(amount.top()));
    }

    private Optional<Integer> noun(int preposition) {
        int noun = tree.head(preposition);
        if (noun <= preposition || !tree.relation(preposition).equals("case")) {
            return Optional.empty();
        }
        boolean bare = COMMON.contains(tree.tag(noun)) && !tree.hasDeterminer(noun);
        boolean thing = isShare(preposition) ? tree.isNoun(noun) : bare && things.isThing(noun);
        return thing ? Optional.of(noun) : Optional.empty();
    }

    /** {@code half of WHAT WE PAID}, {@code 61% of THOSE WHO REPLIED} */
    private Optional<Phrase> clause(int word) {
        boolean those = tree.text(word).equalsIgnoreCase("those")
                && word + 1 < tree.size()
                && tree.lemma(word + 1).equals("who");
        if (!those && !tree.lemma(word).equals("what")) {
            return Optional.empty();
        }
        int head = those || tree.head(word) == SentenceTree.ROOT ? word : tree.head(word);
        int last = tree.rightmost(head);
        return last > word ? Optional.of(new Phrase(word, withoutMark(last), Optional.empty())) : Optional.empty();
    }

    private int withoutMark(int last) {
        return MARKS.contains(tree.tag(last)) ? last - 1 : last;
    }

    /** "of them", but not "of those cases" */
    private boolean isBackward(int token) {
        boolean who = token + 1 < tree.size() && tree.lemma(token + 1).equals("who");
        return BACK_OF.contains(tree.text(token))
                && !who
                && !tree.relation(token).equals("det");
    }

    /** {@code four times THE THROUGHPUT}, {@code half ITS BUDGET}, {@code three times more MEMORY}. */
    private Optional<Phrase> multiplied(int next) {
        int at = QUOTES.contains(tree.tag(next)) ? next + 1 : next;
        if (at < tree.size() && isBackward(at)) {
            return amount.before();
        }
        if (at < tree.size() && tree.lemma(at).equals("what")) {
            return clause(at);
        }
        int limit = Math.min(tree.size(), at + 6);
        boolean more = at < limit && COMPARING.contains(tree.text(at));
        at = more ? at + 1 : at;
        while (at < limit && DESCRIBING.contains(tree.tag(at))) {
            at++;
        }
        int noun = at - 1;
        while (noun + 1 < limit && tree.isNoun(noun + 1)) {
            noun++;
        }
        if (more && at < limit && tree.tag(at).equals("VB")) {
            return Optional.of(new Phrase(at, at, Optional.empty()));
        }
        return noun >= at && things.isThing(noun) ? Optional.of(things.bare(noun)) : Optional.empty();
    }

    private boolean isRate(int token) {
        return tree.tag(token).equals("DT") || tree.lemma(token).equals("per");
    }
}
