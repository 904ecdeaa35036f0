package claims.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** What a user does first, for Java to see which classes that takes. The launcher runs it, to make an archive of them. */
final class Training {
    private Training() {}

    public static void main(String[] args) throws IOException {
        byte[] text = article();
        Path file = Files.createTempFile("claims", ".txt");
        try {
            Files.write(file, text);
            run(text, ExitCode.OK, "--help");
            run(text, ExitCode.OK, "--version");
            run(text, ExitCode.USAGE, "--hlep");
            run(text, ExitCode.OK, "extract", "-");
            run(text, ExitCode.OK, "extract", file.toString());
        } finally {
            Files.delete(file);
        }
    }

    static byte[] article() throws IOException {
        try (InputStream in = Training.class.getResourceAsStream("training.txt")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static void run(byte[] input, int expected, String... args) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        int exitCode = new Main(new ByteArrayInputStream(input), nowhere, nowhere).run(args);
        if (exitCode != expected) {
            throw new IllegalStateException(String.join(" ", args) + ": " + exitCode);
        }
    }
}
