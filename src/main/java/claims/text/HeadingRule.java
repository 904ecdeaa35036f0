package claims.text;

import java.util.List;

/** Whether a line is a heading by its look: short, set off, capitalised, without a full stop. */
final class HeadingRule {
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 14;
    private static final int LONG_LINE = 80;

    private HeadingRule() {}

    /**
     * @param shown the line's visible words
     * @param first whether nothing stands before it
     * @param before whether it stands apart from the line before
     * @param after whether it stands apart from the line behind
     * @param nextLength of the line behind it, 0 where there is none
     */
    static boolean isHeading(String shown, boolean first, boolean before, boolean after, int nextLength) {
        boolean bold = isBold(shown);
        String line = bold ? shown.substring(2, shown.length() - 2).strip() : shown;
        if (nextLength == 0 || line.length() > LONGEST_HEADLINE || line.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        List<String> words = List.of(line.split("\\s+"));
        boolean capitalised = isCapitalised(words);
        if (!mayEnd(line.charAt(line.length() - 1), first, after, capitalised, words.size())) {
            return false;
        }
        if (first) {
            return after || capitalised || nextLength > 2 * line.length();
        }
        boolean begins = !Character.isLowerCase(line.codePointAt(0)) && !isDash(line.charAt(0));
        if (!begins || line.length() > LONGEST || words.size() > MOST_WORDS || Characters.isQuoteMark(line.charAt(0))) {
            return false;
        }
        if (before && after || bold && before) {
            return true;
        }
        return capitalised && nextLength >= LONG_LINE && (before || words.size() <= 10);
    }

    private static boolean mayEnd(char last, boolean first, boolean after, boolean capitalised, int words) {
        return switch (last) {
            case ',', ';' -> false;
            case ':' -> capitalised && words <= 8;
            case '.', '…' -> first && after && capitalised;
            case '?', '!' -> first || capitalised;
            default -> true;
        };
    }

    private static boolean isBold(String line) {
        return line.length() > 4
                && (line.startsWith("**") && line.endsWith("**") || line.startsWith("__") && line.endsWith("__"));
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '―' || c == '-';
    }

    /** Title Case or all capitals: of the words of four letters and more, at most one in five begins small. */
    private static boolean isCapitalised(List<String> words) {
        int counted = 0;
        int small = 0;
        for (String word : words) {
            if (word.length() >= 4) {
                counted++;
                small += Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return counted > 0
                && small * 5 <= counted
                && (words.size() > 1 || Character.isUpperCase(words.get(0).charAt(0)));
    }
}
