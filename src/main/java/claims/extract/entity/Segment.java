package claims.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A stretch of letters and digits: the unit in which names are compared, because writers disagree on what stands between
 * ("SWE-bench", "SWE Bench", "SWEbench") and the tokeniser splits by other rules ("GPT", "-5.4-mini").
 *
 * @param join what stands before it
 * @param start in characters of the cleaned text, as is {@code end}
 * @param folded its letters and digits in lower case: how names are looked up
 */
record Segment(String text, Join join, int start, int end, String folded) {
    /** What keeps its full stop: {@code U.S.}, {@code Inc.} */
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\p{L}(\\.\\p{L})+|Inc|Corp|Co|Ltd|Bros|Jr|Sr|St|Vt|Calif|Mich|Fla|Ill|Conn|Mass|Pa|Va"
                    + "|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev");

    /** Part of a name where one letter stands before it, {@code τ²-bench}, and a footnote's mark behind a word. */
    private static final String SQUARED = "²³";

    enum Join {
        /** The first of a sentence, or a comma, a bracket, a quotation mark: no name goes across. */
        BREAK,
        SPACE,
        HYPHEN,
        APOSTROPHE,
        SLASH
    }

    Segment(String text, Join join, int start, int end) {
        this(text, join, start, end, text.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean startsWithDigit() {
        return Character.isDigit(text.charAt(0));
    }

    boolean hasDigit() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isVersionNumber() {
        return startsWithDigit() && text.chars().allMatch(c -> c == '.' || Character.isDigit(c));
    }

    /** Capitals, digits or both inside the word, as in {@code FrontierBugs}, {@code MMLU} or {@code H100}. */
    boolean isNameShaped() {
        boolean upper = Character.isUpperCase(text.charAt(0));
        boolean inside = false;
        for (int i = 1; i < text.length(); i++) {
            boolean capital = Character.isUpperCase(text.charAt(i));
            upper |= capital;
            inside |= capital || Character.isDigit(text.charAt(i));
        }
        return upper && inside;
    }

    /** Cuts {@code text} into segments; {@code offset} is where it begins in the cleaned text. */
    static List<Segment> scan(String text, int offset) {
        List<Segment> segments = new ArrayList<>();
        int gap = 0;
        for (int i = 0; i < text.length(); ) {
            if (!Character.isLetterOrDigit(text.codePointAt(i))) {
                i++;
                continue;
            }
            int end = endOfRun(text, i);
            segments.add(new Segment(
                    text.substring(i, end),
                    segments.isEmpty() ? Join.BREAK : join(text.substring(gap, i)),
                    offset + i,
                    offset + end));
            gap = end;
            i = end;
        }
        return segments;
    }

    private static int endOfRun(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean inside = i + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(i + 1));
            if (Character.isLetterOrDigit(c)
                    || (inside && (c == '.' || c == '&'))
                    || c == '+'
                    || (i == start + 1 && SQUARED.indexOf(c) >= 0)) {
                i += Character.charCount(c);
            } else if (inside
                    && c == ','
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        return i < text.length()
                        && text.charAt(i) == '.'
                        && ABBREVIATION.matcher(text.substring(start, i)).matches()
                ? i + 1
                : i;
    }

    private static Join join(String gap) {
        return switch (gap.replace("™", "").replace("®", "")) {
            case " " -> Join.SPACE;
            case "-", "\u2010", "\u2011", "_" -> Join.HYPHEN;
            case "'", "’" -> Join.APOSTROPHE;
            case "/" -> Join.SLASH;
            case "" -> Join.HYPHEN;
            default -> gap.isBlank() ? Join.SPACE : Join.BREAK;
        };
    }
}
