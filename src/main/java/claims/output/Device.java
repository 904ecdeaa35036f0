package claims.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** {@code /dev/null}, {@code /dev/stdout} or a named pipe: to be written into, never to be replaced by a file. */
final class Device implements Sink {
    private final OutputStream out;

    Device(Path device) throws IOException {
        out = Files.newOutputStream(device, StandardOpenOption.WRITE);
    }

    @Override
    public void write(byte[] document) throws IOException {
        out.write(document);
    }

    @Override
    public void commit() {}

    @Override
    public void close() throws IOException {
        out.close();
    }
}
