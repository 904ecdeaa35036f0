package claims.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claims.model.ArticleInfo;
import claims.model.ClaimsDocument;
import claims.model.Entity;
import claims.model.EntityType;
import claims.model.Generator;
import claims.text.Article;
import claims.text.Metadata;
import claims.text.Slice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {
    private static final String HELLO_OSLO_SHA256 = "8eeb58961c8f47dbe28c9600d48d0b6b668d3bd7a44fc22f1746d9cc333a7720";
    private static final String OSLO =
            "'entities':[{'name':'Oslo','type':'LOCATION','mentions':" + "[{'text':'Oslo','start':6,'end':10}]}]";

    @TempDir
    private Path folder;

    private final Evaluator evaluator = new Evaluator(Scope.ALL);

    @Test
    void goldIsAFileOrAFolderReadInOrder() throws IOException {
        write("gold/b.json", "{\n  'path': '2'\n}\n\n{\n  'id': 'three',\n  'path': '3'\n}");
        write("gold/a.jsonl", "\uFEFF{'path':'0'}\r\n{'path':'1'}\r\n");
        write("gold/readme.txt", "no gold");
        assertThat(Gold.load(folder.resolve("gold")).articles())
                .extracting(GoldArticle::name)
                .containsExactly("0", "1", "2", "three");
        assertThat(Gold.load(folder.resolve("gold/b.json")).articles()).hasSize(2);
    }

    @Test
    void outputIsFoundByTheBytesOfTheArticleWhateverItsPath() throws IOException {
        write("news/a.txt", "Hello Oslo");
        Path gold = write("gold/a.json", "{'path':'../news/a.txt'," + OSLO + "}");
        Path output = write("o.jsonl", output("elsewhere.txt", HELLO_OSLO_SHA256, OSLO));
        var evaluation = evaluator.comparing(Gold.load(gold), output);
        assertThat(evaluation.lowestOverlapF1()).hasValue(1);
        assertThat(evaluation.notes()).isEmpty();
    }

    @Test
    void ofArticlesWithTheSameBytesThePathDecides() throws IOException {
        write("a.txt", "Hello Oslo");
        write("b.txt", "Hello Oslo");
        Path gold = write("gold.jsonl", "{'path':'a.txt','entities':[]}\n{'path':'b.txt'," + OSLO + "}");
        Path output = write(
                "o.jsonl",
                output("a.txt", HELLO_OSLO_SHA256, "'entities':[]") + output("b.txt", HELLO_OSLO_SHA256, OSLO));
        assertThat(evaluator.comparing(Gold.load(gold), output).lowestOverlapF1())
                .hasValue(1);
    }

    @Test
    void outputIsFoundByItsPathWhereTheArticleIsGone() throws IOException {
        Path gold = write("gold.jsonl", "{'path':'a.txt'," + OSLO + "}");
        String resolved = folder.resolve("x/../a.txt").toString();
        for (String path : List.of("a.txt", resolved)) {
            Path output = write("o.jsonl", output(path, "0", OSLO));
            assertThat(evaluator.comparing(Gold.load(gold), output).lowestOverlapF1())
                    .as(path)
                    .hasValue(1);
        }
    }

    @Test
    void goldWithoutOutputIsMissedAndOutputWithoutGoldIsTold() throws IOException {
        Path gold = write("gold.jsonl", "{'id':'one','text':'Hello Oslo'," + OSLO + "}");
        Path output = write("o.jsonl", output("two", "0", OSLO));
        var evaluation = evaluator.comparing(Gold.load(gold), output);
        assertThat(evaluation.headlines().get(0).overlap()).isEqualTo(new Counts(0, 1, 0));
        assertThat(evaluation.notes())
                .containsExactly(
                        "no output for one: all of its gold is missed", "no gold for the output of two: not measured");
    }

    @Test
    void goldWhoseWordsAreElsewhereIsTold() throws IOException {
        Path gold = write("gold.jsonl", "{'id':'one','text':'😀 Hello Oslo'," + OSLO + "}");
        assertThat(evaluator.extracting(Gold.load(gold), EvaluatorTest::nothing).notes())
                .containsExactly("one: gold says \"Oslo\" stands at 6 to 10, and something else does");
        Path right = write("right.jsonl", "{'id':'one','text':'😀ello Oslo'," + OSLO + "}");
        assertThat(evaluator
                        .extracting(Gold.load(right), EvaluatorTest::nothing)
                        .notes())
                .isEmpty();
    }

    @Test
    void extractsWhatTheGoldIsOf() throws IOException {
        write("a.txt", "Hello Oslo");
        Path gold = write("gold.jsonl", "{'path':'a.txt'," + OSLO + "}\n{'id':'i','text':'Hello Oslo'," + OSLO + "}");
        var seen = new ArrayList<String>();
        var evaluation = evaluator.extracting(Gold.load(gold), article -> {
            seen.add(article.path() + ": " + article.text());
            return document(List.of(new Entity("e1", "Oslo", EntityType.LOCATION, List.of(new Slice("Oslo", 6, 10)))));
        });
        assertThat(seen).containsExactly("a.txt: Hello Oslo", "i: Hello Oslo");
        assertThat(evaluation.headlines().get(0).exact()).hasValue(new Counts(2, 2, 2));
    }

    @Test
    void anArticleThatIsNotThereCannotBeExtracted() throws IOException {
        Path gold = write("gold.jsonl", "{'path':'a.txt'," + OSLO + "}");
        var articles = Gold.load(gold);
        assertThatThrownBy(() -> evaluator.extracting(articles, EvaluatorTest::nothing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("a.txt")
                .hasMessageContaining("gold.jsonl");
        Path nameless = write("nameless.jsonl", "{" + OSLO + "}");
        assertThatThrownBy(() -> evaluator.extracting(Gold.load(nameless), EvaluatorTest::nothing))
                .hasMessageContaining("neither path nor text");
    }

    @Test
    void brokenGoldIsToldWithItsLine() throws IOException {
        assertBroken("{'path':'a'}\n{'path':'b',}\n", "line 2");
        assertBroken("{'path':'a'}\n\n{'figures':[{'start':1}]}\n", "line 3: a start and an end after it are needed");
        assertBroken("{'path':'a'}\n{'claims':[{'content':{}}]}", "line 2: a claim without content");
        assertBroken("{'only':{'figures':['monney']}}", "line 1: \"monney\" is none of money");
        assertBroken("{'figures':{'start':1}}", "line 1");
        assertBroken("", "no gold in it");
    }

    private void assertBroken(String gold, String message) throws IOException {
        Path file = write("broken.jsonl", gold);
        assertThatThrownBy(() -> Gold.load(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("broken.jsonl")
                .hasMessageContaining(message);
    }

    private static String output(String path, String sha256, String fields) {
        return "{'article':{'path':'" + path.replace('\\', '/') + "','sha256':'" + sha256 + "'}," + fields + "}\n";
    }

    private static ClaimsDocument nothing(Article article) {
        return document(List.of());
    }

    private static ClaimsDocument document(List<Entity> entities) {
        var metadata = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new ClaimsDocument(
                new Generator("1", "4"),
                new ArticleInfo("-", "0", 10, metadata),
                entities,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Path write(String name, String json) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, json.replace('\'', '"'));
    }
}
