package claims.nlp;

import edu.stanford.nlp.parser.nndep.Config;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which vector of the parser's model is whose. */
final class VectorNumbers {
    private final Vocabulary words;
    private final Map<String, Integer> tags;
    private final int unknownWord;
    private final int unknownTag;
    private final int noWord;
    private final int noTag;
    private final int noLabel;

    VectorNumbers(ParserModel model) {
        words = model.words();
        tags = new HashMap<>();
        List<String> names = model.tags();
        for (int i = 0; i < names.size(); i++) {
            tags.put(names.get(i), model.firstTag() + i);
        }
        unknownWord = words.number(Config.UNKNOWN, 0);
        unknownTag = tags.get(Config.UNKNOWN);
        noWord = word(Config.NULL);
        noTag = tag(Config.NULL);
        noLabel = model.firstLabel();
    }

    int word(String word) {
        return words.number(word, unknownWord);
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, unknownTag);
    }

    /** @param number in the model's list */
    int label(int number) {
        return noLabel + number;
    }

    /** At each position that of no word at all. */
    int[] ofNothing() {
        int[] nothing = new int[ParserModel.POSITIONS];
        Arrays.fill(nothing, 0, ParserModel.PLACES, noWord);
        Arrays.fill(nothing, ParserModel.PLACES, 2 * ParserModel.PLACES, noTag);
        Arrays.fill(nothing, 2 * ParserModel.PLACES, nothing.length, noLabel);
        return nothing;
    }
}
