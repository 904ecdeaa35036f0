package claims.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Makes of each lambda the class that Java would make of it when it first comes to it, and of a record's components the code
 * that compares them. A first article comes to a thousand lambdas, and until 24 Java links each anew in every process, from
 * an archive of classes too: that would be a tenth of the article's time. A class that is in the archive is there at once.
 * The methods of records are linked anew by all Javas.
 */
final class Linker {
    private final Path from;
    private final Path to;
    /** The lambdas of all classes of a nest, by the name of its host, which has to list them. */
    private final Map<String, List<String>> lambdas = new HashMap<>();

    private Linker(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** With the folder of the compiled classes, and the one in which they shall be, with all that lies beside them. */
    public static void main(String[] args) throws IOException {
        link(Path.of(args[0]), Path.of(args[1]));
    }

    static void link(Path from, Path to) throws IOException {
        new Linker(from, to).link();
    }

    private void link() throws IOException {
        clear();
        for (Path file : files(from)) {
            Path copy = to.resolve(from.relativize(file));
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else if (file.toString().endsWith(".class")) {
                link(file);
            } else {
                Files.copy(file, copy);
            }
        }
    }

    private void clear() throws IOException {
        if (Files.exists(to)) {
            List<Path> old = files(to);
            for (int i = old.size() - 1; i >= 0; i--) {
                Files.delete(old.get(i));
            }
        }
    }

    /**
     * By their names, on all machines in the same order: a folder before what is in it; and {@code A$B.class} before
     * {@code A.class}, so that when the host of a nest is written it is known what the nest holds.
     */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private void link(Path file) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(Files.readAllBytes(file)).accept(new LinkedClass(writer, lambdas, this::write), 0);
        write(to.resolve(from.relativize(file)), writer.toByteArray());
    }

    private void write(String name, byte[] bytes) {
        write(to.resolve(name + ".class"), bytes);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
