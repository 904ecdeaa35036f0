package claims.nlp;

import edu.stanford.nlp.parser.nndep.Config;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which vector of the parser's model is whose. */
final class VectorNumbers {
    private final Vocabulary words;
    private final int unknownWord;
    private final Map<String, Integer> tags;
    private final int unknownTag;
    private final Map<String, Integer> labels;

    VectorNumbers(ParserModel model) {
        words = model.words();
        tags = numbered(model.tags(), model.firstTag());
        labels = numbered(model.labels(), model.firstLabel());
        unknownWord = words.number(Config.UNKNOWN, 0);
        unknownTag = tags.get(Config.UNKNOWN);
    }

    private static Map<String, Integer> numbered(List<String> names, int first) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), first + i);
        }
        return numbers;
    }

    int word(String word) {
        return words.number(word, unknownWord);
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, unknownTag);
    }

    int label(String label) {
        return labels.get(label);
    }
}
