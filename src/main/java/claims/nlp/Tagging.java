package claims.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.List;

/**
 * CoreNLP's tagger on one sentence, in bounded time. It gives a word that it does not know every tag of an open class and
 * tries each with each of the two words before: 5 ms for each word in text that is not English, 0.05 ms in text that is.
 * So in a row of unknown words all but the first few get the tag that their shape suggests.
 */
final class Tagging extends TestSentence {
    /** In English, names stand in such rows, and seldom as many as this. */
    private static final int UNKNOWN_WORDS_TRIED = 4;
    /** No known word has as many; an unknown one has more. */
    private static final int MOST_TAGS_OF_A_WORD = 12;

    private final MaxentTagger tagger;
    private final List<CoreLabel> words;
    private int unknownInARow;

    private Tagging(MaxentTagger tagger, List<CoreLabel> words) {
        super(tagger);
        this.tagger = tagger;
        this.words = words;
    }

    static void tag(MaxentTagger tagger, List<CoreLabel> words) {
        List<TaggedWord> tagged = new Tagging(tagger, words).tagSentence(words, false);
        for (int i = 0; i < words.size(); i++) {
            words.get(i).setTag(tagged.get(i).tag());
        }
    }

    /** Asked for each word once, from the first to the last. */
    @Override
    public int[] getPossibleValues(int position) {
        int[] tags = super.getPossibleValues(position);
        unknownInARow = tags.length > MOST_TAGS_OF_A_WORD ? unknownInARow + 1 : 0;
        return unknownInARow > UNKNOWN_WORDS_TRIED ? new int[] {tagger.getTagIndex(tagByShape(position))} : tags;
    }

    private String tagByShape(int position) {
        int first = words.get(position - leftWindow()).word().codePointAt(0);
        if (!Character.isLetter(first)) {
            return Character.isDigit(first) ? "CD" : "SYM";
        }
        if (Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN) {
            return "FW";
        }
        return Character.isUpperCase(first) ? "NNP" : "NN";
    }
}
