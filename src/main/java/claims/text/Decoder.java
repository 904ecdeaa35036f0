package claims.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * From a file's bytes to its article. UTF-8 only; every invalid byte sequence is read as one U+FFFD, by the rule of
 * maximal subparts (Unicode 15, section 3.9), so that a Python script that opens the file with {@code errors="replace"}
 * counts the same code points.
 */
public final class Decoder {
    private static final char REPLACEMENT = '\uFFFD';

    private Decoder() {}

    /**
     * Reads the article of a file.
     *
     * @param path as it is to be shown
     * @throws NotTextException where the bytes are evidently something else than UTF-8 text
     */
    public static Article decode(String path, byte[] bytes) throws NotTextException {
        BinaryFormat.refuse(bytes);
        int start = hasByteOrderMark(bytes) ? 3 : 0;
        CharBuffer chars = CharBuffer.allocate(bytes.length - start);
        Repairs repairs = decode(ByteBuffer.wrap(bytes, start, bytes.length - start), chars);
        BinaryFormat.refuseIfMostlyInvalid(repairs.count, bytes.length);
        String text = chars.flip().toString();
        return new Article(path, text, sha256(bytes), diagnostics(text, repairs));
    }

    private static Repairs decode(ByteBuffer in, CharBuffer out) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        Repairs repairs = new Repairs();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                return repairs;
            }
            if (repairs.count++ == 0) {
                repairs.firstByte = in.position();
                repairs.firstUnit = out.position();
            }
            out.put(REPLACEMENT);
            in.position(in.position() + maximalSubpart(in, in.position()));
        }
    }

    /** How many bytes from {@code at} on could have begun a valid sequence; at least one. The JDK's own count differs. */
    private static int maximalSubpart(ByteBuffer in, int at) {
        int lead = in.get(at) & 0xFF;
        int length = lead >= 0xC2 && lead <= 0xDF
                ? 2
                : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 1;
        int taken = 1;
        while (taken < length && at + taken < in.limit()) {
            int next = in.get(at + taken) & 0xFF;
            int low = taken > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int high = taken > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            if (next < low || next > high) {
                break;
            }
            taken++;
        }
        return taken;
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }

    private static List<Diagnostic> diagnostics(String text, Repairs repairs) {
        if (repairs.count > 0) {
            int place = text.codePointCount(0, repairs.firstUnit);
            String what = repairs.count == 1
                    ? "1 byte sequence is not valid UTF-8, at byte %d; it was read as U+FFFD"
                            .formatted(repairs.firstByte)
                    : "%d byte sequences are not valid UTF-8, the first at byte %d; each was read as U+FFFD"
                            .formatted(repairs.count, repairs.firstByte);
            return List.of(Diagnostic.warning(Diagnostic.Code.INVALID_UTF8, what, new Span(place, place + 1)));
        }
        if (text.chars().allMatch(c -> Characters.isSpace(c) || Characters.isInvisible(c))) {
            return List.of(Diagnostic.warning(Diagnostic.Code.EMPTY_ARTICLE, "the article has no text"));
        }
        return List.of();
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }

    /** How many sequences were invalid, and where the first one was. */
    private static final class Repairs {
        int count;
        int firstByte;
        int firstUnit;
    }
}
