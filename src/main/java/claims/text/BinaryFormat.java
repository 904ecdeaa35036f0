package claims.text;

import java.util.HexFormat;
import java.util.List;

/** Tells files that are no UTF-8 text by how they begin, and by bytes that text does not hold. */
final class BinaryFormat {
    private static final int SAMPLE = 8192;

    /** Longer beginnings before those that they begin with: UTF-32's mark starts like UTF-16's. */
    private static final List<BinaryFormat> KNOWN = List.of(
            new BinaryFormat("FFFE0000", iconv("UTF-32")),
            new BinaryFormat("0000FEFF", iconv("UTF-32")),
            new BinaryFormat("FFFE", iconv("UTF-16")),
            new BinaryFormat("FEFF", iconv("UTF-16")),
            new BinaryFormat("255044462D", "looks like a PDF: convert it with pdftotext"),
            new BinaryFormat("504B0304", plain("a ZIP archive or an office document")),
            new BinaryFormat("D0CF11E0", plain("an office document")),
            new BinaryFormat("7B5C727466", plain("an RTF document")),
            new BinaryFormat("1F8B", "looks like a gzip archive: unpack it with gunzip"),
            new BinaryFormat("89504E47", "looks like a PNG image"),
            new BinaryFormat("47494638", "looks like a GIF image"),
            new BinaryFormat("FFD8FF", "looks like a JPEG image"),
            new BinaryFormat("7F454C46", "looks like a program"),
            new BinaryFormat("CAFEBABE", "looks like a Java class file"));

    private final byte[] beginning;
    private final String message;

    private BinaryFormat(String beginning, String message) {
        this.beginning = HexFormat.of().parseHex(beginning);
        this.message = message;
    }

    private static String iconv(String encoding) {
        return "looks like " + encoding + ": convert it with iconv -f " + encoding + " -t UTF-8";
    }

    private static String plain(String format) {
        return "looks like " + format + ": save it as plain text first";
    }

    static void refuse(byte[] bytes) throws NotTextException {
        for (BinaryFormat format : KNOWN) {
            if (format.begins(bytes)) {
                throw new NotTextException(format.message);
            }
        }
        int sample = Math.min(bytes.length, SAMPLE);
        int[] nulls = new int[2];
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            int b = bytes[i] & 0xFF;
            nulls[i % 2] += b == 0 ? 1 : 0;
            controls += b < 0x20 && !(b >= '\t' && b <= '\r') && b != 0x1B ? 1 : 0;
        }
        // Latin letters in UTF-16 have a NUL in every other byte, and always on the same side.
        if (sample >= 8 && Math.max(nulls[0], nulls[1]) * 5 > sample && Math.min(nulls[0], nulls[1]) * 20 < sample) {
            throw new NotTextException(iconv(nulls[0] > nulls[1] ? "UTF-16BE" : "UTF-16LE"));
        }
        // A stray one or two in a text are none; of a handful of bytes it takes a quarter.
        if (controls > 8 ? controls * 20 > sample : controls * 4 > sample) {
            throw new NotTextException("is binary: only UTF-8 text can be read");
        }
    }

    static void refuseIfMostlyInvalid(int invalid, int length) throws NotTextException {
        if (invalid > 32 && invalid > length / 8) {
            throw new NotTextException(
                    "is not UTF-8 text: binary, or in another encoding (convert it with iconv -f ENCODING -t UTF-8)");
        }
    }

    private boolean begins(byte[] bytes) {
        for (int i = 0; i < beginning.length; i++) {
            if (i >= bytes.length || bytes[i] != beginning[i]) {
                return false;
            }
        }
        return true;
    }
}
