package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claims.text.CleanText;
import claims.text.Cleaner;
import claims.text.Decoder;
import claims.text.NotTextException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatorTest {
    private static final Path MODELS = Path.of(System.getProperty("claims.models"));
    private static final List<ModelFile> LOADED_FIRST = List.of(ModelFile.CLASSES, ModelFile.TAGGER, ModelFile.NAMES);
    private static final Annotator ANNOTATOR = Annotator.load(MODELS, work -> {});

    @Test
    void tokensStandWhereTheTextHasThem() {
        AnnotatedArticle article =
                annotate("“It doubled,” said Ada Reyes — twice.\n\nShe’s in Paris; U.S. sales rose.");

        String text = article.text().text();
        assertThat(article.sentences())
                .flatExtracting(Sentence::tokens)
                .isNotEmpty()
                .allSatisfy(token ->
                        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
        assertThat(article.sentences()).extracting(Sentence::index).containsExactly(0, 1);
    }

    @Test
    void namesTagsAndLemmasComeFromTheModels() {
        List<Token> tokens = annotate("Analysts told Ada Reyes about two mice.")
                .sentences()
                .get(0)
                .tokens();

        assertThat(tokens).extracting(Token::lemma).contains("analyst", "tell", "mouse");
        assertThat(tokens).extracting(Token::tag).startsWith("NNS", "VBD", "NNP", "NNP");
        assertThat(tokens).extracting(Token::name).startsWith("O", "O", "PERSON", "PERSON", "O");
    }

    @Test
    void noSentenceCrossesABlock() {
        AnnotatedArticle article = annotate("A heading without a full stop\n\nThe paragraph begins here.");

        assertThat(article.sentences()).hasSize(2);
    }

    @Test
    void dependenciesArePartOfTheSentenceAskedFor() {
        AnnotatedArticle article = annotate("The company raised prices. Analysts said that sales fell.");
        Sentence second = article.sentences().get(1);

        List<Dependencies.Arc> arcs = article.dependencies(second).arcs();

        // Analysts said that sales fell .
        assertThat(arcs)
                .containsExactly(
                        new Dependencies.Arc(1, "nsubj"),
                        new Dependencies.Arc(Dependencies.ROOT, "root"),
                        new Dependencies.Arc(4, "mark"),
                        new Dependencies.Arc(4, "nsubj"),
                        new Dependencies.Arc(1, "ccomp"),
                        new Dependencies.Arc(1, "punct"));
        assertThat(article.dependencies(second).arcs()).isSameAs(arcs);
    }

    @Test
    void endlessSentencesAreCut() {
        AnnotatedArticle article = annotate("word ".repeat(1000));

        assertThat(article.sentences())
                .hasSize(3)
                .allSatisfy(sentence ->
                        assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(SentenceSplitter.MAX_TOKENS));
    }

    @Test
    void aMissingModelIsNamed() {
        Annotator broken = Annotator.load(Path.of("no-such-folder"), work -> {});

        assertThatThrownBy(() -> broken.annotate(clean("A sentence.")))
                .isInstanceOf(ModelMissingException.class)
                .hasMessageContaining("no-such-folder")
                .hasMessageContaining(ModelFile.TAGGER.fileName())
                .hasMessageContaining("-Dclaims.models");
    }

    @Test
    void theParserIsOpenedByTheFirstParse(@TempDir Path folder) throws IOException {
        for (ModelFile model : LOADED_FIRST) {
            link(model, folder);
        }

        AnnotatedArticle article = Annotator.load(folder, work -> {}).annotate(clean("It rose."));

        assertThatThrownBy(() -> article.dependencies(article.sentences().get(0)))
                .isInstanceOf(ModelMissingException.class)
                .hasMessageContaining(ModelFile.PARSER.fileName() + " is missing");
    }

    @Test
    void aDamagedModelIsNamed(@TempDir Path folder) throws IOException {
        for (ModelFile damaged : LOADED_FIRST) {
            Path models = Files.createDirectory(folder.resolve(damaged.name()));
            for (ModelFile model : LOADED_FIRST) {
                if (model == damaged) {
                    Files.writeString(models.resolve(model.fileName()), "no model");
                } else {
                    link(model, models);
                }
            }
            Annotator broken = Annotator.load(models, work -> {});

            assertThatThrownBy(() -> broken.annotate(clean("A sentence.")))
                    .isInstanceOf(ModelMissingException.class)
                    .hasMessageContaining(damaged.fileName() + " is damaged");
        }
    }

    private static void link(ModelFile model, Path folder) throws IOException {
        Files.createSymbolicLink(
                folder.resolve(model.fileName()),
                MODELS.resolve(model.fileName()).toAbsolutePath());
    }

    @Test
    void wordsOfNoLanguageAreTaggedByTheirShape() {
        List<Token> tokens = annotate("Vlorp qrzat Wexil 77fgq ябвг zzzok Qwarv.")
                .sentences()
                .get(0)
                .tokens();

        assertThat(tokens).extracting(Token::tag).endsWith("FW", "NN", "NNP", ".");
    }

    private static AnnotatedArticle annotate(String text) {
        return ANNOTATOR.annotate(clean(text));
    }

    private static CleanText clean(String text) {
        try {
            return Cleaner.clean(Decoder.decode("test.txt", text.getBytes(StandardCharsets.UTF_8)));
        } catch (NotTextException e) {
            throw new AssertionError(e);
        }
    }
}
