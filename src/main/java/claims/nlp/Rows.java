package claims.nlp;

/**
 * Adds many rows of numbers to one, in their order. Several rows in one pass: to read and write the sums costs as much as a
 * row does, and before the optimising compiler comes to it, which in a short run is never, that is most of the parser's time.
 * The roundings are those of one row after the other. Each row is an array of its own, as only then the optimising
 * compiler sees that it may take several numbers at once.
 */
final class Rows {
    private static final int AT_ONCE = 5;

    private Rows() {}

    /** Adds to the sums, for each factor, the row of that place behind the first, times the factor. The product is a float. */
    static void addScaled(float[] factors, float[][] rows, int first, double[] sums) {
        int i = 0;
        for (; i + AT_ONCE <= factors.length; i += AT_ONCE) {
            float x0 = factors[i];
            float x1 = factors[i + 1];
            float x2 = factors[i + 2];
            float x3 = factors[i + 3];
            float x4 = factors[i + 4];
            float[] a = rows[first + i];
            float[] b = rows[first + i + 1];
            float[] c = rows[first + i + 2];
            float[] d = rows[first + i + 3];
            float[] e = rows[first + i + 4];
            for (int at = 0; at < sums.length; at++) {
                double sum = sums[at];
                sum += x0 * a[at];
                sum += x1 * b[at];
                sum += x2 * c[at];
                sum += x3 * d[at];
                sum += x4 * e[at];
                sums[at] = sum;
            }
        }
        for (; i < factors.length; i++) {
            for (int at = 0; at < sums.length; at++) {
                sums[at] += factors[i] * rows[first + i][at];
            }
        }
    }

    /** Adds to the sums, for each factor, the row of that place, times the factor. */
    static void addScaled(double[] factors, double[][] rows, double[] sums) {
        int i = 0;
        for (; i + AT_ONCE <= factors.length; i += AT_ONCE) {
            double x0 = factors[i];
            double x1 = factors[i + 1];
            double x2 = factors[i + 2];
            double x3 = factors[i + 3];
            double x4 = factors[i + 4];
            double[] a = rows[i];
            double[] b = rows[i + 1];
            double[] c = rows[i + 2];
            double[] d = rows[i + 3];
            double[] e = rows[i + 4];
            for (int at = 0; at < sums.length; at++) {
                double sum = sums[at];
                sum += x0 * a[at];
                sum += x1 * b[at];
                sum += x2 * c[at];
                sum += x3 * d[at];
                sum += x4 * e[at];
                sums[at] = sum;
            }
        }
        for (; i < factors.length; i++) {
            for (int at = 0; at < sums.length; at++) {
                sums[at] += factors[i] * rows[i][at];
            }
        }
    }

    static void add(double[][] rows, double[] sums) {
        int row = 0;
        for (; row + AT_ONCE <= rows.length; row += AT_ONCE) {
            double[] a = rows[row];
            double[] b = rows[row + 1];
            double[] c = rows[row + 2];
            double[] d = rows[row + 3];
            double[] e = rows[row + 4];
            for (int i = 0; i < sums.length; i++) {
                double sum = sums[i];
                sum += a[i];
                sum += b[i];
                sum += c[i];
                sum += d[i];
                sum += e[i];
                sums[i] = sum;
            }
        }
        for (; row < rows.length; row++) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += rows[row][i];
            }
        }
    }
}
