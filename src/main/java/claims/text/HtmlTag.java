package claims.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A tag of a web page that got into the text. Only names of a list count as tags: articles write {@code <think>} and
 * {@code x < y} too, and those are text.
 *
 * @param end behind its bracket
 */
record HtmlTag(Kind kind, String name, boolean closing, int end, String attributes) {
    enum Kind {
        INLINE,
        BREAK,
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        ROW,
        CELL,
        UNREAD
    }

    private static final int LONGEST = 2000;
    private static final Map<String, String> KINDS = WordList.keysByWord("html-tags.txt");

    /** The tag that begins at {@code at}, where there is a {@code <}. Reads no further than the next bracket. */
    static Optional<HtmlTag> at(String text, int at) {
        int name = at + 1;
        boolean closing = name < text.length() && text.charAt(name) == '/';
        name += closing ? 1 : 0;
        int end = name;
        while (end < text.length() && end - name < 12 && isNameLetter(text.charAt(end))) {
            end++;
        }
        String kind = end == name ? null : KINDS.get(text.substring(name, end).toLowerCase(Locale.ROOT));
        if (kind == null) {
            return Optional.empty();
        }
        int limit = Math.min(text.length(), at + LONGEST);
        int close = end;
        while (close < limit && text.charAt(close) != '>' && text.charAt(close) != '<') {
            close++;
        }
        boolean separated = end < text.length() && (Characters.isSpace(text.charAt(end)) || text.charAt(end) == '/');
        if (close == limit || text.charAt(close) != '>' || (close > end && !separated)) {
            return Optional.empty();
        }
        return Optional.of(new HtmlTag(
                Kind.valueOf(kind),
                text.substring(name, end).toLowerCase(Locale.ROOT),
                closing,
                close + 1,
                text.substring(end, close)));
    }

    /** The value of an attribute such as {@code href}. */
    Optional<String> attribute(String wanted) {
        int place = attributes.toLowerCase(Locale.ROOT).indexOf(wanted + "=");
        if (place < 0) {
            return Optional.empty();
        }
        String value = attributes.substring(place + wanted.length() + 1);
        if (value.startsWith("\"") || value.startsWith("'")) {
            int close = value.indexOf(value.charAt(0), 1);
            return close < 0 ? Optional.empty() : Optional.of(value.substring(1, close));
        }
        return Optional.of(value.split("\\s", 2)[0]);
    }

    private static boolean isNameLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '1' && c <= '6');
    }
}
