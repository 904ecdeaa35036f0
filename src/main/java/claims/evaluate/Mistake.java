package claims.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is not as gold has it.
 *
 * @param list {@code entities}, {@code figures}, {@code scores} or {@code claims}
 * @param differs of what both have: what is not the same, in the words of the rows; {@code span} for the extent
 * @param start in code points, as is {@code end}
 * @param context the text around it, the words themselves marked
 * @param gold what gold says
 * @param output what output says
 */
public record Mistake(
        String list,
        Kind kind,
        List<String> differs,
        String article,
        int start,
        int end,
        String context,
        Optional<String> gold,
        Optional<String> output) {

    public enum Kind {
        MISSED,
        SPURIOUS,
        /** Both have it, and say different things of it. */
        WRONG,
        /** Both have it and say the same, of a longer or shorter stretch of words. */
        BOUNDARY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final String SPAN = "span";

    static Kind kindOf(List<String> differs) {
        return differs.equals(List.of(SPAN)) ? Kind.BOUNDARY : Kind.WRONG;
    }

    Mistake withDiffers(List<String> others) {
        return new Mistake(list, kindOf(others), others, article, start, end, context, gold, output);
    }
}
