package claims.extract.figure;

import claims.extract.figure.NounPhrases.Phrase;
import claims.nlp.SentenceTree;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** Tells which tokens of a sentence can name what an amount is of. */
final class Things {
    private static final Set<String> DEEDS = Set.of("VBD", "VBN");
    private static final Set<String> PLURALS = Set.of("NNS", "NNPS");

    private final SentenceTree tree;
    private final MeasuringWords words;
    private final BitSet amounts;
    private final BitSet counted;
    private final AmountPlace amount;
    private final NounPhrases phrases;

    /**
     * @param amounts the tokens of all amounts of the sentence
     * @param counted those of them that say what is counted, which are things to other amounts
     */
    Things(SentenceTree tree, MeasuringWords words, BitSet amounts, BitSet counted, AmountPlace amount) {
        this.tree = tree;
        this.words = words;
        this.amounts = amounts;
        this.counted = counted;
        this.amount = amount;
        this.phrases = new NounPhrases(tree, words, amounts);
    }

    Optional<Phrase> thing(int token) {
        return isThing(token) ? Optional.of(phrase(token)) : Optional.empty();
    }

    /**
     * A subject that is a pronoun or an amount leads back to what the amount before is of; a deed is a thing. "A hall
     * cooled by air" is a hall, though the parser takes it for a clause.
     */
    Optional<Phrase> thingOrBefore(int token) {
        if (tree.tag(token).equals("VBG")) {
            return tree.object(token).flatMap(this::thing).map(it -> new Phrase(token, it.last(), it.owner()));
        }
        if (DEEDS.contains(tree.tag(token))) {
            return tree.subject(token).flatMap(this::thing);
        }
        if (tree.tag(token).equals("PRP")) {
            return amount.before().or(() -> antecedent(token));
        }
        boolean backward = tree.tag(token).equals("DT") || (isAmount(token) && !isThing(token));
        return backward ? amount.before() : thing(token);
    }

    /** The last subject before a pronoun that it can stand for. */
    private Optional<Phrase> antecedent(int pronoun) {
        String word = tree.lemma(pronoun);
        for (int i = pronoun - 1; i >= 0; i--) {
            boolean plural = PLURALS.contains(tree.tag(i));
            boolean agrees = switch (word) {
                case "it" -> !plural && !tree.isPerson(i);
                case "they" -> plural;
                case "he", "she" -> tree.isPerson(i);
                default -> false;
            };
            if (agrees && tree.relation(i).startsWith("nsubj") && isThing(i) && !reports(i, pronoun)) {
                return Optional.of(phrase(i));
            }
        }
        return Optional.empty();
    }

    /** "THE INSTITUTE says it would cost $5m": who says so is seldom what costs it. */
    private boolean reports(int subject, int token) {
        int verb = tree.head(subject);
        return verb != SentenceTree.ROOT
                && tree.children(verb).stream()
                        .anyMatch(child -> tree.relation(child).equals("ccomp") && tree.isWithin(token, child));
    }

    /** A noun that is no time: "in March" says when, not of what. */
    boolean isThing(int token) {
        return tree.isNoun(token)
                && (!isAmount(token) || counted.get(token))
                && !amount.contains(token)
                && (!words.isTime(tree.lemma(token)) || isDescribed(token));
    }

    boolean isAmount(int token) {
        return amounts.get(token) || tree.tag(token).equals("CD");
    }

    /** "boot time" is a thing, "time" is none. */
    boolean isDescribed(int noun) {
        return tree.children(noun).stream()
                .anyMatch(child -> tree.relation(child).equals("compound") && !amounts.get(child));
    }

    boolean isChange(int noun) {
        return words.isChange(tree.lemma(noun));
    }

    boolean isTime(int noun) {
        return words.isTime(tree.lemma(noun));
    }

    boolean isMeans(int noun) {
        return words.isMeans(tree.lemma(noun)) && !isDescribed(noun);
    }

    /** A noun with the phrases that belong to it. */
    Phrase phrase(int noun) {
        return phrases.around(noun);
    }

    /** A noun without the phrases behind it. */
    Phrase bare(int noun) {
        return phrases.bare(noun);
    }
}
