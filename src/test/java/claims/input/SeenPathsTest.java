package claims.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenPathsTest {
    @Test
    void eachIsNewOnce() {
        SeenPaths places = new SeenPaths();

        assertThat(IntStream.range(0, 10_000)
                        .mapToObj(i -> Path.of("news", "a" + i))
                        .allMatch(places::add))
                .isTrue();
        assertThat(IntStream.range(0, 10_000)
                        .mapToObj(i -> Path.of("news", "a" + i))
                        .noneMatch(places::add))
                .isTrue();
    }
}
