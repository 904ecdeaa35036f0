package claims.text;

import java.util.Locale;

/** A line's words as phrases are compared: lower case, without marks and addresses, every number a {@code #}. */
final class PhraseKey {
    private PhraseKey() {}

    static String of(String written) {
        String line = withoutAddresses(written);
        StringBuilder key = new StringBuilder();
        boolean inNumber = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c)) {
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

    /** Without what links point to, and without other addresses. */
    static String withoutAddresses(String line) {
        if (!line.contains("](") && line.indexOf('@') < 0 && !line.contains("://")) {
            return line;
        }
        return line.replaceAll("\\]\\([^()\\s]{0,500}+\\)", "]")
                .replaceAll("https?://\\S{1,500}+", "")
                .replaceAll("[\\w.+-]{1,64}+@[\\w.-]{1,100}+", "");
    }

    static int words(String key) {
        int words = key.isEmpty() ? 0 : 1;
        for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
            words++;
        }
        return words;
    }

    private static void space(StringBuilder key) {
        if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
            key.append(' ');
        }
    }
}
