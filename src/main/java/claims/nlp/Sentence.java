package claims.nlp;

import claims.text.Block;
import java.util.List;

/** A sentence, never empty, and the block that it stands in. */
public record Sentence(int index, Block block, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence without tokens");
        }
    }

    public int start() {
        return tokens.get(0).start();
    }

    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }
}
