package claims.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --list} shows, and names as hostile as they come. */
@DisabledOnOs(OS.WINDOWS)
class InputListTest {
    private static final List<String> HOSTILE = List.of(
            "\"'`$(x).txt", "-rf.txt", "a\nb.txt", "c\u001b[31md.txt", "n".repeat(251) + ".txt", "é 👩\u200d💻.txt");

    @TempDir
    private Path folder;

    @Test
    void pathsAreShownAsTheyAreAndProblemsApart() throws IOException {
        String a = article("a.txt");
        article("news/b.md");

        Run run = Run.claims("extract", "--list", a, folder + "/gone.txt", folder + "/n*", folder.toString());

        assertThat(run)
                .isEqualTo(new Run(
                        1,
                        a + "\n" + folder + "/news/b.md\n",
                        "claims: error: " + folder + "/gone.txt: no such file or folder\n"));
    }

    @Test
    void whatIsListedEndedByNulCanBeReadFromThatList() throws IOException {
        for (String name : HOSTILE) {
            article(name);
        }

        Run listed = Run.claims("extract", "--list", "-0", folder.toString());
        Run again = Run.withInput(listed.out().getBytes(UTF_8), "extract", "--list", "--files-from", "-", "--null");

        String all = HOSTILE.stream().map(name -> folder + "/" + name + "\0").collect(Collectors.joining());
        assertThat(listed).isEqualTo(new Run(0, all, ""));
        assertThat(again).isEqualTo(listed);
    }

    @Test
    void hostileNamesAreRightInJsonAndEscapedInMessages() throws IOException {
        for (String name : HOSTILE) {
            Files.createFile(folder.resolve(name)); // empty, which is worth a warning
        }

        Run run = Run.claims("extract", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err().lines().filter(line -> line.contains(": warning: ")))
                .hasSameSizeAs(HOSTILE);
        assertThat(run.err())
                .contains("/a\\nb.txt: warning: ", "/c\\u001b[31md.txt: ")
                .doesNotContain("\u001b");
        assertThat(run.out().lines()).hasSameSizeAs(HOSTILE);
        assertThat(run.out())
                .contains("\"path\":\"" + folder + "/a\\nb.txt\"", "/c\\u001B[31md.txt\"", "/é 👩\u200d💻.txt\"");
    }

    @Test
    void whatIsReadIsChosenByOptions() throws IOException {
        article("a.txt");
        article("b.rst");
        article("c/d.rst");
        Files.writeString(folder.resolve(".claimsignore"), "b.*\n");
        String all = folder.toString();

        assertThat(Run.claims("extract", "--list", "--include", "*.rst", "--include=*.md", all)
                        .out())
                .isEqualTo(all + "/c/d.rst\n");
        assertThat(Run.claims("extract", "--list", "--include", "*.rst", "--no-ignore", "--exclude", "/c/", all)
                        .out())
                .isEqualTo(all + "/b.rst\n");
    }

    private String article(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "Snow has reached Oslo.").toString();
    }
}
