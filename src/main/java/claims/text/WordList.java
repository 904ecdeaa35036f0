package claims.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lists of words: one entry a line, {@code #} and a space before a comment, blank lines skipped. All of them are read
 * before a first article, by code that Java has not compiled yet: so without streams and regular expressions.
 */
public final class WordList {
    private WordList() {}

    /** The entries of the resource {@code name} beside a class. */
    public static List<String> lines(Class<?> beside, String name) {
        String list = Resource.text(beside, name);
        List<String> lines = new ArrayList<>();
        for (String line : split(list, "\n")) {
            if (!line.isEmpty() && !line.startsWith("# ") && !line.equals("#")) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** What stands between separators, without the spaces around it. */
    public static List<String> split(String line, String separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
            parts.add(line.substring(start, end).strip());
            start = end + separator.length();
        }
        parts.add(line.substring(start).strip());
        return parts;
    }

    static List<String> lines(String name) {
        return lines(WordList.class, name);
    }

    /** Lines of the form {@code key: a, b, c}, turned round: each of the words to its key. */
    static Map<String, String> keysByWord(String name) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String line : lines(name)) {
            int colon = line.indexOf(':');
            String key = line.substring(0, colon).strip();
            for (String word : split(line.substring(colon + 1), ",")) {
                if (!word.isEmpty()) {
                    keys.put(word, key);
                }
            }
        }
        return keys;
    }
}
