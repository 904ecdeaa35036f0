package claims.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.ArrayList;
import java.util.List;

/** CoreNLP's own tagger on one sentence, to hold ours against; made to give up in a row of unknown words where ours does. */
final class CoreNlpTagging extends TestSentence {
    private final MaxentTagger tagger;
    private final List<CoreLabel> words;
    private final List<List<double[]>> scores = new ArrayList<>();
    private int unknownInARow;

    private CoreNlpTagging(MaxentTagger tagger, List<CoreLabel> words) {
        super(tagger);
        this.tagger = tagger;
        this.words = words;
        for (int i = 0; i <= words.size(); i++) {
            scores.add(new ArrayList<>());
        }
    }

    /**
     * @param scores of each word and of the end: for each pair of tags before it, those of the tags that are tried, and of
     *     a word for which that is given up, of all that it could have
     */
    record Result(List<String> tags, List<List<double[]>> scores) {}

    static Result of(MaxentTagger tagger, List<CoreLabel> words) {
        CoreNlpTagging tagging = new CoreNlpTagging(tagger, words);
        List<TaggedWord> tagged = tagging.tagSentence(words, false);
        return new Result(tagged.stream().map(TaggedWord::tag).toList(), tagging.scores);
    }

    /** Asked for each word once, from the first to the last. */
    @Override
    public int[] getPossibleValues(int position) {
        int[] tags = super.getPossibleValues(position);
        unknownInARow = tags.length > 12 ? unknownInARow + 1 : 0;
        return unknownInARow > 4 ? new int[] {tagger.getTagIndex(byShape(position))} : tags;
    }

    private String byShape(int position) {
        int first = words.get(position - leftWindow()).word().codePointAt(0);
        if (!Character.isLetter(first)) {
            return Character.isDigit(first) ? "CD" : "SYM";
        }
        if (Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN) {
            return "FW";
        }
        return Character.isUpperCase(first) ? "NNP" : "NN";
    }

    @Override
    public double[] scoresOf(int[] tags, int position) {
        double[] result = super.scoresOf(tags, position);
        scores.get(position - leftWindow()).add(result);
        return result;
    }
}
