package claims.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ResourceTest {
    @Test
    void besideAClassOrByItsWholeName() {
        assertThat(Resource.text(WordList.class, "job-words.txt"))
                .isNotEmpty()
                .isEqualTo(Resource.text(Resource.class, "/claims/text/job-words.txt"));
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Resource.text(Resource.class, "no-such.txt"))
                .withStackTraceContaining("no-such.txt is not beside claims.text.Resource");
    }

    /** Its name has what an address writes otherwise. */
    @Test
    void outOfAJarTheSame() throws Exception {
        Path file = Files.createTempFile("a jar, 100% ours", ".jar");
        file.toFile().deleteOnExit(); // not before: it stays open
        Path jar = jar(file);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            Class<?> resource = loader.loadClass("claims.text.Resource");
            Method text = resource.getMethod("text", Class.class, String.class);

            assertThat(text.invoke(null, resource, "words.txt")).isEqualTo("wörds");
            assertThat(text.invoke(null, String.class, "/claims/text/words.txt"))
                    .isEqualTo("wörds");
            assertThatExceptionOfType(InvocationTargetException.class)
                    .isThrownBy(() -> text.invoke(null, resource, "no-such.txt"))
                    .withStackTraceContaining("no-such.txt is not beside claims.text.Resource");
        }
    }

    private static Path jar(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream jar = new ZipOutputStream(out);
                InputStream type = Resource.class.getResourceAsStream("Resource.class")) {
            jar.putNextEntry(new ZipEntry("claims/text/Resource.class"));
            type.transferTo(jar);
            jar.putNextEntry(new ZipEntry("claims/text/words.txt"));
            jar.write("wörds".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
