package claims.nlp;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** The parses of an article's sentences, of which some are made ahead. For several threads. */
final class Parses {
    /** As many words say hello and goodbye, or are a heading: of those a parse is seldom asked. */
    private static final int FEW_WORDS = 4;

    private final Function<Sentence, Dependencies> parser;
    private final Executor spare;
    /** By identity, because a sentence's hash is that of all its tokens. */
    private final IdentityHashMap<Sentence, Ahead<Dependencies>> parses = new IdentityHashMap<>();

    /** @param spare may make a parse before it is asked for; it need not */
    Parses(Function<Sentence, Dependencies> parser, Executor spare) {
        this.parser = parser;
        this.spare = spare;
    }

    /** A sentence that is annotated. What will be asked of it nobody knows yet, but numbers and clauses matter here. */
    void expect(Sentence sentence) {
        if (hasNumber(sentence.tokens()) || (sentence.tokens().size() > FEW_WORDS && hasVerb(sentence.tokens()))) {
            parse(sentence).offer(spare);
        }
    }

    Dependencies of(Sentence sentence) {
        return parse(sentence).get();
    }

    private synchronized Ahead<Dependencies> parse(Sentence sentence) {
        return parses.computeIfAbsent(sentence, wanted -> new Ahead<>(() -> parser.apply(wanted)));
    }

    private static boolean hasNumber(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.tag().equals("CD")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVerb(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.tag().startsWith("VB") || token.tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }
}
