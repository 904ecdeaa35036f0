package claims.text;

import java.text.Normalizer;

/** What single characters are to a reader: a line's end, white space, nothing at all. */
final class Characters {
    static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    static final int ZERO_WIDTH_JOINER = 0x200D;

    private Characters() {}

    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || (c >= 0x80 && Character.isSpaceChar(c)) || isLineEnd(c);
    }

    /** Nothing to see: controls, soft hyphens, zero-width and direction marks, and the stand-in for an object. */
    static boolean isInvisible(int c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        int type = Character.getType(c);
        // The format characters beyond the basic plane are the tags that spell out a flag; they stay with their emoji.
        return (type == Character.CONTROL && !isSpace(c)) || (type == Character.FORMAT && c <= 0xFFFF) || c == 0xFFFC;
    }

    static boolean isWord(int c) {
        return Character.isLetterOrDigit(c);
    }

    static boolean isSuperscriptDigit(int c) {
        return c == '¹' || c == '²' || c == '³' || c == 0x2070 || (c >= 0x2074 && c <= 0x2079);
    }

    static char plainDigit(char superscript) {
        return Normalizer.normalize(String.valueOf(superscript), Normalizer.Form.NFKC)
                .charAt(0);
    }

    /** Whether a sentence may end with it. */
    static boolean isStop(int c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    static boolean isQuoteMark(int c) {
        return c == '"' || c == '“' || c == '”' || c == '\'' || c == '‘' || c == '’' || c == '«' || c == '»';
    }
}
