package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.EntityType;
import claims.model.Figure.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks in front of a number for what it is told of: a metric, a model, a test, or another result beside it. */
final class TestedSubject {
    /** No noun phrase is longer. */
    private static final int REACH = 8;
    /** No subject is further away. */
    private static final int SEARCH = 40;

    private static final Set<String> POINTS = Set.of("point", "percentage point");
    private static final Set<String> INSIDE = Set.of("'", "’", "-", "‑", "*", "“", "”", "\"", "/", "&");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "that", "which", "who", "this", "these", "those");

    private final ResultWords words;

    TestedSubject(ResultWords words) {
        this.words = words;
    }

    /** Reads back from a number, past the figures and results before it. */
    boolean isFound(SentenceNames names, Find find, List<Find> figures, List<Find> results) {
        LexedSentence sentence = names.sentence();
        boolean verb = sentence.is(find.first() - 1, "at")
                || sentence.is(find.first() - 1, "with")
                || sentence.is(find.first() - 1, "(")
                || find.kind() == Kind.RATIO
                || isPoints(find);
        for (int i = find.first() - 1; i >= 0 && find.first() - i < SEARCH; i--) {
            Optional<Find> other = ending(i, figures);
            if (other.isPresent() || sentence.is(i, ";")) {
                boolean passed = other.filter(
                                it -> it.kind() == Kind.QUANTITY && it.unit().isPresent())
                        .isPresent();
                if (!passed) {
                    return false;
                }
                i = other.get().first();
                continue;
            }
            if (ending(i, results).isPresent() || words.isVerb(sentence, i, "scoring")) {
                return true;
            }
            if (words.isVerb(sentence, i, "reaching")) {
                verb = true;
                i = afterSubject(sentence, i);
                continue;
            }
            Optional<EntityType> name = names.type(i);
            int preposition = preposition(names, i);
            boolean free = preposition < 0;
            if (name.isEmpty() && (words.isMetricEnd(sentence, i) || words.is(sentence, i, "test"))) {
                return true;
            }
            boolean step = isPoints(find) && words.is(sentence, i, "step");
            if (name.isPresent() || (sentence.hasTag(i, "NN") && !step)) {
                if (free) {
                    boolean gapped = i == find.first() - 1 && !results.isEmpty();
                    return ((verb || gapped) && isTested(names, i)) || isTest(names, i);
                }
                i = preposition;
                continue;
            }
            if (isPronoun(sentence, i, find)) {
                return verb;
            }
            if (words.is(sentence, i, "clause") || isOtherVerb(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    /** The lexeme where the subject of a verb ends, if something stands between two commas behind it. */
    private static int afterSubject(LexedSentence sentence, int verb) {
        if (!sentence.is(verb - 1, ",")) {
            return verb;
        }
        for (int i = verb - 2; i > 0 && verb - i < SEARCH && !sentence.is(i, ";"); i--) {
            if (sentence.is(i, ",")) {
                return i;
            }
        }
        return verb;
    }

    private boolean isPronoun(LexedSentence sentence, int index, Find find) {
        boolean pair = sentence.hasTag(index, "CD") && sentence.is(index - 1, "the");
        boolean own = sentence.hasTag(index, "PRP$")
                && (index == find.first() - 1
                        || sentence.find(index + 1).filter(Lexeme::isNumber).isPresent());
        boolean object = sentence.hasTag(index - 1, "VB") && sentence.hasTag(index + 1, "TO");
        return (PRONOUNS.contains(sentence.at(index).folded()) && !object)
                || words.is(sentence, index, "model")
                || pair
                || own;
    }

    private static boolean isOtherVerb(LexedSentence sentence, int index) {
        boolean finite = sentence.hasTag(index, "VBD")
                || sentence.hasTag(index, "VBZ")
                || sentence.hasTag(index, "VBP")
                || sentence.token(index).tag().equals("VB");
        String lemma = sentence.token(index).lemma();
        return finite && !lemma.equals("be") && !lemma.equals("have") && !lemma.equals("do");
    }

    /** The find that ends at a lexeme. */
    private static Optional<Find> ending(int index, List<Find> finds) {
        for (int i = finds.size() - 1; i >= 0 && finds.get(i).last() >= index; i--) {
            if (finds.get(i).last() == index) {
                return Optional.of(finds.get(i));
            }
        }
        return Optional.empty();
    }

    /** The preposition that governs the noun phrase which ends at a lexeme; negative where none does. */
    private int preposition(SentenceNames names, int last) {
        LexedSentence sentence = names.sentence();
        int i = last;
        while (i >= 0 && last - i < REACH && isInPhrase(names, i)) {
            i--;
        }
        return sentence.hasTag(i, "IN") && !words.is(sentence, i, "clause") ? i : -1;
    }

    private static boolean isInPhrase(SentenceNames names, int index) {
        LexedSentence sentence = names.sentence();
        return names.type(index).isPresent()
                || sentence.hasTag(index, "NN")
                || sentence.hasTag(index, "JJ")
                || sentence.hasTag(index, "DT")
                || sentence.hasTag(index, "PRP$")
                || sentence.hasTag(index, "POS")
                || sentence.hasTag(index, "CD")
                || INSIDE.contains(sentence.at(index).text());
    }

    boolean isTest(SentenceNames names, int index) {
        return names.is(index, EntityType.BENCHMARK) || words.is(names.sentence(), index, "test");
    }

    boolean isTested(SentenceNames names, int index) {
        return names.is(index, EntityType.PRODUCT) || words.is(names.sentence(), index, "model");
    }

    static boolean isPoints(Find find) {
        return find.unit().filter(POINTS::contains).isPresent();
    }
}
