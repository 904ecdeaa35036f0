package claims.nlp;

/**
 * The shape of a word: the kinds of its first two and last two letters, and which kinds are between them. CoreNLP has several
 * kinds of shapes; these two give what its {@code WordShapeClassifier} gives, without a set of objects for each word.
 */
final class WordShape {
    private static final int AT_EACH_END = 2;

    /** A letter of biologists, written out, counts as one. By the first letter, without a loop over all of them. */
    private static final String[][] GREEK = new String['z' + 1 - 'a'][0];

    static {
        for (String names : new String[] {
            "alpha",
            "beta",
            "delta",
            "epsilon",
            "gamma",
            "iota",
            "kappa",
            "lambda",
            "omicron omega",
            "rho",
            "sigma",
            "theta tau",
            "upsilon",
            "zeta"
        }) {
            GREEK[names.charAt(0) - 'a'] = names.split(" ", -1);
        }
    }

    private static final String CHINESE_NUMERALS = "二三四五六七八九十零〇百千万亿兩○◯";

    private WordShape() {}

    /** With signs as they are: CoreNLP's "chris2". */
    static String of(String word) {
        return of(word, false);
    }

    /** With kinds of signs: CoreNLP's "chris4". */
    static String simple(String word) {
        return of(word, true);
    }

    private static String of(String word, boolean simple) {
        int length = word.length();
        StringBuilder shape = new StringBuilder();
        int between = 0;
        int next;
        for (int i = 0; i < length; i = next) {
            int greek = greek(word, i);
            next = i + Math.max(1, greek);
            char kind = greek > 0 ? 'g' : simple ? simpleKind(word.charAt(i)) : kind(word.charAt(i));
            if (length > 2 * AT_EACH_END && i >= AT_EACH_END && i < length - AT_EACH_END) {
                addOnce(kind, shape, between);
            } else {
                shape.append(kind);
                between = i < AT_EACH_END ? shape.length() : between;
            }
        }
        return shape.toString();
    }

    /** What is between the ends is sorted. */
    private static void addOnce(char kind, StringBuilder shape, int start) {
        int place = start;
        while (place < shape.length() && shape.charAt(place) < kind) {
            place++;
        }
        if (place == shape.length() || shape.charAt(place) != kind) {
            shape.insert(place, kind);
        }
    }

    /** The length of a Greek letter's name here, or 0. */
    private static int greek(String word, int start) {
        char first = word.charAt(start);
        if (first >= 'a' && first <= 'z') {
            for (String name : GREEK[first - 'a']) {
                if (word.startsWith(name, start)) {
                    return name.length();
                }
            }
        }
        return 0;
    }

    private static char kind(char c) {
        if (Character.isDigit(c)) {
            return 'd';
        }
        return letter(c, c);
    }

    private static char letter(char c, char otherwise) {
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isUpperCase(c) || Character.isTitleCase(c) ? 'X' : otherwise;
    }

    private static char simpleKind(char c) {
        if (Character.isDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || CHINESE_NUMERALS.indexOf(c) >= 0) {
            return 'd';
        }
        return switch (c) {
            case '第' -> 'o'; // what makes a numeral ordinal
            case '年', '月', '日' -> 'D'; // year, month, day
            case '\'', '%' -> c;
            default -> Character.isWhitespace(c) ? 's' : letter(c, kindOfType(c));
        };
    }

    private static char kindOfType(char c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_NUMBER -> 'd';
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> 's';
            case Character.OTHER_LETTER -> 'c';
            case Character.CURRENCY_SYMBOL -> '$';
            case Character.MATH_SYMBOL -> '+';
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> '|';
            case Character.START_PUNCTUATION -> '(';
            case Character.END_PUNCTUATION -> ')';
            case Character.INITIAL_QUOTE_PUNCTUATION -> '`';
            case Character.FINAL_QUOTE_PUNCTUATION -> '\'';
            case Character.OTHER_PUNCTUATION -> '.';
            case Character.CONNECTOR_PUNCTUATION -> '_';
            case Character.DASH_PUNCTUATION -> '-';
            default -> 'q';
        };
    }
}
