package claims.text;

import java.util.Locale;

/** A line's words as phrases are compared: lower case, without marks and addresses, every number a {@code #}. */
final class PhraseKey {
    private PhraseKey() {}

    static String of(String line) {
        StringBuilder key = new StringBuilder();
        boolean inNumber = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int close = line.startsWith("](", i) ? line.indexOf(')', i) : -1;
            if (close > 0) {
                i = close;
            } else if (Character.isDigit(c)) {
                key.append(inNumber ? "" : "#");
                inNumber = true;
            } else if (Character.isLetter(c) || c == '©' || c == '&') {
                key.append(c);
                inNumber = false;
            } else if (c != '\'' && c != '’' && !(inNumber && c == ',') && !Characters.isInvisible(c)) {
                space(key);
                inNumber = false;
            }
        }
        return key.toString().strip().toLowerCase(Locale.ROOT);
    }

    static int words(String key) {
        return key.isEmpty() ? 0 : 1 + (int) key.chars().filter(c -> c == ' ').count();
    }

    private static void space(StringBuilder key) {
        if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }
}
