package claims.extract.claim;

import claims.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Words of the cleaned text, without white space around them; {@code start} is where they begin there. */
record Piece(String text, int start) {
    static Piece of(String text, Span span) {
        return new Piece(text.substring(span.start(), span.end()), span.start()).stripped();
    }

    Span span() {
        return new Span(start, start + text.length());
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    Piece part(int from, int to) {
        return new Piece(text.substring(from, to), start + from).stripped();
    }

    Piece from(int from) {
        return part(from, text.length());
    }

    /** The parts between separators that stand outside of quotation marks, none of them empty. */
    List<Piece> split(String separators) {
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : separators.charAt(0);
            quoted = i < text.length() && (c == '"' ? !quoted : c == '“' || (quoted && c != '”'));
            if (!quoted && separators.indexOf(c) >= 0 && i >= from) {
                Piece part = part(from, i);
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** Both sides of the first of these words, which stands between spaces; empty where it does not. */
    List<Piece> around(String word) {
        int at = text.indexOf(" " + word + " ");
        return at <= 0 ? List.of() : List.of(part(0, at), from(at + word.length() + 2));
    }

    private Piece stripped() {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? this : new Piece(text.substring(from, to), start + from);
    }
}
