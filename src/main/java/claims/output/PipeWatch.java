package claims.output;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Notices that a pipe has lost its reader before there is anything to write. Java cannot ask for that; but Linux refuses to
 * send anything into such a pipe, be it none of the bytes of a file. Elsewhere the next result that is written will tell.
 */
final class PipeWatch implements Runnable {
    /** Any file that is always there. */
    private static final Path FILE = Path.of("/proc/self/exe");

    /**
     * A single article is done by then. To ask a pipe for the first time takes Java 25 as long as a page of text: it makes a class
     * for it.
     */
    private static final long PAUSE_MILLISECONDS = 1000;

    private final FileChannel pipe;
    private final Runnable then;

    private PipeWatch(FileChannel pipe, Runnable then) {
        this.pipe = pipe;
        this.then = then;
    }

    /** @param then called once, when the reader has gone */
    static void start(FileOutputStream out, Runnable then) {
        if (Files.isReadable(FILE)) {
            Thread thread = new Thread(new PipeWatch(out.getChannel(), then), "claims-pipe");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public void run() {
        try (FileChannel file = FileChannel.open(FILE)) {
            do {
                Thread.sleep(PAUSE_MILLISECONDS);
            } while (isRead(file));
            then.run();
        } catch (IOException | InterruptedException e) {
            // the next result that is written will tell
        }
    }

    private boolean isRead(FileChannel file) {
        try {
            file.transferTo(0, 0, pipe);
            return true;
        } catch (IOException e) {
            return !ResultStream.isBrokenPipe(e);
        }
    }
}
