package claims.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The block of {@code key: value} lines between fences that a Markdown file may begin with. Erased; what it tells is kept. */
final class FrontMatter {
    private static final int MOST_LINES = 200;

    private FrontMatter() {}

    static Map<HeaderField, String> take(Edits edits) {
        String text = edits.text();
        String fence = text.startsWith("---") ? "---" : text.startsWith("+++") ? "+++" : null;
        if (fence == null || !lineAt(text, 0).strip().equals(fence)) {
            return Map.of();
        }
        List<String> lines = new ArrayList<>();
        int at = next(text, 0);
        while (at < text.length() && lines.size() < MOST_LINES) {
            String line = lineAt(text, at);
            at = next(text, at);
            if (line.strip().equals(fence) || line.strip().equals("...")) {
                edits.erase(0, at);
                return values(lines);
            }
            if (!isField(line)) {
                return Map.of();
            }
            lines.add(line);
        }
        return Map.of();
    }

    private static boolean isField(String line) {
        boolean goesOn =
                line.isBlank() || Characters.isSpace(line.charAt(0)) || line.charAt(0) == '-' || line.charAt(0) == '#';
        return goesOn
                || (separator(line) > 0
                        && line.substring(0, separator(line)).strip().indexOf(' ') < 0);
    }

    private static Map<HeaderField, String> values(List<String> lines) {
        Map<HeaderField, String> values = new EnumMap<>(HeaderField.class);
        HeaderField field = null;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            boolean goesOn = Characters.isSpace(line.charAt(0)) || line.charAt(0) == '-';
            if (!goesOn) {
                int separator = separator(line);
                field = HeaderField.named(line.substring(0, separator).strip());
                put(values, field, line.substring(separator + 1));
            } else {
                put(values, field, line.strip().replaceFirst("^(?:- *)?(?:name: *)?", ""));
            }
        }
        return values;
    }

    private static void put(Map<HeaderField, String> values, HeaderField field, String written) {
        String value = unquoted(written.strip().replaceFirst("^\\[(.*)]$", "$1"));
        if (field != null && !value.isEmpty() && !value.equals("|") && !value.equals(">")) {
            values.merge(field, value, (before, more) -> before + (field == HeaderField.AUTHOR ? ", " : " ") + more);
        }
    }

    /** Without quotation marks, around each entry of a list too. */
    private static String unquoted(String value) {
        return value.replaceAll("(?:^|(?<=, ?))[\"']|[\"'](?=$| ?,)", "");
    }

    private static int separator(String line) {
        int colon = line.indexOf(':');
        int equal = line.indexOf('=');
        return colon < 0 ? equal : equal < 0 ? colon : Math.min(colon, equal);
    }

    private static String lineAt(String text, int at) {
        int end = at;
        while (end < text.length() && !Characters.isLineEnd(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    private static int next(String text, int at) {
        int end = at + lineAt(text, at).length();
        return end >= text.length() ? end : text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
}
