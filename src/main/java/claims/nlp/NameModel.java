package claims.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * CoreNLP's sequence model that tells names from other words: what its {@code CRFClassifier} makes of a sentence, by the one
 * set of features that the model was trained with. For several threads.
 */
final class NameModel {
    /** By their numbers. */
    static final List<String> LABELS = List.of("O", "ORGANIZATION", "PERSON", "LOCATION");
    /** How far a word sees. */
    private static final int REACH = 5;
    /** How far it sees itself again. */
    private static final int FAR_REACH = 149;

    private static final int SHORT = 3;

    private final NameWords words;
    private final FeatureTable table;
    private final LongBuffer ofLabels;
    private final LongBuffer ofPairs;
    private final int anyWord;
    private final int anyPair;
    private final int noNameAgain;
    private final int againBefore;
    private final int againAfter;

    /**
     * @param ofLabels weights of the features at a word, each for each label
     * @param ofPairs weights of the features of a word and the one before, each for each label of both
     */
    NameModel(NameWords words, FeatureTable table, LongBuffer ofLabels, LongBuffer ofPairs) {
        this.words = words;
        this.table = table;
        this.ofLabels = ofLabels;
        this.ofPairs = ofPairs;
        this.anyWord = table.find(NameFeature.ANY_WORD);
        this.anyPair = table.find(NameFeature.ANY_PAIR);
        this.noNameAgain = table.find(NameFeature.NO_NAME_AGAIN);
        this.againBefore = table.find(NameFeature.AGAIN_BEFORE);
        this.againAfter = table.find(NameFeature.AGAIN_AFTER);
    }

    /** The label of each word of a sentence, which has its tags. */
    List<String> labels(List<CoreLabel> sentence) {
        if (sentence.isEmpty()) {
            return List.of();
        }
        NameWord[] seen = new NameWord[sentence.size() + 2 * REACH];
        Arrays.fill(seen, words.outside());
        for (int i = 0; i < sentence.size(); i++) {
            seen[REACH + i] = words.word(sentence.get(i).word());
        }
        double[][] pairs = new double[sentence.size()][];
        FeatureSum sum = new FeatureSum();
        for (int i = 0; i < sentence.size(); i++) {
            pairs[i] = pairs(seen, REACH + i, sentence, sum);
        }
        List<String> labels = new ArrayList<>(sentence.size());
        for (int label : LabelChain.best(pairs)) {
            labels.add(LABELS.get(label));
        }
        return labels;
    }

    /** For each label of the word before each of this one: the sum of all weights. */
    private double[] pairs(NameWord[] seen, int at, List<CoreLabel> sentence, FeatureSum sum) {
        addAtWord(seen, at, sum);
        addAgain(seen, at, sentence, sum);
        addShortly(seen, at, sum);
        double[] alone = sum.sum(ofLabels, LabelChain.LABELS);
        addAtPair(seen, at, sum);
        double[] pairs = sum.sum(ofPairs, LabelChain.PAIRS);
        for (int pair = 0; pair < LabelChain.PAIRS; pair++) {
            pairs[pair] += alone[pair % LabelChain.LABELS];
        }
        return pairs;
    }

