package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ParsesTest {
    private static final Dependencies TREE = new Dependencies(List.of(new Dependencies.Arc(Dependencies.ROOT, "root")));
    private static final Sentence SALES = sentence("Sales/NNS rose/VBD 4/CD");

    private final List<Sentence> parsed = new ArrayList<>();

    @Test
    void aParseMadeAheadIsTheOneThatIsAskedFor() {
        Parses parses = new Parses(this::parse, Runnable::run);

        parses.expect(SALES);
        assertThat(parsed).containsExactly(SALES);
        assertThat(parses.of(SALES)).isSameAs(TREE);
        assertThat(parses.of(SALES)).isSameAs(TREE);

        assertThat(parsed).containsExactly(SALES);
    }

    @Test
    void whatNobodyMadeAheadIsMadeWhenItIsAskedForAndNotAgain() {
        List<Runnable> late = new ArrayList<>();
        Parses parses = new Parses(this::parse, late::add);

        parses.expect(SALES);
        assertThat(parses.of(SALES)).isSameAs(TREE);
        late.forEach(Runnable::run);

        assertThat(parsed).containsExactly(SALES);
    }

    @Test
    void whoeverAsksWhileItIsBeingMadeWaitsForIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService spare = Executors.newFixedThreadPool(2);
        try {
            Parses parses = new Parses(
                    sentence -> {
                        begun.countDown();
                        awaitQuietly(mayEnd);
                        return parse(sentence);
                    },
                    spare);
            parses.expect(SALES);
            begun.await();
            Future<Dependencies> asked = spare.submit(() -> parses.of(SALES));
            mayEnd.countDown();

            assertThat(asked.get()).isSameAs(TREE);
            assertThat(parsed).containsExactly(SALES);
        } finally {
            spare.shutdownNow();
        }
    }

    @Test
    void headingsAndGreetingsAreNotParsedAhead() {
        Parses parses = new Parses(this::parse, Runnable::run);

        parses.expect(sentence("Media/NNP Contact/NNP :/:"));
        parses.expect(sentence("That/DT is/VBZ it/PRP ./."));
        parses.expect(sentence("The/DT board/NN says/VBZ it/PRP will/MD wait/VB"));

        assertThat(parsed).extracting(sentence -> sentence.tokens().size()).containsExactly(6);
    }

    @Test
    void whatGoesWrongAheadIsToldToTheOneWhoAsks() {
        ModelMissingException missing = ModelMissingException.missing(Path.of("parser"));
        Parses parses = new Parses(
                sentence -> {
                    throw missing;
                },
                Runnable::run);

        parses.expect(SALES);

        assertThatThrownBy(() -> parses.of(SALES)).isSameAs(missing);
    }

    @Test
    void anErrorStaysAnError() {
        Parses parses = new Parses(
                sentence -> {
                    throw new StackOverflowError();
                },
                work -> {});

        assertThatThrownBy(() -> parses.of(SALES)).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void whoeverIsToldToStopDoesNotWait() {
        Parses parses = new Parses(
                sentence -> {
                    Patience.check();
                    return TREE;
                },
                work -> {});
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> parses.of(SALES)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private Dependencies parse(Sentence sentence) {
        parsed.add(sentence);
        return TREE;
    }

    private static Sentence sentence(String tagged) {
        return HandTagged.tagged(tagged).sentences().get(0);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }
}
