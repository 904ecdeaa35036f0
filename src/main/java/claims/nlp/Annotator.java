package claims.nlp;

import claims.text.Block;
import claims.text.CleanText;
import claims.text.Span;
import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/** Turns cleaned text into sentences and tokens with CoreNLP's tokeniser, tagger and name model. For several threads. */
public final class Annotator {
    private final Models models;
    private final Executor spare;

    private Annotator(Models models, Executor spare) {
        this.models = models;
        this.spare = spare;
    }

    /**
     * Starts loading the models of {@code folder} in the background, so that reading the input can go on meanwhile.
     *
     * @param spare does what an article will perhaps need, while there is a processor for it
     */
    public static Annotator load(Path folder, Executor spare) {
        return new Annotator(Models.in(folder), spare);
    }

    /** The tables of CoreNLP's tokeniser and morphology, which unpack them when they are first used: 70 ms. */
    public static void prepare() {
        SentenceSplitter.split("a");
        new Lemmas();
    }

    /** Whether an article need not wait for the models. */
    public boolean isReady() {
        return models.areReady();
    }

    public AnnotatedArticle annotate(CleanText text) {
        Lemmas lemmas = new Lemmas();
        List<Sentence> sentences = new ArrayList<>();
        Parses parses = new Parses(this::parse, spare);
        for (Block block : text.blocks()) {
            Span span = block.span();
            String words = text.text().substring(span.start(), span.end());
            for (List<CoreLabel> labels : SentenceSplitter.split(words)) {
                Patience.check();
                models.tagger().tag(labels);
                MissedVerb.mend(labels);
                List<String> named = models.names().labels(labels);
                List<Token> tokens = tokens(labels, named, words, span.start(), lemmas);
                Sentence sentence = new Sentence(sentences.size(), block, tokens);
                parses.expect(sentence);
                sentences.add(sentence);
            }
        }
        return new AnnotatedArticle(text, sentences, parses::of);
    }

    private static List<Token> tokens(
            List<CoreLabel> labels, List<String> named, String words, int offset, Lemmas lemmas) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            int start = label.beginPosition();
            int end = label.endPosition();
            tokens.add(new Token(
                    tokens.size(),
                    words.substring(start, end),
                    lemmas.of(label.word(), label.tag()),
                    label.tag(),
                    named.get(tokens.size()),
                    offset + start,
                    offset + end));
        }
        return tokens;
    }

    private Dependencies parse(Sentence sentence) {
        Patience.check();
        SpokenMoney spoken = SpokenMoney.of(sentence.tokens());
        return spoken.restored(models.parser().parse(new Sentence(sentence.index(), sentence.block(), spoken.words())));
    }
}
