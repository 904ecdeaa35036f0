package claims.text;

import java.util.Arrays;

/** Counts code points up to a UTF-16 index: at no cost where a text has no surrogate pairs, by bisection where it has. */
final class CodePoints {
    private final int[] pairs;

    CodePoints(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        pairs = Arrays.copyOf(found, count);
    }

    /** Code points before {@code unit}; a unit inside a pair counts as the pair's beginning. */
    int before(int unit) {
        int place = Arrays.binarySearch(pairs, unit);
        return unit - (place >= 0 ? place + 1 : -place - 1);
    }

    /** The unit that {@code count} code points stand before. */
    int unit(int count) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - 1 - middle < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return count + low;
    }

    /** {@code unit}, or the beginning of the pair that it would cut. */
    int floor(int unit) {
        return cuts(unit) ? unit - 1 : unit;
    }

    /** {@code unit}, or the end of the pair that it would cut. */
    int ceiling(int unit) {
        return cuts(unit) ? unit + 1 : unit;
    }

    private boolean cuts(int unit) {
        return Arrays.binarySearch(pairs, unit) >= 0;
    }
}
