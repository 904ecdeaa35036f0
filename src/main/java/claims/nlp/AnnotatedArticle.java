package claims.nlp;

import claims.text.CleanText;
import claims.text.Slice;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/** An article in sentences and tokens. Sentences are parsed when they are asked for, once. Not for several threads. */
public final class AnnotatedArticle {
    private final CleanText text;
    private final List<Sentence> sentences;
    private final Function<Sentence, Dependencies> parser;
    /** By identity, because a sentence's hash is that of all its tokens. */
    private final IdentityHashMap<Sentence, Dependencies> parsed = new IdentityHashMap<>();

    AnnotatedArticle(CleanText text, List<Sentence> sentences, Function<Sentence, Dependencies> parser) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
        this.parser = parser;
    }

    public CleanText text() {
        return text;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public Dependencies dependencies(Sentence sentence) {
        return parsed.computeIfAbsent(sentence, parser);
    }

    /** The words of the article from one token to another of the same sentence, both included. */
    public Slice slice(Token first, Token last) {
        return text.slice(first.start(), last.end());
    }
}
