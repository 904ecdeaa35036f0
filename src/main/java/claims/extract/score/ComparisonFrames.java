package claims.extract.score;

import claims.text.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Where results stand that are compared: {@code comparison-frames.txt}. */
final class ComparisonFrames {
    private final Map<String, List<Pattern>> frames = new HashMap<>();

    ComparisonFrames() {
        for (Columns line : Columns.read(ComparisonFrames.class, "comparison-frames.txt")) {
            frames.computeIfAbsent(line.first(), name -> new ArrayList<>()).add(FramePattern.of(line, 1));
        }
    }

    boolean matches(String name, String path) {
        return frames.get(name).stream().anyMatch(frame -> frame.matcher(path).matches());
    }
}
