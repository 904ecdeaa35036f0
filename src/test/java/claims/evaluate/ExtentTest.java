package claims.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtentTest {

    @Test
    void partsAreSortedAndJoinedWhereTheyTouch() {
        assertThat(extent(20, 30, 0, 5, 5, 8, 25, 27)).isEqualTo(extent(0, 8, 20, 30));
        assertThat(extent(20, 30, 0, 8).length()).isEqualTo(18);
    }

    @Test
    void sharesWhatTheirPartsShare() {
        Extent one = extent(0, 10, 20, 30);
        assertThat(one.shared(extent(5, 25))).isEqualTo(10);
        assertThat(one.shared(extent(10, 20))).isZero();
        assertThat(one.shared(extent(9, 10, 20, 21, 29, 40))).isEqualTo(3);
    }

    @Test
    void halfIsHalfOfTheLonger() {
        assertThat(extent(0, 10).sharesHalf(extent(5, 15))).isTrue();
        assertThat(extent(0, 10).sharesHalf(extent(6, 15))).isFalse();
        assertThat(extent(0, 10).sharesHalf(extent(0, 21))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"` “Yes,” `, 2, 5", "Yes, 0, 3", "😀 yes…, 0, 5", "(yes), 0, 5", "“‘Yes’”!, 2, 5", "can’t., 0, 5"})
    void trimsWhatIsNotContent(String text, int start, int end) {
        int length = text.codePointCount(0, text.length());
        var part = "'text':'%s','start':0,'end':%d".formatted(text, length);
        var line = Trial.line("'claims':[{'content':{" + part + "}}]", "'id':'a'");
        assertThat(Extent.trimmed(line.claims().orElseThrow().get(0).content())).isEqualTo(extent(start, end));
    }

    private static Extent extent(int... bounds) {
        var parts = new ArrayList<Span>();
        for (int index = 0; index < bounds.length; index += 2) {
            parts.add(new Span(bounds[index], bounds[index + 1]));
        }
        return new Extent(List.copyOf(parts));
    }
}
