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
    /** Hardly a known word has as many; an unknown one has more. */
    private static final int MOST_TAGS_OF_A_WORD = 12;
    /** Of tags that a tag depends on, and of words before the sentence therefore. */
    private static final int BEFORE = 2;
    /** Closes each sentence as a word of its own. */
    private static final String END = ".$.";

    /**
     * The quick way to the scores is wrong by a hundred billionth, at most, in each word. Where tags are better by more than
     * that adds up to, they are those of the exact way, too.
     */
    private static final double SAFE_LEAD = 1e-6;

    private final Tagger tagger;
    private final TagWeights weights;
    private final TagTransitions transitions;
    private final WordEvidence nothing;
    private final WordEvidence[] words;
    /** From the first of those before the sentence. */
    private final int[][] choices;

    Tagging(Tagger tagger, List<CoreLabel> labels) {
        this.tagger = tagger;
        this.weights = tagger.model().weights();
        this.transitions = tagger.model().transitions();
        this.nothing = tagger.evidence(TaggerModel.NOTHING);
        this.words = new WordEvidence[labels.size() + 1];
        this.choices = new int[BEFORE + words.length][];
        Arrays.fill(choices, 0, BEFORE, new int[] {transitions.nothing()});
        int unknownInARow = 0;
        for (int i = 0; i < words.length; i++) {
            String word = i < labels.size() ? labels.get(i).word() : END;
            words[i] = tagger.evidence(word);
            int[] tags = words[i].tags();
            unknownInARow = tags.length > MOST_TAGS_OF_A_WORD ? unknownInARow + 1 : 0;
            choices[BEFORE + i] = unknownInARow > UNKNOWN_WORDS_TRIED ? new int[] {tagByShape(word)} : tags;
        }
    }

    /** The number of each word's. */
    int[] tags() {
        TagPath path = path(false);
        if (!(path.lead() > SAFE_LEAD)) {
            path = path(true);
        }
        int[] tags = new int[words.length - 1];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = choices[BEFORE + i][path.tags()[BEFORE + i]];
        }
        return tags;
    }

    /** @param exact to the last digit, as CoreNLP's, which takes an exponential function for every tag of every way */
    private TagPath path(boolean exact) {
        int[] sizes = new int[choices.length];
        for (int i = 0; i < choices.length; i++) {
            sizes[i] = choices[i].length;
        }
        double[][] scores = new double[choices.length][];
        for (int i = 0; i < words.length; i++) {
            scores[BEFORE + i] = exact ? exactScores(i) : scores(i);
        }
        return TagPath.best(sizes, scores);
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

    /**
     * For each tag of the word two before, of the word before, and of the word: the logarithm of its probability. The tag
     * that a word's shape suggests is as probable as the first of those that are not tried, a noun's: so CoreNLP has it.
     */
    double[] scores(int index) {
        double[] byWords = byWords(index);
        for (int value : words[index].letters(index == 0)) {
            weights.add(value, byWords);
        }
        TagScores own = new TagScores(byWords);
        int[] tags = words[index].tags();
        int chosen = choices[index + BEFORE].length;
        double[] scores = new double[choices[index].length * choices[index + 1].length * chosen];
        int way = 0;
        for (int twoBefore : choices[index]) {
            for (int before : choices[index + 1]) {
                TagScores byTags = transitions.after(twoBefore, before);
                double total = own.total(byTags);
                for (int tag = 0; tag < chosen; tag++) {
                    scores[way++] = byWords[tags[tag]] + byTags.scores()[tags[tag]] - total;
                }
            }
        }
        return scores;
    }

    double[] exactScores(int index) {
        double[] byWords = byWords(index);
        int[] tags = words[index].tags();
        int chosen = choices[index + BEFORE].length;
        double[] scores = new double[choices[index].length * choices[index + 1].length * chosen];
        int way = 0;
        for (int twoBefore : choices[index]) {
            for (int before : choices[index + 1]) {
                double[] sums = transitions.after(twoBefore, before).scores().clone();
                for (int value : words[index].letters(index == 0)) {
                    weights.add(value, sums);
                }
                for (int tag = 0; tag < sums.length; tag++) {
                    sums[tag] += byWords[tag];
                }
                double total = TagScores.exactTotal(sums);
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
        if (word.isRare()) {
            WordBeside left = tagger.beside(before.word());
            WordBeside right = tagger.beside(after.word());
            weights.add(left.shapeBefore(), scores);
            weights.add(right.shapeAfter(), scores);
            weights.add(left.classBefore(), scores);
            weights.add(right.classAfter(), scores);
            String own = tagger.beside(word.word()).wordClass();
            weights.add(TagWeights.CLASSES_AROUND, String.join("|", left.wordClass(), own, right.wordClass()), scores);
            if (CompanyName.isAt(index, words)) {
                weights.add(TagWeights.COMPANY, TagWeights.YES, scores);
            }
        }
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] += word.scores()[tag];
        }
        return scores;
    }
}
