package claims.nlp;

import claims.text.CleanText;
import claims.text.Diagnostic;
import claims.text.Slice;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An article in sentences and tokens. Not for several threads. */
public final class AnnotatedArticle {
    private final CleanText text;
    private final List<Sentence> sentences;
    private final Function<Sentence, Dependencies> parses;

    AnnotatedArticle(CleanText text, List<Sentence> sentences, Function<Sentence, Dependencies> parses) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
        this.parses = parses;
    }

    public CleanText text() {
        return text;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public Dependencies dependencies(Sentence sentence) {
        Patience.check();
        return parses.apply(sentence);
    }

    /** Warnings of sentences that were too long to be read whole, at the first piece of each. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        boolean goesOn = false;
        for (Sentence sentence : sentences) {
            boolean cut = sentence.tokens().size() == SentenceSplitter.MAX_TOKENS;
            if (cut && !goesOn) {
                Span place = text.place(sentence.start(), sentence.end());
                diagnostics.add(Diagnostic.warning(
                        Diagnostic.Code.SENTENCE_TOO_LONG,
                        "a sentence of more than " + SentenceSplitter.MAX_TOKENS + " words was read in pieces",
                        place));
            }
            goesOn = cut;
        }
        return diagnostics;
    }

    /** The words of the article from one token to another of the same sentence, both included. */
    public Slice slice(Token first, Token last) {
        return text.slice(first.start(), last.end());
    }
}
