package claims.text;

import java.util.List;

/** Whether a line is a heading by its look: short, set off, capitalised, without a full stop. */
final class HeadingRule {
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_UNSET = 10;
    private static final int LONG_LINE = 80;

    private HeadingRule() {}

    /**
     * What is around a line.
     *
     * @param first whether nothing stands before it
     * @param before whether it stands apart from the line before
     * @param after whether it stands apart from the line behind
     * @param nextLength of the line behind it
     * @param dateline whether the line behind it begins as a news story does
     */
    record Setting(boolean first, boolean before, boolean after, int nextLength, boolean dateline) {}

    /**
     * @param shown the line's visible words
     * @param bold whether they are all set in bold
     */
    static boolean isHeading(String shown, boolean bold, Setting setting) {
        if (shown.isEmpty()
                || shown.length() > LONGEST_HEADLINE
                || shown.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        if (setting.first && setting.after && setting.dateline) {
            return true;
        }
        List<String> words = List.of(shown.split("\\s+", -1));
        if (!mayEnd(lastSign(shown), words, setting)) {
            return false;
        }
        return setting.first
                ? setting.after || isCapitalised(words) || setting.nextLength > 2 * shown.length()
                : isSubheading(shown, words, bold, setting);
    }

    private static boolean isSubheading(String shown, List<String> words, boolean bold, Setting setting) {
        char begin = shown.charAt(0);
        boolean begins = !Character.isLowerCase(begin) && !isDash(begin) && !Characters.isQuoteMark(begin);
        if (!begins || shown.length() > LONGEST || words.size() > MOST_WORDS) {
            return false;
        }
        if (setting.before && (setting.after || bold)) {
            return true;
        }
        return isCapitalised(words)
                && setting.nextLength >= LONG_LINE
                && (setting.before || words.size() <= MOST_WORDS_UNSET);
    }

    private static boolean mayEnd(char last, List<String> words, Setting setting) {
        return switch (last) {
            case ',', ';' -> false;
            case ':' -> isCapitalised(words) && words.size() <= 8;
            case '.', '…' -> setting.first && setting.after && isStrictlyCapitalised(words);
            case '?', '!' -> setting.first || (words.size() > 2 && isCapitalised(words));
            default -> true;
        };
    }

    /** The last character but quotation marks and brackets that close behind a full stop. */
    private static char lastSign(String shown) {
        int last = shown.length() - 1;
        while (last > 0 && (Characters.isQuoteMark(shown.charAt(last)) || shown.charAt(last) == ')')) {
            last--;
        }
        return shown.charAt(last);
    }

    private static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '―' || c == '-';
    }

    /** Title Case or all capitals: of the words of four letters and more, at most one in five begins small. */
    private static boolean isCapitalised(List<String> words) {
        long counted = words.stream().filter(word -> word.length() >= 4).count();
        boolean enough = words.size() > 1 || Character.isUpperCase(words.get(0).charAt(0));
        return counted > 0 && smallWords(words, 4) * 5 <= counted && enough;
    }

    /** What ends with a full stop is a headline only where no long word begins small, and several do not. */
    private static boolean isStrictlyCapitalised(List<String> words) {
        return words.stream().filter(word -> word.length() >= 5).count() >= 2 && smallWords(words, 5) == 0;
    }

    private static long smallWords(List<String> words, int length) {
        return words.stream()
                .filter(word -> word.length() >= length && Character.isLowerCase(word.codePointAt(0)))
                .count();
    }
}
