package claims.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What marks a note: {@code [3]}, {@code [^note]}, {@code [¹]}, {@code [citation needed]}, a raised number behind a word. */
final class Footnotes {
    private static final int LONGEST = 40;
    private static final Set<String> WORDS = new HashSet<>(WordList.lines("footnote-words.txt"));
    private static final Pattern NUMBERS =
            Pattern.compile("[0-9]{1,3}(?:\\s?[,;–-]\\s?[0-9]{1,3}){0,9}|(?:note|nb|n|ref|fn)\\.? ?[0-9]{1,3}");
    private static final Pattern CARET = Pattern.compile("\\^[\\p{L}\\p{N}_.:-]{1,30}");

    private Footnotes() {}

    /** What the inside of a pair of square brackets says, where it is a note's mark. */
    static Optional<String> label(String inside) {
        if (inside.isEmpty() || inside.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(inside).strip();
        if (plain.startsWith("[") && plain.endsWith("]")) {
            plain = plain.substring(1, plain.length() - 1).strip();
        }
        if (NUMBERS.matcher(plain).matches() || WORDS.contains(plain.toLowerCase(Locale.ROOT))) {
            return Optional.of(plain);
        }
        return CARET.matcher(plain).matches() ? Optional.of(plain.substring(1)) : Optional.empty();
    }

    /**
     * Raised digits from {@code at} on mark a note where they stand right behind a word or a sentence's end; behind a
     * number or a short unit ({@code km²}, {@code 10³}) they are powers. Where they end, or {@code at}.
     */
    static int raisedEnd(String text, int at, int limit) {
        int end = at;
        while (end < limit && end - at < 3 && Characters.isSuperscriptDigit(text.charAt(end))) {
            end++;
        }
        int word = at;
        while (word > 0 && at - word < 3 && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean behindWord = at - word >= 3;
        boolean behindStop = at > 0 && word == at && isStopOrCloser(text.charAt(at - 1));
        return (behindWord || behindStop) && (end == limit || !Characters.isWord(text.charAt(end))) ? end : at;
    }

    static String plain(String label) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c != '\\') {
                plain.append(Characters.isSuperscriptDigit(c) ? Characters.plainDigit(c) : c);
            }
        }
        return plain.toString();
    }

    /** Whether a line is the note itself: {@code [3] …}, {@code [^note]: …}, {@code ¹ …}. */
    static boolean beginsEntry(String text, int start, int end) {
        if (text.charAt(start) != '[') {
            return raisedAtStart(text, start, end);
        }
        int close = text.indexOf(']', start);
        return close > 0
                && close + 2 < end
                && close - start <= LONGEST
                && label(text.substring(start + 1, close)).isPresent()
                && (text.charAt(close + 1) == ':' || Characters.isSpace(text.charAt(close + 1)));
    }

    private static boolean raisedAtStart(String text, int start, int end) {
        return Characters.isSuperscriptDigit(text.charAt(start)) && start + 2 < end;
    }

    private static boolean isStopOrCloser(char c) {
        return Characters.isStop(c)
                || Characters.isQuoteMark(c)
                || c == ')'
                || c == ']'
                || c == ','
                || c == '}'
                || c == '*';
    }
}
