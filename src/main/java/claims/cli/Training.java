package claims.cli;

import claims.text.Resource;
import claims.text.WordList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * What a user does first, for Java to see which classes that takes. The launcher runs it, to make an archive of them: a class
 * that is not in it takes Java half a millisecond.
 */
final class Training {
    private Training() {}

    public static void main(String[] args) throws IOException, ClassNotFoundException {
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
            loadAll(Installation.program());
        } finally {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    /** Another article comes to classes of ours that this one does not. */
    private static void loadAll(Path program) throws IOException, ClassNotFoundException {
        try (JarFile jar = new JarFile(program.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".class")) {
                    String name = entry.getName().replace(".class", "").replace('/', '.');
                    Class.forName(name, false, Training.class.getClassLoader());
                }
            }
        }
    }

    static byte[] article() {
        return Resource.text(Training.class, "training.txt").getBytes(StandardCharsets.UTF_8);
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
