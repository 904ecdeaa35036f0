package claims.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A character written as a web page writes it, by name or by number.
 *
 * @param end behind the semicolon
 */
record CharacterReference(String character, int end) {
    private static final int LONGEST = 12;
    private static final Map<String, String> NAMED = read();

    /** What {@code &} at {@code at} begins; reads a dozen characters at most. */
    static Optional<CharacterReference> at(String text, int at, int limit) {
        int end = at + 1;
        int last = Math.min(limit, at + LONGEST);
        while (end < last && isNameCharacter(text.charAt(end))) {
            end++;
        }
        if (end == last || text.charAt(end) != ';' || end < at + 2) {
            return Optional.empty();
        }
        String name = text.substring(at + 1, end);
        String character = name.charAt(0) == '#' ? numbered(name) : NAMED.get(name);
        return character == null ? Optional.empty() : Optional.of(new CharacterReference(character, end + 1));
    }

    private static String numbered(String name) {
        boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
        try {
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            boolean valid = code > 0 && Character.isValidCodePoint(code) && (code < 0xD800 || code > 0xDFFF);
            return valid ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isNameCharacter(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#';
    }

    private static Map<String, String> read() {
        Map<String, String> named = new HashMap<>();
        for (String line : WordList.lines("character-references.txt")) {
            String[] parts = line.split(" ", -1);
            StringBuilder characters = new StringBuilder();
            for (int i = 1; i < parts.length; i++) {
                characters.appendCodePoint(Integer.parseInt(parts[i], 16));
            }
            named.put(parts[0], characters.toString());
        }
        return named;
    }
}
