package claims.fuzz;

import java.util.List;

/**
 * A fuzzer's bytes as decisions. The first two thirds say what an article is made of, one after the other; the rest says how
 * what is stubbed behaves, and begins again at its end, so that a longer text is no duller.
 */
public final class Choices {
    private final byte[] bytes;
    private final int middle;
    private int article;
    private int stubs;

    public Choices(byte[] bytes) {
        this.bytes = bytes;
        this.middle = bytes.length - bytes.length / 3;
        this.stubs = middle;
    }

    boolean hasMore() {
        return article < middle;
    }

    /** From 0 to 255, for the article. */
    int next() {
        return article < middle ? bytes[article++] & 0xFF : 0;
    }

    /** One of these, for the stubs: the first of them more often than any other. */
    public <T> T stub(List<T> of) {
        int choice = stub();
        return of.get(choice < 128 ? 0 : choice % of.size());
    }

    /** From 0 to 255, for the stubs. */
    public int stub() {
        if (middle == bytes.length) {
            return 0;
        }
        if (stubs == bytes.length) {
            stubs = middle;
        }
        return bytes[stubs++] & 0xFF;
    }
}
