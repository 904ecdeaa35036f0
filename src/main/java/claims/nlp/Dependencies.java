package claims.nlp;

import java.util.List;

/** The dependency tree of a sentence, in basic Universal Dependencies. */
public record Dependencies(List<Arc> arcs) {
    public static final int ROOT = -1;

    /**
     * What a token hangs on: the arc at place {@code i} is that of token {@code i}.
     *
     * @param head the index of the governing token, or {@link #ROOT}
     * @param relation {@code nsubj}, {@code obl}, {@code flat}, …
     */
    public record Arc(int head, String relation) {}

    public Dependencies {
        arcs = List.copyOf(arcs);
    }
}
