package claims.nlp;

/**
 * Adds many rows of numbers to one, in their order. Several rows in one pass: to read and write the sums costs as much as a
 * row does, and before the optimising compiler comes to it, which in a short run is never, that is most of the parser's time.
 * The roundings are those of one row after the other.
 */
final class Rows {
    private static final int AT_ONCE = 5;

    private Rows() {}

    /** Adds row {@code i}, which begins at {@code from + i * sums.length}, times factor {@code i}. The product is a float. */
    static void addScaled(float[] factors, float[] rows, int from, double[] sums) {
        int length = sums.length;
        int row = 0;
        for (; row + AT_ONCE <= factors.length; row += AT_ONCE) {
            float x0 = factors[row];
            float x1 = factors[row + 1];
            float x2 = factors[row + 2];
            float x3 = factors[row + 3];
            float x4 = factors[row + 4];
            int at = from + row * length;
            for (int i = 0; i < length; i++, at++) {
                double sum = sums[i];
                sum += x0 * rows[at];
                sum += x1 * rows[at + length];
                sum += x2 * rows[at + 2 * length];
                sum += x3 * rows[at + 3 * length];
                sum += x4 * rows[at + 4 * length];
                sums[i] = sum;
            }
        }
        for (; row < factors.length; row++) {
            for (int i = 0; i < length; i++) {
                sums[i] += factors[row] * rows[from + row * length + i];
            }
        }
    }

    /** Adds row {@code i}, which begins at {@code i * sums.length}, times factor {@code i}. */
    static void addScaled(double[] factors, double[] rows, double[] sums) {
        int length = sums.length;
        int row = 0;
        for (; row + AT_ONCE <= factors.length; row += AT_ONCE) {
            double x0 = factors[row];
            double x1 = factors[row + 1];
            double x2 = factors[row + 2];
            double x3 = factors[row + 3];
            double x4 = factors[row + 4];
            int at = row * length;
            for (int i = 0; i < length; i++, at++) {
                double sum = sums[i];
                sum += x0 * rows[at];
                sum += x1 * rows[at + length];
                sum += x2 * rows[at + 2 * length];
                sum += x3 * rows[at + 3 * length];
                sum += x4 * rows[at + 4 * length];
                sums[i] = sum;
            }
        }
        for (; row < factors.length; row++) {
            for (int i = 0; i < length; i++) {
                sums[i] += factors[row] * rows[row * length + i];
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
