package claims.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;

/**
 * The tags of one sentence, in bounded time. A word that is not known may have every tag of an open class, and each is tried
 * with each of the two words before. So in a row of unknown words all but the first few get the tag that their shape suggests.
 */
final class Tagging {
    /** In English, names stand in such rows, and seldom as many as this. */
    private static final int UNKNOWN_WORDS_TRIED = 4;
    /** No known word has as many; an unknown one has more. */
    private static final int MOST_TAGS_OF_A_WORD = 12;
    /** Of tags that a tag depends on, and of words before the sentence therefore. */
    private static final int BEFORE = 2;
    /** Closes each sentence as a word of its own. */
    private static final String END = ".$.";

    private final Tagger tagger;
    private final TagWeights weights;
    private final WordEvidence nothing;
    private final WordEvidence[] words;
    /** From the first of those before the sentence. */
    private final int[][] choices;

    Tagging(Tagger tagger, List<CoreLabel> labels) {
        this.tagger = tagger;
        this.weights = tagger.model().weights();
        this.nothing = tagger.evidence(TaggerModel.NOTHING);
        this.words = new WordEvidence[labels.size() + 1];
        this.choices = new int[BEFORE + words.length][];
        Arrays.fill(choices, 0, BEFORE, new int[] {tagger.transitions().nothing()});
        int unknownInARow = 0;
        for (int i = 0; i < words.length; i++) {
            String word = i < labels.size() ? labels.get(i).word() : END;
            words[i] = tagger.evidence(word);
            int[] tags = words[i].entry().tags();
            unknownInARow = tags.length > MOST_TAGS_OF_A_WORD ? unknownInARow + 1 : 0;
            choices[BEFORE + i] = unknownInARow > UNKNOWN_WORDS_TRIED ? new int[] {tagByShape(word)} : tags;
        }
    }

    /** The number of each word's. */
    int[] tags() {
        int[] sizes = new int[choices.length];
        double[][] scores = new double[choices.length][];
        for (int i = 0; i < choices.length; i++) {
            sizes[i] = choices[i].length;
        }
        for (int i = 0; i < words.length; i++) {
            scores[BEFORE + i] = scores(i);
        }
        int[] path = TagPath.best(sizes, scores);
        int[] tags = new int[words.length - 1];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = choices[BEFORE + i][path[BEFORE + i]];
        }
        return tags;
    }

    private int tagByShape(String word) {
        int first = word.codePointAt(0);
        String tag;
        if (!Character.isLetter(first)) {
            tag = Character.isDigit(first) ? "CD" : "SYM";
        } else if (Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN) {
            tag = "FW";
        } else {
            tag = Character.isUpperCase(first) ? "NNP" : "NN";
        }
        return tagger.model().tags().indexOf(tag);
    }

    /** For each tag of the word two before, of the word before, and of the word: the logarithm of its probability. */
    private double[] scores(int index) {
        int[] twoBefore = choices[index];
        int[] before = choices[index + 1];
        int chosen = choices[index + BEFORE].length;
        int[] tags = words[index].entry().tags();
        int[] letters = index == 0 ? words[0].atStart() : words[index].inside();
        double[] byWords = byWords(index);
        double[] sums = new double[byWords.length];
        double[] scores = new double[twoBefore.length * before.length * chosen];
        int way = 0;
        for (int first : twoBefore) {
            for (int second : before) {
                System.arraycopy(tagger.transitions().after(first, second), 0, sums, 0, sums.length);
                for (int value : letters) {
                    weights.add(value, sums);
                }
                double total = addAndTotal(sums, byWords);
                for (int tag = 0; tag < chosen; tag++) {
                    scores[way++] = sums[tags[tag]] - total;
                }
            }
        }
        return scores;
    }

    /** What the word and those beside it speak for. */
    private double[] byWords(int index) {
        WordEvidence word = words[index];
        WordEvidence before = index == 0 ? nothing : words[index - 1];
        WordEvidence after = index + 1 == words.length ? nothing : words[index + 1];
        double[] scores = new double[word.scores().length];
        weights.add(before.before(), scores);
        weights.add(after.after(), scores);
        if (word.entry().rare()) {
            TaggerModel model = tagger.model();
            String classBefore = model.classOf(before.word());
            String classAfter = model.classOf(after.word());
            weights.add(TagWeights.SHAPE_BEFORE, before.shape(), scores);
            weights.add(TagWeights.SHAPE_AFTER, after.shape(), scores);
            weights.add(TagWeights.CLASS_BEFORE, classBefore, scores);
            weights.add(TagWeights.CLASS_AFTER, classAfter, scores);
            String around = String.join("|", classBefore, model.classOf(word.word()), classAfter);
            weights.add(TagWeights.CLASSES_AROUND, around, scores);
            if (CompanyName.isAt(index, words)) {
                weights.add(TagWeights.COMPANY, TagWeights.YES, scores);
            }
        }
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] += word.scores()[tag];
        }
        return scores;
    }

    /** Adds the numbers of the second to those of the first, and gives the logarithm of the sum of what those are logarithms of. */
    private static double addAndTotal(double[] sums, double[] added) {
        int best = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += added[i];
            if (sums[i] > sums[best]) {
                best = i;
            }
        }
        double max = sums[best];
        double others = 0;
        for (int i = 0; i < sums.length; i++) {
            if (i != best && sums[i] > max - NEGLIGIBLE) {
                others += Math.exp(sums[i] - max);
            }
        }
        return others == 0 ? max : max + Math.log(1 + others);
    }

    /** What is so much less probable than the best, CoreNLP leaves out. */
    private static final double NEGLIGIBLE = 30;
}
