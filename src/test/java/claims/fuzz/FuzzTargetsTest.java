package claims.fuzz;

import claims.input.ListedPathsFuzz;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fuzz target on bytes that are always the same, for as long as a build can wait: CONTRIBUTING.md has the long run. */
class FuzzTargetsTest {
    private static final int RUNS = 200;
    private static final int LONGEST = 160;

    interface Target {
        void fuzzerTestOneInput(byte[] bytes) throws Exception;
    }

    static Stream<Named<Target>> targets() {
        return Stream.of(
                Named.of("intake", IntakeFuzz::fuzzerTestOneInput),
                Named.of("entities", EntityFuzz::fuzzerTestOneInput),
                Named.of("figures", FigureFuzz::fuzzerTestOneInput),
                Named.of("scores", ScoreFuzz::fuzzerTestOneInput),
                Named.of("claims", ClaimFuzz::fuzzerTestOneInput),
                Named.of("documents", DocumentFuzz::fuzzerTestOneInput),
                Named.of("configurations", ConfigFuzz::fuzzerTestOneInput),
                Named.of("lists of paths", ListedPathsFuzz::fuzzerTestOneInput));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void anything(Target target) throws Exception {
        Random random = new Random(20260101);
        for (int run = 0; run < RUNS; run++) {
            byte[] bytes = new byte[random.nextInt(LONGEST)];
            random.nextBytes(bytes);
            target.fuzzerTestOneInput(bytes);
        }
    }
}
