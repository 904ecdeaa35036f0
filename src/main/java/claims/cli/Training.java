package claims.cli;

import claims.text.WordList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a user does first, for Java to see which classes that takes. The launcher runs it, to make an archive of them: of
 * the classes that lambdas are, too, each of which takes Java half a millisecond to make where it is not in the archive.
 */
final class Training {
    private Training() {}

    public static void main(String[] args) throws IOException {
        byte[] text = article();
        List<Path> files = new ArrayList<>();
        Path folder = Files.createTempDirectory("claims");
        try {
            Path article = folder.resolve("article.txt");
            files.add(Files.write(article, text));
            run(text, ExitCode.OK, "--help");
            run(text, ExitCode.OK, "--version");
            run(text, ExitCode.USAGE, "--hlep");
            run(text, ExitCode.OK, "extract", "-");
            run(text, ExitCode.OK, "extract", article.toString());
            List<String> command = new ArrayList<>(List.of("extract"));
            for (String passage : passages()) {
                files.add(Files.writeString(folder.resolve(files.size() + ".txt"), passage));
                command.add(files.get(files.size() - 1).toString());
            }
            run(text, ExitCode.OK, command.toArray(String[]::new));
        } finally {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    static byte[] article() throws IOException {
        try (InputStream in = Training.class.getResourceAsStream("training.txt")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    static List<String> passages() {
        return WordList.lines(Training.class, "training-passages.txt").stream()
                .map(passage -> passage.replace('¶', '\n'))
                .toList();
    }

    private static void run(byte[] input, int expected, String... args) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        int exitCode = new Main(new ByteArrayInputStream(input), nowhere, nowhere).run(args);
        if (exitCode != expected) {
            throw new IllegalStateException(String.join(" ", args) + ": " + exitCode);
        }
    }
}
