package claims.nlp;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * The parses of an article's sentences. Each is made once: by whoever comes first, the one who asks for it or another
 * thread that was told to expect this.
 */
final class Parses {
    /** As many words say hello and goodbye, or are a heading: of those a parse is seldom asked. */
    private static final int FEW_WORDS = 4;

    private final Function<Sentence, Dependencies> parser;
    private final Executor ahead;
    /** By identity, because a sentence's hash is that of all its tokens. */
    private final Map<Sentence, FutureTask<Dependencies>> parses = new IdentityHashMap<>();

    /** @param ahead where a parse may be made before it is asked for; it need not be */
    Parses(Function<Sentence, Dependencies> parser, Executor ahead) {
        this.parser = parser;
        this.ahead = ahead;
    }

    /** A sentence that is annotated. What will be asked of it nobody knows yet, but numbers and clauses matter here. */
    void expect(Sentence sentence) {
        if (hasNumber(sentence.tokens()) || (sentence.tokens().size() > FEW_WORDS && hasVerb(sentence.tokens()))) {
            ahead.execute(parse(sentence));
        }
    }

    Dependencies of(Sentence sentence) {
        FutureTask<Dependencies> parse = parse(sentence);
        parse.run(); // nothing happens if another has begun it
        try {
            return parse.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("given up before its end");
        } catch (ExecutionException e) {
            throw Rethrown.cause(e);
        }
    }

    private FutureTask<Dependencies> parse(Sentence sentence) {
        return parses.computeIfAbsent(sentence, wanted -> new FutureTask<>(() -> parser.apply(wanted)));
    }

    private static boolean hasNumber(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.tag().equals("CD"));
    }

    private static boolean hasVerb(List<Token> tokens) {
        return tokens.stream().map(Token::tag).anyMatch(tag -> tag.startsWith("VB") || tag.equals("MD"));
    }
}
