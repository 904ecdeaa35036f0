package claims.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OrderedWorkTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(50);

    /** Outcomes are words; what goes wrong is told by its class. */
    private record Told(Function<Integer, String> task) implements OrderedWork.Work<Integer, String> {
        @Override
        public Optional<String> settled(Integer input) {
            return input < 0 ? Optional.of("settled " + input) : Optional.empty();
        }

        @Override
        public String perform(Integer input) {
            return task.apply(input);
        }

        @Override
        public String failed(Integer input, Throwable problem) {
            if (problem instanceof IllegalStateException fatal) {
                throw fatal;
            }
            return input + " " + problem.getClass().getSimpleName();
        }

        @Override
        public String late(Integer input, Duration limit) {
            return input + " late";
        }

        @Override
        public boolean isWaiting(Integer input) {
            return false;
        }
    }

    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void outcomesComeInTheOrderOfTheInputs(int jobs) {
        run(jobs, LONG, numbers(1_000), input -> {
            sleep(input % 7 == 0 ? 2 : 0);
            return "done " + input;
        });

        assertThat(taken)
                .isEqualTo(IntStream.range(0, 1_000).mapToObj(i -> "done " + i).toList());
    }

    @Test
    void anOutcomeThatIsSettledKeepsItsPlace() {
        run(2, LONG, List.of(1, -2, 3).iterator(), String::valueOf);

        assertThat(taken).containsExactly("1", "settled -2", "3");
    }

    @Test
    void inputsAreTakenOnlyAsWorkComesToThem() {
        AtomicInteger given = new AtomicInteger();
        Iterator<Integer> endless = Stream.generate(given::incrementAndGet).iterator();
        try (OrderedWork<Integer, String> work = new OrderedWork<>(new Told(String::valueOf), 2, LONG)) {
            work.run(endless, outcome -> {
                taken.add(outcome);
                return taken.size() < 1_000;
            });
        }

        assertThat(taken).hasSize(1_000);
        assertThat(given.get()).isLessThan(1_200);
    }

    @Test
    void aListThatComesSlowlyHoldsBackNoOutcome() {
        CountDownLatch firstIsTaken = new CountDownLatch(1);
        Iterator<Integer> slow = Stream.iterate(0, i -> i < 3, i -> {
                    await(firstIsTaken);
                    return i + 1;
                })
                .iterator();
        try (OrderedWork<Integer, String> work = new OrderedWork<>(new Told(String::valueOf), 2, LONG)) {
            work.run(slow, outcome -> {
                firstIsTaken.countDown();
                return taken.add(outcome);
            });
        }

        assertThat(taken).containsExactly("0", "1", "2");
    }

    @Test
    void whatTheListThrowsComesAfterTheOutcomesBeforeIt() {
        Iterator<Integer> breaking = Stream.iterate(0, i -> {
                    if (i == 3) {
                        throw new UnsupportedOperationException("no more");
                    }
                    return i + 1;
                })
                .iterator();

        assertThatThrownBy(() -> run(2, LONG, breaking, String::valueOf)).hasMessage("no more");
        assertThat(taken).containsExactly("0", "1", "2", "3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void whatGoesWrongStaysWithItsInput(int jobs) {
        run(jobs, LONG, numbers(6), input -> switch (input) {
            case 1 -> throw new IllegalArgumentException();
            case 2 -> endlessly(input);
            case 4 -> throw new OutOfMemoryError();
            default -> "done";
        });

        assertThat(taken)
                .containsExactly(
                        "done",
                        "1 IllegalArgumentException",
                        "2 StackOverflowError",
                        "done",
                        "4 OutOfMemoryError",
                        "done");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void whoHadTooLittleMemoryBesideOthersHasASecondTryAlone(int jobs) {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger tries = new AtomicInteger();
        run(jobs, LONG, numbers(40), input -> {
            running.incrementAndGet();
            try {
                sleep(1);
                if (input == 20 && tries.incrementAndGet() == 1) {
                    throw new IllegalArgumentException(new OutOfMemoryError());
                }
                return input == 20 ? running.get() + " running" : "done";
            } finally {
                running.decrementAndGet();
            }
        });

        assertThat(taken).hasSize(40).element(20).isEqualTo("1 running");
        assertThat(tries).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void onesThatDoNotListenHoldUpNobody(int jobs) {
        CountDownLatch never = new CountDownLatch(1);
        run(jobs, SHORT, numbers(12), input -> {
            while (input % 3 == 0) {
                await(never);
            }
            return "done";
        });

        assertThat(taken)
                .containsExactly(
                        "0 late", "done", "done", "3 late", "done", "done", "6 late", "done", "done", "9 late", "done",
                        "done");
    }

    @Test
    void oneThatListensIsToldOnceAndNoOtherIs() {
        run(1, SHORT, numbers(50), input -> {
            if (input == 0) {
                sleep(60_000);
            }
            return Thread.currentThread().isInterrupted() ? "interrupted" : "done";
        });

        assertThat(taken).startsWith("0 late").hasSize(50);
        assertThat(taken.subList(1, 50)).containsOnly("done");
    }

    @Test
    void whatNoInputSurvivesEndsTheRun() {
        assertThatThrownBy(() -> run(2, LONG, numbers(1_000), input -> {
                    throw new IllegalStateException("no models");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no models");
        assertThat(taken).isEmpty();
    }

    @Test
    void aProblemThatCannotEvenBeLookedAtHoldsUpNobody() {
        RuntimeException problem = new IllegalStateException("strange") {
            @Override
            public synchronized Throwable getCause() {
                throw new UnsupportedOperationException("no cause");
            }
        };

        assertThatThrownBy(() -> run(2, LONG, numbers(1_000), input -> {
                    throw problem;
                }))
                .hasMessage("no cause");
    }

    @Test
    void whoTakesMayStopItAndMayFail() {
        try (OrderedWork<Integer, String> work = new OrderedWork<>(new Told(String::valueOf), 2, LONG)) {
            work.run(numbers(1_000), outcome -> taken.add(outcome) && taken.size() < 3);
        }
        assertThat(taken).containsExactly("0", "1", "2");

        assertThatThrownBy(() -> {
                    try (OrderedWork<Integer, String> work = new OrderedWork<>(new Told(String::valueOf), 2, LONG)) {
                        work.run(numbers(1_000), outcome -> {
                            throw new IllegalArgumentException(outcome);
                        });
                    }
                })
                .hasMessage("0");
    }

    @Test
    void isStoppedAlsoWhileEverythingHangs() {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch under = new CountDownLatch(1);
        try (OrderedWork<Integer, String> work = new OrderedWork<>(
                new Told(input -> {
                    under.countDown();
                    await(never);
                    return "";
                }),
                2,
                LONG)) {
            Thread other = new Thread(() -> {
                await(under);
                work.stop();
            });
            other.start();
            work.run(numbers(10), taken::add);
        }

        assertThat(taken).isEmpty();
    }

    private void run(int jobs, Duration limit, Iterator<Integer> inputs, Function<Integer, String> task) {
        try (OrderedWork<Integer, String> work = new OrderedWork<>(new Told(task), jobs, limit)) {
            work.run(inputs, taken::add);
        }
    }

    private static Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).iterator();
    }

    private static String endlessly(int depth) {
        return depth < 0 ? "" : depth + endlessly(depth + 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            // does not listen
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
