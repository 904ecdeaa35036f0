package claims.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that lie beside our classes, such as word lists. Out of the jar they are read directly: a class loader asks all of
 * Java's own modules first and opens a connection for each, which for the lists of a first article comes to 30 ms of 40.
 */
public final class Resource {
    /** Where our classes are in one; it stays open, as the class loader's does. */
    private static final Optional<ZipFile> JAR = jar();

    private Resource() {}

    /** The text of a file beside a class; a name with a slash at its beginning is of no class. */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = open(beside, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static InputStream open(Class<?> beside, String name) throws IOException {
        InputStream in = JAR.isPresent() ? entry(JAR.get(), beside, name) : beside.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is not beside " + beside.getName());
        }
        return in;
    }

    private static InputStream entry(ZipFile jar, Class<?> beside, String name) throws IOException {
        String path = name.startsWith("/")
                ? name.substring(1)
                : beside.getPackageName().replace('.', '/') + '/' + name;
        ZipEntry entry = jar.getEntry(path);
        return entry == null ? null : jar.getInputStream(entry);
    }

    /** None where classes come from elsewhere: a folder, or a place that only their loader knows. */
    private static Optional<ZipFile> jar() {
        CodeSource source = Resource.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            URI location = source.getLocation().toURI();
            boolean isFile = location.getScheme().equals("file") && Files.isRegularFile(Path.of(location));
            return isFile ? Optional.of(new ZipFile(Path.of(location).toFile())) : Optional.empty();
        } catch (URISyntaxException | IOException e) {
            return Optional.empty();
        }
    }
}
