package claims.extract.score;

import claims.text.Columns;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a regular expression over the signs of symbols out of a frame that people can read. */
final class FramePattern {
    private static final Pattern NAME = Pattern.compile("[a-z]+");

    private FramePattern() {}

    /** The frame in the columns of a line from one on: a bar parts columns, and alternatives in a frame. */
    static Pattern of(Columns line, int column) {
        String frame = text(line, column);
        Matcher names = NAME.matcher(frame);
        return Pattern.compile(
                names.replaceAll(name -> String.valueOf(Symbol.of(name.group()).sign()))
                        .replace(" ", ""));
    }

    static String text(Columns line, int column) {
        return String.join("|", line.columns().subList(column, line.columns().size()));
    }
}