    /** In CoreNLP's order, as below. */
    private void addAtWord(NameWord[] seen, int at, FeatureSum sum) {
        NameWord before = seen[at - 1];
        NameWord word = seen[at];
        NameWord after = seen[at + 1];
        sum.add(word.feature(NameFeature.CLASS));
        sum.add(word.feature(NameFeature.WORD));
        sum.add(before.feature(NameFeature.WORD_BEFORE));
        sum.add(before.feature(NameFeature.CLASS_BEFORE));
        sum.add(after.feature(NameFeature.WORD_AFTER));
        sum.add(after.feature(NameFeature.CLASS_AFTER));
        sum.add(anyWord);
        word.addLetters(sum);
        sum.add(word.feature(NameFeature.SHAPE));
        sum.add(before.feature(NameFeature.SHAPE_BEFORE));
        sum.add(after.feature(NameFeature.SHAPE_AFTER));
        sum.add(table.find(NameFeature.WORD_BEFORE_AND_SHAPE, before.number(), word.shape()));
        sum.add(table.find(NameFeature.SHAPE_AND_WORD_AFTER, word.shape(), after.number()));
        sum.add(table.find(NameFeature.SHAPE_BEFORE_AND_SHAPE, before.shape(), word.shape()));
        sum.add(table.find(NameFeature.SHAPE_AND_SHAPE_AFTER, word.shape(), after.shape()));
        sum.add(table.find(NameFeature.THREE_SHAPES, before.shape(), word.shape(), after.shape()));
        if (before.text().length() <= SHORT) {
            sum.add(table.find(NameFeature.SECOND_WORD_BEFORE_AND_SHAPE, seen[at - 2].number(), word.shape()));
        }
        if (after.text().length() <= SHORT) {
            sum.add(table.find(NameFeature.SECOND_WORD_AFTER_AND_SHAPE, seen[at + 2].number(), word.shape()));
        }
    }

    /** Whether a capitalised word that may be a name is elsewhere, without other names beside it. */
    private void addAgain(NameWord[] seen, int at, List<CoreLabel> sentence, FeatureSum sum) {
        NameWord before = seen[at - 1];
        NameWord after = seen[at + 1];
        boolean mayBeName = seen[at].isCapitalised() && !after.hasCapital() && after.hasLetter() && before.hasLetter();
        if (!mayBeName) {
            sum.add(noNameAgain);
        } else if (!isName(seen, at - 1, sentence)) {
            int last = Math.min(at + FAR_REACH, seen.length - 1 - REACH);
            for (int there = at + 3; there <= last; there++) {
                if (isAgain(seen, at, there, sentence)) {
                    sum.add(againAfter);
                }
            }
            int first = Math.max(at - FAR_REACH, REACH);
            for (int there = at - 3; there >= first; there--) {
                if (isAgain(seen, at, there, sentence)) {
                    sum.add(againBefore);
                }
            }
        }
    }

    private static boolean isAgain(NameWord[] seen, int at, int there, List<CoreLabel> sentence) {
        return seen[there].text().equals(seen[at].text())
                && !isName(seen, there - 1, sentence)
                && !isName(seen, there + 1, sentence);
    }

    private static boolean isName(NameWord[] seen, int at, List<CoreLabel> sentence) {
        return seen[at].isCapitalised() && "NNP".equals(sentence.get(at - REACH).tag());
    }

    private static void addShortly(NameWord[] seen, int at, FeatureSum sum) {
        for (int distance = 1; distance <= REACH; distance++) {
            sum.add(seen[at + distance].feature(NameFeature.WORD_SHORTLY_AFTER));
            sum.add(seen[at - distance].feature(NameFeature.WORD_SHORTLY_BEFORE));
        }
    }

    private void addAtPair(NameWord[] seen, int at, FeatureSum sum) {
        NameWord before = seen[at - 1];
        NameWord word = seen[at];
        sum.add(anyPair);
        sum.add(word.feature(NameFeature.PAIR_WITH_WORD));
        sum.add(table.find(NameFeature.PAIR_OF_WORDS, before.number(), word.number()));
        sum.add(before.feature(NameFeature.PAIR_WITH_WORD_BEFORE));
        sum.add(before.feature(NameFeature.PAIR_WITH_CLASS_BEFORE));
        sum.add(word.feature(NameFeature.PAIR_WITH_CLASS));
        sum.add(table.find(NameFeature.PAIR_OF_CLASSES, before.wordClass(), word.wordClass()));
        sum.add(before.feature(NameFeature.PAIR_WITH_SHAPE_BEFORE));
        sum.add(word.feature(NameFeature.PAIR_WITH_SHAPE));
        sum.add(table.find(NameFeature.PAIR_OF_SHAPES, before.shape(), word.shape()));
        sum.add(word.feature(NameFeature.PAIR_WITH_SHAPE_AGAIN));
        sum.add(seen[at + 1].feature(NameFeature.PAIR_WITH_SHAPE_AFTER));
    }
}
