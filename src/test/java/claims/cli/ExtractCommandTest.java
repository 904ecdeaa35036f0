package claims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final String ARTICLE = "Ada Reyes founded Northwind Labs in Ohio.\n";

    @TempDir
    private Path folder;

    @Test
    void oneFileIsAnIndentedObject() throws IOException {
        Run run = Run.claims("extract", article("a.txt", ARTICLE));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\n  \"schema\": \"claims/1\",\n").endsWith("\n}\n");
        assertThat(run.out()).contains("\"Ada Reyes\"", "\"Northwind Labs\"", "\"Ohio\"");
    }

    @Test
    void aFolderIsOneLineForEachArticleInSortedOrder() throws IOException {
        article("news/b.txt", ARTICLE);
        article("news/a/c.md", ARTICLE);
        article("news/a.txt", ARTICLE);
        article("news/picture.png", "no article");

        Run run = Run.claims("extract", folder.resolve("news").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(ExtractCommandTest::pathOf))
                .containsExactly(shown("news/a.txt"), shown("news/a/c.md"), shown("news/b.txt"));
    }

    @Test
    void severalFilesKeepTheOrderOfTheCommandLine() throws IOException {
        String b = article("b.txt", ARTICLE);
        String a = article("a.txt", ARTICLE);

        Run run = Run.claims("extract", b, a);

        assertThat(run.out().lines().map(ExtractCommandTest::pathOf)).containsExactly(b, a);
    }

    @Test
    void standardInputIsADash() {
        Run run = Run.withInput(ARTICLE.getBytes(StandardCharsets.UTF_8), "extract", "-", "--no-pretty");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(pathOf(run.out())).isEqualTo("-");
    }

    @Test
    void messagesCallStandardInputByItsName() {
        assertThat(Run.claims("extract", "-").err()).startsWith("standard input: warning: ");
    }

    @Test
    void formatsAndIndentationAreTheUsersChoice() throws IOException {
        String a = article("a.txt", ARTICLE);
        String b = article("b.txt", ARTICLE);

        assertThat(Run.claims("extract", "--format", "jsonl", a).out().lines()).hasSize(1);
        assertThat(Run.claims("extract", "--format", "json", a, b).out()).contains("\n}\n{\n");
        assertThat(Run.claims("extract", "--pretty", a, b).out()).contains("\n}\n{\n");
    }

    @Test
    void badInputsAreNamedAndTheOthersStillDone() throws IOException {
        String good = article("good.txt", ARTICLE);
        String missing = folder.resolve("missing.txt").toString();
        String large = article("large.txt", "word ".repeat(300));
        String binary = article("binary.txt", "\0\1\2\3\0\0\0\0".repeat(20));
        String empty = Files.createDirectory(folder.resolve("empty")).toString();

        Run run = Run.claims("extract", "--max-size", "1kB", missing, large, binary, empty, good);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().map(ExtractCommandTest::pathOf))
                .containsExactly(missing, large, binary, empty, good);
        assertThat(run.out().lines().filter(line -> line.contains("\"severity\":\"error\"")))
                .hasSize(4);
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains(missing, "no such file"),
                        line -> assertThat(line).contains(large, "larger than 1 kB", "--max-size"),
                        line -> assertThat(line).contains(binary),
                        line -> assertThat(line).contains(empty, "no articles"),
                        line -> assertThat(line).startsWith("claims: 5 articles, 4 failures: "));
    }

    @Test
    void whatHasNoResultIsLeftOutWhereTheUserWantsThat() throws IOException {
        String good = article("good.txt", ARTICLE);

        Run run = Run.claims("extract", "--no-error-records", folder + "/missing.txt", good);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().map(ExtractCommandTest::pathOf)).containsExactly(good);
    }

    @Test
    void repairsAreReportedWithTheirPlace() throws IOException {
        Path file = folder.resolve("broken.txt");
        Files.write(file, "One line.\nCaf\u00e9 Reyes opened.\n".getBytes(StandardCharsets.ISO_8859_1));

        Run run = Run.claims("extract", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).startsWith(file + ":2:4: warning: ");
        assertThat(run.out()).contains("\"invalid-utf8\"");
    }

    @Test
    void numbersLeftOutAreReportedWithTheirPlace() throws IOException {
        Run run = Run.claims("extract", article("misprint.txt", "One line.\nThe field cost $1.2.3 billion.\n"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("misprint.txt:2:16: warning: ", "$1.2.3 billion");
        assertThat(run.out()).contains("\"malformed-number\"", "\"figures\": []");
    }

    @Test
    void anEmptyArticleIsAnArticle() throws IOException {
        Run run = Run.claims("extract", article("empty.txt", ""));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"entities\": []", "\"empty-article\"", "\"length\": 0");
    }

    @Test
    void aFileNamedWithAnAtSignIsAnArticle() throws IOException {
        Path named = Path.of(article("@list.txt", "Snow has reached Oslo."));
        article("list.txt", "not-this.txt");

        assertThat(Run.claims("extract", named.toString()).out()).contains("Oslo");
        assertThat(Run.claims("extract", "@" + folder.resolve("list.txt")).err())
                .contains("@", "no such file");
    }

    private String article(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private String shown(String name) {
        return folder.resolve(name).toString().replace('\\', '/');
    }

    private static String pathOf(String json) {
        return json.replaceFirst(".*\"path\":\"", "").replaceFirst("\".*\\R?", "");
    }
}
