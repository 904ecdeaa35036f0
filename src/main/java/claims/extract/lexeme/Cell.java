package claims.extract.lexeme;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table's row: the lexemes from {@code first} up to {@code end}.
 *
 * @param whole whether that is all of it: a long row is cut into sentences, and perhaps inside a cell
 */
public record Cell(LexedSentence sentence, int first, int end, boolean whole) {
    private static final String BAR = "|";

    /** The cells of a row, from the left. */
    public static List<Cell> of(List<LexedSentence> row) {
        List<Cell> cells = new ArrayList<>();
        for (LexedSentence sentence : row) {
            boolean goesOn = !cells.isEmpty();
            for (int first = 0; first <= sentence.size(); first = endOf(sentence, first) + 1) {
                Cell cell = new Cell(sentence, first, endOf(sentence, first), true);
                cells.add(goesOn ? cells.remove(cells.size() - 1).with(cell) : cell);
                goesOn = false;
            }
        }
        return cells;
    }

    /** The lexeme behind the last of the cell that begins at {@code first}. */
    public static int endOf(LexedSentence sentence, int first) {
        int end = first;
        while (sentence.has(end) && !sentence.is(end, BAR)) {
            end++;
        }
        return end;
    }

    private Cell with(Cell rest) {
        if (isEmpty()) {
            return rest;
        }
        return rest.isEmpty() ? this : new Cell(sentence, first, end, false);
    }

    public boolean isEmpty() {
        return first == end;
    }
}
