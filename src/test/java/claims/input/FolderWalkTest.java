package claims.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FolderWalkTest {
    @TempDir
    private Path folder;

    private Tree tree;

    @BeforeEach
    void writeArticles() throws IOException {
        tree = new Tree(folder).with("b.txt", "deep/a.MD", "picture.png");
    }

    @Test
    void articlesComeInTheOrderOfTheirFullPaths() throws IOException {
        tree.with("deep.txt", "deep-er/c.text", "deep/a.txt", "deep0.md", "B.txt");

        assertThat(tree.articles())
                .containsExactly("B.txt", "b.txt", "deep-er/c.text", "deep.txt", "deep/a.MD", "deep/a.txt", "deep0.md");
    }

    @Test
    void whatIsHiddenIsReadWhenItIsNamed() throws IOException {
        tree.with(".git/notes.txt", "deep/.draft.txt", "deep/.old/c.txt");

        assertThat(tree.articles()).containsExactly("b.txt", "deep/a.MD");
        assertThat(tree.named(Selection.USUAL, "deep/.old", "deep/.draft.txt"))
                .containsExactly("deep/.old/c.txt", "deep/.draft.txt");
    }

    @Test
    void linksAreFollowedAndNothingIsReadTwice() throws IOException {
        tree.linking("a.txt", "b.txt").linking("c", "deep");

        assertThat(tree.articles()).containsExactly("a.txt", "c/a.MD");
    }

    @Test
    void aLinkToAFolderAboveLosesNothing() throws IOException {
        tree.linking("deep/up", "..").linking("deep/itself", ".").linking("around", "around");

        assertThat(tree.articles()).containsExactly("b.txt", "deep/a.MD");
    }

    @Test
    void foldersFullOfLinksToEachOtherEnd() throws IOException {
        for (int from = 0; from < 12; from++) {
            tree.with("maze/" + from + "/" + from + ".txt");
            for (int to = 0; to < 12; to++) {
                tree.linking("maze/" + from + "/to" + to, "../" + to);
            }
        }

        List<String> articles = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> tree.articles());

        assertThat(articles.stream().filter(path -> path.startsWith("maze"))).hasSize(12);
    }

    @Test
    void aLinkThatLeadsNowhereIsTold() throws IOException {
        tree.linking("gone.txt", "nowhere").linking("itself.txt", "itself.txt").linking("gone.png", "nowhere");

        assertThat(tree.articles())
                .satisfiesExactly(
                        article -> assertThat(article).isEqualTo("b.txt"),
                        article -> assertThat(article).isEqualTo("deep/a.MD"),
                        problem -> assertThat(problem).isEqualTo("gone.txt: no such file or folder"),
                        problem -> assertThat(problem).startsWith("itself.txt: Too many levels"));
    }

    @Test
    void aClosedFolderCostsOnlyItself() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(closed), "root reads all");

            assertThat(tree.articles()).containsExactly("b.txt", "closed: permission denied", "deep/a.MD");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void onlyWhatIsThereWhenItsTurnComesIsRead() throws IOException {
        Iterator<Input> inputs = new Inputs(
                        List.of(folder.toString()), List.of(), Selection.USUAL, InputStream.nullInputStream())
                .iterator();
        assertThat(inputs.next().path()).endsWith("b.txt");

        tree.with("deep/aa.txt"); // that folder's turn is yet to come

        assertThat(inputs.next().path()).endsWith("deep/a.MD");
        assertThat(inputs.next().path()).endsWith("deep/aa.txt");
    }

    @Test
    void aFolderWithoutArticlesSaysWhy() throws IOException {
        tree.with("empty/").with("ignored/a.txt").holding("ignored/.gitignore", "*.txt");
        Selection rst = new Selection(List.of("*.rst"), List.of(), true);

        assertThat(tree.named(Selection.USUAL, "empty", "ignored"))
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith("empty: no articles")
                                .contains("*.text")
                                .doesNotContain("ignore"),
                        problem -> assertThat(problem)
                                .startsWith("ignored: no articles")
                                .contains("--no-ignore"));
        assertThat(tree.articles(rst)).singleElement().asString().contains("--include");
    }
}
