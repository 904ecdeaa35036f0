package claims.input;

/** Names as messages show them: on one line, and without what a terminal would obey. */
public final class Printable {
    private static final int ZERO_WIDTH_JOINER = 0x200d; // holds emoji together

    private Printable() {}

    public static String of(String name) {
        if (name.codePoints().noneMatch(Printable::isEscaped)) {
            return name;
        }
        StringBuilder result = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (isEscaped(c)) {
                result.append(escape(c));
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    private static boolean isEscaped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> c != ZERO_WIDTH_JOINER; // such as one that turns the direction of writing
            default -> false;
        };
    }

    private static String escape(int c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format("\\u%04x", c);
        };
    }
}
