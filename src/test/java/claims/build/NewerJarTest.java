package claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.Opcodes;
import picocli.CommandLine;

class NewerJarTest {
    @TempDir
    private Path folder;

    private Path jar;
    private Path newer;

    @BeforeEach
    void newerJar() throws IOException, URISyntaxException {
        jar = Path.of(CommandLine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        newer = folder.resolve("newer.jar");
        NewerJar.write(jar, newer);
    }

    @Test
    void itsClassesAreNewerAndAllElseIsAsItWas() throws IOException {
        try (JarFile before = new JarFile(jar.toFile());
                JarFile after = new JarFile(newer.toFile())) {
            List<JarEntry> entries = Collections.list(after.entries());
            assertThat(entries)
                    .extracting(JarEntry::getName)
                    .isEqualTo(Collections.list(before.entries()).stream()
                            .map(JarEntry::getName)
                            .toList());
            int old = 0;
            for (JarEntry entry : entries) {
                byte[] was = bytes(before, entry);
                byte[] is = bytes(after, entry);
                if (entry.getName().endsWith(".class") && was[7] < Opcodes.V1_7) {
                    old++;
                    assertThat(is[7]).as(entry.getName()).isEqualTo((byte) Opcodes.V1_7);
                } else {
                    assertThat(is).as(entry.getName()).isEqualTo(was);
                }
            }
            assertThat(old).isGreaterThan(100);
        }
    }

    /** Java verifies a class when it makes the first use of it. */
    @Test
    void javaTakesEachOfThem() throws Exception {
        List<String> taken = new ArrayList<>();
        try (JarFile classes = new JarFile(newer.toFile());
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {newer.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            for (JarEntry entry : Collections.list(classes.entries())) {
                String name = entry.getName();
                if (name.startsWith("picocli/") && name.endsWith(".class")) {
                    Class<?> type = Class.forName(name.replace(".class", "").replace('/', '.'), true, loader);
                    taken.add(type.getName());
                }
            }
            Object help = loader.loadClass("picocli.CommandLine$Help$Ansi")
                    .getField("OFF")
                    .get(null);
            assertThat(help).hasToString("OFF");
        }
        assertThat(taken).contains("picocli.CommandLine").hasSizeGreaterThan(100);
    }

    @Test
    void theSameJarGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again.jar");
        NewerJar.write(jar, again);

        assertThat(again).hasSameBinaryContentAs(newer);
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getJarEntry(entry.getName()))) {
            return in.readAllBytes();
        }
    }
}
