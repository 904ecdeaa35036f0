package claims.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claims.input.Input;
import claims.json.DocumentWriter;
import claims.json.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class InterruptibleOutputTest {
    private static final List<byte[]> RENDERED = List.of(new byte[] {'{', '}'});
    private static final Input ARTICLE = Input.of("a.txt", Path.of("a.txt"), Path.of("a.txt"));

    @TempDir
    private Path folder;

    /** Takes its time for a write, and says when it is at it. */
    private static final class SlowSink implements Sink {
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);
        final List<String> seen = new ArrayList<>();

        @Override
        public void write(byte[] document) throws IOException {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            seen.add("written");
        }

        @Override
        public void commit() {
            seen.add("committed");
        }

        @Override
        public void close() {
            seen.add("closed");
        }
    }

    @Test
    void aWriteUnderWayEndsAndNoOtherBegins() throws Exception {
        SlowSink sink = new SlowSink();
        InterruptibleOutput output = interruptible(sink);
        CompletableFuture<Void> write = CompletableFuture.runAsync(() -> write(output));
        sink.begun.await();
        CompletableFuture<Void> end = CompletableFuture.runAsync(output::abandon);
        sink.goOn.countDown();

        write.get(10, TimeUnit.SECONDS);
        end.get(10, TimeUnit.SECONDS);

        assertThatThrownBy(() -> output.write(ARTICLE, RENDERED)).isInstanceOf(Sink.ClosedException.class);
        assertThatThrownBy(output::commit).isInstanceOf(Sink.ClosedException.class);
        output.close();
        assertThat(sink.seen).containsExactly("written", "closed");
    }

    @Test
    void aWriteThatNeverEndsDoesNotKeepTheProcess() throws Exception {
        SlowSink sink = new SlowSink();
        InterruptibleOutput output = interruptible(sink);
        CompletableFuture<Void> write = CompletableFuture.runAsync(() -> write(output));
        sink.begun.await();

        output.abandon();

        assertThat(sink.seen).containsExactly("closed");
        sink.goOn.countDown();
        write.get(10, TimeUnit.SECONDS);
    }

    @Test
    void whatIsUnfinishedIsDeletedAndWhatWasThereStays() throws IOException {
        Path earlier = Files.writeString(folder.resolve("out.jsonl"), "earlier");
        InterruptibleOutput output = interruptible(Sink.file(earlier));
        output.write(ARTICLE, RENDERED);

        output.abandon();

        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(earlier));
        assertThat(earlier).hasContent("earlier");
    }

    @Test
    void tablesAreSeenWhenAllAreWholeOrNotAtAll() throws IOException {
        InterruptibleOutput abandoned = new InterruptibleOutput(TableFiles.open(folder));
        assertThat(folder).isDirectoryContaining("glob:**.part");
        abandoned.abandon();
        assertThat(folder).isEmptyDirectory();

        try (InterruptibleOutput output = new InterruptibleOutput(TableFiles.open(folder))) {
            output.commit();
        }
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("entities.csv", "figures.csv", "scores.csv", "claims.csv");
    }

    private static InterruptibleOutput interruptible(Sink sink) {
        return new InterruptibleOutput(new JsonStream(sink, new DocumentWriter(Layout.COMPACT), Optional.empty()));
    }

    private static void write(Output output) {
        try {
            output.write(ARTICLE, RENDERED);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
