package claims.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The fields at the beginning of a line: one, as in {@code Title: …}, or several one behind the other, as in an article that was
 * flattened into one line, where the text goes on behind the last of them.
 *
 * @param end in UTF-16 units of the article: where the text goes on, the line's end where there is none
 */
record HeaderFields(Map<HeaderField, String> values, int end) {
    static final HeaderFields NONE = new HeaderFields(Map.of(), 0);

    private static final Pattern BARS = Pattern.compile("[\\s|·•;,*-]+$");
    private static final int LONGEST_VALUE = 300;
    private static final int MOST_WORDS_LEFT = 6;

    static HeaderFields of(Edits edits, Line line) {
        List<Key> keys = keys(edits.text(), line);
        Map<HeaderField, String> values = new LinkedHashMap<>();
        int end = line.end();
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            boolean last = i + 1 == keys.size();
            int limit = last ? line.end() : keys.get(i + 1).start;
            int valueEnd = last ? lastValueEnd(edits, key, line) : limit;
            String value = valueEnd < 0 ? "" : stripped(PlainText.of(edits, key.end, valueEnd));
            if (value.isEmpty()) {
                // Nothing tells where this value ends: the text begins with its key.
                end = i == 0 ? line.start() : key.start;
                break;
            }
            values.putIfAbsent(key.field, value);
            end = valueEnd;
        }
        return values.isEmpty() ? NONE : new HeaderFields(values, end);
    }

    /** The field whose key is all that {@code words} are; its value stands on the next line. Null where there is none. */
    static HeaderField openKey(String words) {
        return words.endsWith(":") ? HeaderField.named(words.substring(0, words.length() - 1)) : null;
    }

    private static List<Key> keys(String text, Line line) {
        List<Key> keys = new ArrayList<>();
        int i = line.start();
        while (i < line.end() && i - line.start() < 8 && "*_#> -".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        Key key = keyAt(text, i, line.end());
        int searched = i;
        while (key != null) {
            keys.add(key);
            searched = key.end;
            key = null;
            for (int j = searched; key == null && j < line.end() && j - searched < LONGEST_VALUE; j++) {
                boolean begins = Character.isUpperCase(text.charAt(j)) && !Characters.isWord(text.charAt(j - 1));
                key = begins ? keyAt(text, j, line.end()) : null;
            }
        }
        return keys;
    }

    private static Key keyAt(String text, int at, int limit) {
        int last = Math.min(limit, at + HeaderField.LONGEST_KEY);
        int colon = at;
        while (colon < last && (Characters.isWord(text.charAt(colon)) || " _*-".indexOf(text.charAt(colon)) >= 0)) {
            colon++;
        }
        if (colon == last || text.charAt(colon) != ':') {
            return null;
        }
        HeaderField field =
                HeaderField.named(text.substring(at, colon).replace("*", "").strip());
        int end = colon + 1;
        while (end < limit && (text.charAt(end) == '*' || Characters.isSpace(text.charAt(end)))) {
            end++;
        }
        return field == null ? null : new Key(field, at, end);
    }

    /** Where the last field's value ends and the text goes on; -1 where nothing tells. */
    private static int lastValueEnd(Edits edits, Key key, Line line) {
        String text = edits.text();
        String value = text.substring(key.end, Math.min(line.end(), key.end + LONGEST_VALUE));
        int length = switch (key.field) {
            case URL -> wordEnd(value);
            case PUBLISHED -> DateReader.at(value).map(DateReader.Found::end).orElse(0);
            case AUTHOR -> Byline.namesEnd(value);
            case TITLE, OTHER -> 0;
        };
        int end = key.end + length;
        String left = text.substring(end, Math.min(line.end(), end + LONGEST_VALUE));
        boolean few = PhraseKey.words(PhraseKey.of(left)) <= MOST_WORDS_LEFT && end + left.length() == line.end();
        boolean ownLine = line.length() <= LONGEST_VALUE && length == 0;
        if (few || ownLine) {
            return line.end();
        }
        return length == 0 ? -1 : end;
    }

    private static int wordEnd(String value) {
        int end = 0;
        while (end < value.length() && !Characters.isSpace(value.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Without the bars between fields, and without quotation marks around the whole. */
    private static String stripped(String value) {
        String bare = BARS.matcher(value).replaceAll("").strip();
        boolean quoted = bare.length() > 2
                && ((bare.startsWith("\"") && bare.endsWith("\"")) || (bare.startsWith("“") && bare.endsWith("”")));
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    private record Key(HeaderField field, int start, int end) {}
}
