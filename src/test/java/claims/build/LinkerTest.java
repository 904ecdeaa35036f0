package claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class LinkerTest {
    private static final String PACKAGE = "claims/build/";

    @TempDir
    private Path folder;

    private Path compiled;
    private Path linked;

    @BeforeEach
    void compiledLambdas() throws IOException, URISyntaxException {
        compiled = Files.createDirectories(folder.resolve("compiled"));
        linked = folder.resolve("linked");
        Path tests = Path.of(Lambdas.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path here = Files.createDirectories(compiled.resolve(PACKAGE));
        try (Stream<Path> files = Files.list(tests.resolve(PACKAGE))) {
            for (Path file : files.toList()) {
                if (file.getFileName().toString().matches("Lambdas(\\$.*)?\\.class")) {
                    Files.copy(file, here.resolve(file.getFileName()));
                }
            }
        }
    }

    @Test
    void linkedLambdasDoWhatTheyDid() throws Exception {
        Linker.link(compiled, linked);

        Class<?> type = new Loader(linked).loadClass("claims.build.Lambdas");
        Constructor<?> constructor = type.getDeclaredConstructor(int.class);
        constructor.setAccessible(true);
        Method results = type.getDeclaredMethod("results");
        results.setAccessible(true);
        assertThat(type).isNotEqualTo(Lambdas.class);
        assertThat(results.invoke(constructor.newInstance(42)))
                .hasToString(new Lambdas(42).results().toString());
    }

    @Test
    void allButSerializableLambdasAndWhatRecordsLookLikeIsLinked() throws IOException {
        Linker.link(compiled, linked);

        Map<String, Integer> calls = dynamicCalls(compiled);
        int plain = calls.remove("metafactory");
        assertThat(calls.remove("equals")).isEqualTo(calls.remove("hashCode")).isEqualTo(calls.get("toString") - 1);
        assertThat(plain).isGreaterThan(30);
        assertThat(calls).containsOnlyKeys("altMetafactory", "toString");
        assertThat(dynamicCalls(linked)).isEqualTo(calls);
        assertThat(classes(linked)).hasSize(classes(compiled).size() + plain);
    }

    /** A class that is gone would otherwise stay in the application. */
    @Test
    void whatWasThereIsGoneAndWhatIsNoClassIsCopied() throws IOException {
        Linker.link(compiled, linked);
        Files.writeString(compiled.resolve(PACKAGE + "words.txt"), "a word");
        Files.delete(compiled.resolve(PACKAGE + "Lambdas$Pair.class"));

        Linker.link(compiled, linked);

        assertThat(linked.resolve(PACKAGE + "words.txt")).hasContent("a word");
        assertThat(classes(linked)).noneMatch(file -> file.toString().contains("Pair"));
    }

    @Test
    void theSameClassesGiveTheSameBytes() throws IOException {
        Linker.link(compiled, linked);
        Path again = folder.resolve("again");
        Linker.link(compiled, again);

        for (Path file : classes(linked)) {
            assertThat(again.resolve(linked.relativize(file))).hasSameBinaryContentAs(file);
        }
    }

    private static List<Path> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static Map<String, Integer> dynamicCalls(Path folder) throws IOException {
        Map<String, Integer> calls = new HashMap<>();
        for (Path file : classes(folder)) {
            new ClassReader(Files.readAllBytes(file)).accept(new DynamicCalls(calls), 0);
        }
        return calls;
    }

    /** Counts them by the method that links them; those of records, which one method links, by their own. */
    private static final class DynamicCalls extends ClassVisitor {
        private final Map<String, Integer> calls;

        private DynamicCalls(Map<String, Integer> calls) {
            super(Opcodes.ASM9);
            this.calls = calls;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInvokeDynamicInsn(String method, String type, Handle factory, Object... arguments) {
                    boolean ofRecord = factory.getName().equals("bootstrap");
                    calls.merge(ofRecord ? method : factory.getName(), 1, Integer::sum);
                }
            };
        }
    }

    /** Its own classes before those of the tests. */
    private static final class Loader extends ClassLoader {
        private final Path folder;

        private Loader(Path folder) {
            super(LinkerTest.class.getClassLoader());
            this.folder = folder;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Path file = folder.resolve(name.replace('.', '/') + ".class");
            if (!Files.exists(file)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            try {
                byte[] bytes = Files.readAllBytes(file);
                return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
