package claims.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern that a shell would have expanded, such as {@code 2026-*.txt}: as a route that goes only where the
 * pattern leads. As in a shell, a folder that it matches is read whole, and what is hidden has to be asked for.
 */
final class PathPattern implements Route {
    private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

    private final List<Segment> segments;
    /** Before which segments the walk may be: several because of {@code **}; behind the last one all is matched. */
    private final BitSet positions;

    private PathPattern(List<Segment> segments, BitSet positions) {
        this.segments = segments;
        this.positions = positions;
    }

    /** None where it has no wildcards, or they don't make sense. */
    static Optional<PathPattern> of(String text) {
        if (!hasWildcards(text) || problem(text).isPresent()) {
            return Optional.empty();
        }
        PathPattern pattern = new PathPattern(segments(text), new BitSet());
        pattern.stand(0, pattern.positions);
        return Optional.of(pattern);
    }

    /** What makes no sense in a pattern, such as a bracket that is not closed. */
    static Optional<String> problem(String text) {
        try {
            if (hasWildcards(text)) {
                segments(text);
            }
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(FileProblems.noPattern(e.getDescription()));
        }
    }

    /** The folder that the pattern starts from: its part before the first wildcard. */
    static Path base(String text) {
        return Path.of(text.substring(0, startOf(text)));
    }

    private static boolean hasWildcards(String text) {
        return WILDCARD.matcher(text).find();
    }

    private static List<Segment> segments(String text) {
        return Arrays.stream(text.substring(startOf(text)).split("/+", -1))
                .map(Segment::of)
                .toList();
    }

    private static int startOf(String text) {
        var wildcard = WILDCARD.matcher(text);
        return wildcard.find() ? text.lastIndexOf('/', wildcard.start()) + 1 : text.length();
    }

    @Override
    public Optional<Route> into(Path folder) {
        BitSet next = new BitSet();
        positions.stream().forEach(position -> {
            if (isBehind(position) || segments.get(position).isAnyDepth()) {
                if (!Route.isHidden(folder)) {
                    stand(position, next);
                }
            } else if (segments.get(position).matches(folder)) {
                stand(position + 1, next);
            }
        });
        return next.isEmpty() ? Optional.empty() : Optional.of(new PathPattern(segments, next));
    }

    @Override
    public Wanted wants(Path file) {
        return positions.stream()
                .mapToObj(position -> wants(file, position))
                .reduce(Wanted.NO, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    private Wanted wants(Path file, int position) {
        if (isBehind(position)) {
            return EVERYWHERE.wants(file);
        }
        Segment segment = segments.get(position);
        if (position < segments.size() - 1 || !segment.matches(file)) {
            return Wanted.NO;
        }
        return segment.isAnyName() ? Wanted.IF_ARTICLE : Wanted.YES;
    }

    /** {@code **} may also stand for no folder at all. */
    private void stand(int position, BitSet result) {
        int last = position;
        while (last < segments.size() && segments.get(last).isAnyDepth()) {
            last++;
        }
        result.set(position, last + 1);
    }

    /** A slash at the end leaves an empty segment there. */
    private boolean isBehind(int position) {
        return position == segments.size()
                || (position == segments.size() - 1
                        && segments.get(position).text().isEmpty());
    }

    private record Segment(String text, PathMatcher matcher) {
        static Segment of(String text) {
            return new Segment(text, FileSystems.getDefault().getPathMatcher("glob:" + text));
        }

        boolean isAnyDepth() {
            return text.equals("**");
        }

        boolean isAnyName() {
            return text.chars().allMatch(c -> c == '*');
        }

        boolean matches(Path name) {
            return (!Route.isHidden(name) || text.startsWith(".")) && matcher.matches(name);
        }
    }
}
