package claims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        ManPages.main(new String[] {folder.resolve("man1").toString()});
    }

    @Test
    void eachCommandHasAPage() throws IOException {
        String help = Run.claims("--help").out();
        String commands = help.substring(help.indexOf("Commands:"), help.indexOf("Examples:"));

        try (Stream<Path> pages = Files.list(folder.resolve("man1"))) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("claims.1"),
                                    commands.lines()
                                            .filter(line -> line.matches("  \\S.*"))
                                            .map(line ->
                                                    "claims-" + line.strip().split(" ", 2)[0] + ".1"))
                            .toList());
        }
    }

    @Test
    void everyOptionIsInIt() throws IOException {
        String page = page("claims-extract");

        assertThat(Run.claims("extract", "--help").out().lines().filter(line -> line.matches(" +-.*")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(page)
                        .contains(line.replaceAll("^.*?(--(\\[no-])?[a-z-]+).*$", "$1")
                                .replace("[no-]", "")
                                .replace("-", "\\-")));
        assertThat(page).contains(".SH \"EXAMPLES\"\n.nf\n").doesNotContain("${");
    }

    /** A line that begins with a point or an apostrophe is a macro: only those that are meant may be. */
    @Test
    void noLineOfTextIsAMacro() throws IOException {
        for (String name : new String[] {"claims", "claims-extract", "claims-evaluate", "claims-completion"}) {
            assertThat(page(name).lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                    .allMatch(line -> line.matches("\\.(TH|SH|TP|B|PP|nf|fi)( \".*\")*"));
        }
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("man1").resolve(name + ".1"));
    }
}
