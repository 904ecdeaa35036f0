package claims.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {
    @ParameterizedTest
    @CsvSource({
        "4096, 4096",
        "1, 1",
        "1.5, 2",
        "500kB, 500000",
        "500 kb, 500000",
        "10MB, 10000000",
        "0.29MB, 290000",
        "1.001M, 1001000",
        ".5k, 500",
        "2GB, 2000000000",
        "1.999999999g, 1999999999"
    })
    void readsWhatPeopleWrite(String text, long bytes) {
        assertThat(ByteSize.parse(text).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MB", ".", "1.2.3", "-1", "1e3", "10 TB", "1 0", "0x10", "NaN", "1f", "1d", "٣MB"})
    void refusesWhatIsNoSize(String text) {
        assertThatThrownBy(() -> ByteSize.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a size such as 500kB, 10MB or 1GB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.9", "0.0001kB", "2.000000001GB", "99999999999999999999GB"})
    void refusesWhatNoArticleHas(String text) {
        assertThatThrownBy(() -> ByteSize.parse(text)).hasMessage("'" + text + "' is not between 1 byte and 2GB");
    }
}
