package claims.nlp;

import claims.text.Block;
import claims.text.CleanText;
import claims.text.Span;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Turns cleaned text into sentences and tokens with CoreNLP's tokeniser, tagger and name model. For several threads. */
public final class Annotator {
    private final Models models;

    private Annotator(Models models) {
        this.models = models;
    }

    /** Starts loading the models of {@code folder} in the background, so that reading the input can go on meanwhile. */
    public static Annotator load(Path folder) {
        return new Annotator(Models.in(folder));
    }

    /** Whether an article need not wait for the models. */
    public boolean isReady() {
        return models.areReady();
    }

    public AnnotatedArticle annotate(CleanText text) {
        Morphology morphology = new Morphology();
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : text.blocks()) {
            Span span = block.span();
            String words = text.text().substring(span.start(), span.end());
            for (List<CoreLabel> labels : SentenceSplitter.split(words)) {
                Patience.check();
                Tagging.tag(models.tagger(), labels);
                MissedVerb.mend(labels);
                List<CoreLabel> named = models.names().classifySentence(labels);
                sentences.add(
                        new Sentence(sentences.size(), block, tokens(labels, named, words, span.start(), morphology)));
            }
        }
        return new AnnotatedArticle(text, sentences, this::parse);
    }

    private static List<Token> tokens(
            List<CoreLabel> labels, List<CoreLabel> named, String words, int offset, Morphology morphology) {
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            int start = label.beginPosition();
            int end = label.endPosition();
            tokens.add(new Token(
                    tokens.size(),
                    words.substring(start, end),
                    morphology.lemma(label.word(), label.tag()),
                    label.tag(),
                    named.get(tokens.size()).get(CoreAnnotations.AnswerAnnotation.class),
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
