package claims.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The way from a character of the cleaned text back to the article. Kept as runs: in most of them the characters were
 * copied one for one; in the others all of a run's characters stand for all of its source (a space for a line end, one
 * letter for a letter and its accent). A place is found by bisection.
 */
public final class OffsetMap {
    private final int[] clean;
    private final int[] from;
    private final int[] to;
    private final CodePoints codePoints;
    /** Template marks by where they begin to show, then by where they end: the outermost source start of each. */
    private final NavigableMap<Long, Integer> openings;
    /** Template marks by where they end to show, then by where they begin, farthest last: the outermost source end. */
    private final NavigableMap<Long, Integer> closings;

    private OffsetMap(
            int[] clean,
            int[] from,
            int[] to,
            CodePoints codePoints,
            NavigableMap<Long, Integer> openings,
            NavigableMap<Long, Integer> closings) {
        this.clean = clean;
        this.from = from;
        this.to = to;
        this.codePoints = codePoints;
        this.openings = openings;
        this.closings = closings;
    }

    /**
     * The range of the article, in UTF-16 units, that {@code [start, end)} of the cleaned text came from. Takes the
     * delimiters of a template mark along where the range holds all that the mark shows.
     */
    Span units(int start, int end) {
        if (start >= end) {
            int place = start < length() ? first(start) : from.length == 0 ? 0 : to[to.length - 1];
            return new Span(codePoints.floor(place), codePoints.floor(place));
        }
        var opening = openings.floorEntry(key(start, end));
        var closing = closings.floorEntry(key(end, Integer.MAX_VALUE - start));
        int begin = first(start);
        int finish = last(end - 1);
        if (opening != null && opening.getKey() >= key(start, 0)) {
            begin = Math.min(begin, opening.getValue());
        }
        if (closing != null && closing.getKey() >= key(end, 0)) {
            finish = Math.max(finish, closing.getValue());
        }
        return new Span(codePoints.floor(begin), codePoints.ceiling(finish));
    }

    /** The same range counted in code points. */
    Span codePoints(Span units) {
        return new Span(codePoints.before(units.start()), codePoints.before(units.end()));
    }

    /** A range counted in code points of the article, in UTF-16 units. */
    Span unitsOf(Span codePointSpan) {
        return new Span(codePoints.unit(codePointSpan.start()), codePoints.unit(codePointSpan.end()));
    }

    /** The first character of the cleaned text that came from {@code unit} of the article or from behind it. */
    int cleanFrom(int unit) {
        int run = floor(from, unit);
        if (run < 0) {
            return 0;
        }
        int offset = unit - from[run];
        int end = run + 1 < clean.length - 1 ? clean[run + 1] : length();
        return offset == 0 ? clean[run] : copied(run) ? Math.min(clean[run] + offset, end) : end;
    }

    /** This map, which from now on keeps the given marks' delimiters with what they show; the two lists run in step. */
    OffsetMap keepingTemplates(List<MarkFinding> found, List<Mark> placed) {
        NavigableMap<Long, Integer> opening = new TreeMap<>();
        NavigableMap<Long, Integer> closing = new TreeMap<>();
        for (int i = 0; i < placed.size(); i++) {
            Span shown = placed.get(i).shown();
            if (placed.get(i).kind() == Mark.Kind.TEMPLATE && shown.length() > 0) {
                opening.merge(key(shown.start(), shown.end()), found.get(i).start(), Math::min);
                closing.merge(
                        key(shown.end(), Integer.MAX_VALUE - shown.start()),
                        found.get(i).end(),
                        Math::max);
            }
        }
        return new OffsetMap(clean, from, to, codePoints, opening, closing);
    }

    private int length() {
        return clean[clean.length - 1];
    }

    private int first(int place) {
        int run = floor(clean, place);
        return copied(run) ? from[run] + place - clean[run] : from[run];
    }

    private int last(int place) {
        int run = floor(clean, place);
        return copied(run) ? from[run] + place - clean[run] + 1 : to[run];
    }

    private boolean copied(int run) {
        return clean[run + 1] - clean[run] == to[run] - from[run];
    }

    private int floor(int[] starts, int value) {
        int place = Arrays.binarySearch(starts, 0, from.length, value);
        return place >= 0 ? place : -place - 2;
    }

    private static long key(int major, int minor) {
        return (long) major << 32 | minor;
    }

    /** Takes the runs in order. */
    static final class Builder {
        private int[] clean = new int[64];
        private int[] from = new int[64];
        private int[] to = new int[64];
        private int runs;
        private int length;

        /** {@code count} more characters of cleaned text stand for {@code [start, end)} of the article, in units. */
        void add(int count, int start, int end) {
            boolean copy = count == end - start;
            if (copy && runs > 0 && to[runs - 1] == start && lastIsCopy()) {
                to[runs - 1] = end;
            } else {
                if (runs == clean.length) {
                    clean = Arrays.copyOf(clean, runs * 2);
                    from = Arrays.copyOf(from, runs * 2);
                    to = Arrays.copyOf(to, runs * 2);
                }
                clean[runs] = length;
                from[runs] = start;
                to[runs++] = end;
            }
            length += count;
        }

        private boolean lastIsCopy() {
            return length - clean[runs - 1] == to[runs - 1] - from[runs - 1];
        }

        OffsetMap build(CodePoints codePoints) {
            int[] ends = Arrays.copyOf(clean, runs + 1);
            ends[runs] = length;
            return new OffsetMap(
                    ends,
                    Arrays.copyOf(from, runs),
                    Arrays.copyOf(to, runs),
                    codePoints,
                    Collections.emptyNavigableMap(),
                    Collections.emptyNavigableMap());
        }
    }
}
