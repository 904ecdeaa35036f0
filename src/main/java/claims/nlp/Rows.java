package claims.nlp;

/**
 * Sums over rows of numbers. Several rows in one pass: to read and write the sums costs as much as a row does, and before the
 * optimising compiler comes to it, which in a short run is never, that is most of the parser's time. Each row is an array of
 * its own, as only then the optimising compiler sees that it may take several numbers at once; with more rows in a pass it
 * doesn't.
 */
final class Rows {
    private static final int AT_ONCE = 5;

    private Rows() {}

    /** Adds to the sums each row that is one of the first {@code count} chosen, times the factor of the same place. */
    static void addScaled(float[] factors, float[][] rows, int[] chosen, int count, float[] sums) {
        int i = 0;
        for (; i + AT_ONCE <= count; i += AT_ONCE) {
            float x0 = factors[chosen[i]];
            float x1 = factors[chosen[i + 1]];
            float x2 = factors[chosen[i + 2]];
            float x3 = factors[chosen[i + 3]];
            float x4 = factors[chosen[i + 4]];
            float[] a = rows[chosen[i]];
            float[] b = rows[chosen[i + 1]];
            float[] c = rows[chosen[i + 2]];
            float[] d = rows[chosen[i + 3]];
            float[] e = rows[chosen[i + 4]];
            for (int at = 0; at < sums.length; at++) {
                sums[at] += x0 * a[at] + x1 * b[at] + x2 * c[at] + x3 * d[at] + x4 * e[at];
            }
        }
        for (; i < count; i++) {
            float x = factors[chosen[i]];
            float[] row = rows[chosen[i]];
            for (int at = 0; at < sums.length; at++) {
                sums[at] += x * row[at];
            }
        }
    }

    /** Adds the first rows to the sums. */
    static void add(float[][] rows, int count, float[] sums) {
        int i = 0;
        for (; i + AT_ONCE <= count; i += AT_ONCE) {
            float[] a = rows[i];
            float[] b = rows[i + 1];
            float[] c = rows[i + 2];
            float[] d = rows[i + 3];
            float[] e = rows[i + 4];
            for (int at = 0; at < sums.length; at++) {
                sums[at] += a[at] + b[at] + c[at] + d[at] + e[at];
            }
        }
        for (; i < count; i++) {
            float[] row = rows[i];
            for (int at = 0; at < sums.length; at++) {
                sums[at] += row[at];
            }
        }
    }

    /** Four sums side by side: an addition to one would have to wait for the one before. */
    static float product(float[] a, float[] b) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int i = 0;
        for (; i + 4 <= a.length; i += 4) {
            sum0 += a[i] * b[i];
            sum1 += a[i + 1] * b[i + 1];
            sum2 += a[i + 2] * b[i + 2];
            sum3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            sum0 += a[i] * b[i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }
}
