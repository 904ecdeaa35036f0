package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFeatureTest {
    @Test
    void isKnownByItsEnd() {
        assertThat(NameFeature.of("Timor-DISJN|C")).isEqualTo(NameFeature.WORD_SHORTLY_AFTER);
        assertThat(NameFeature.of("#<Ti#|C")).isEqualTo(NameFeature.LETTERS);
        assertThat(NameFeature.of("###|C")).isEqualTo(NameFeature.ANY_WORD);
        assertThat(NameFeature.of("Xx...xxk-PCTYPE|C")).isEqualTo(NameFeature.SHAPE_BEFORE_AND_SHAPE);
        assertThatThrownBy(() -> NameFeature.of("Timor-LEMMA|C")).hasMessageContaining("Timor-LEMMA|C");
    }

    @Test
    void hasTheTextsBeforeItsEnd() {
        assertThat(texts("East-Timor-WORD|C")).containsExactly(List.of("East-Timor"));
        assertThat(texts("East-Timor-PSEQW2|CpC")).containsExactly(List.of("East", "Timor"));
        assertThat(texts("-5-PSEQpcDS|CpC")).containsExactly(List.of("", "5"));
        assertThat(texts("Xx...xx...--PCNTYPE|C")).containsExactly(List.of("Xx", "xx", "-"));
        assertThat(texts("PSEQ|CpC")).containsExactly(List.of());
    }

    @Test
    void mayBeOfSeveralTextsWhereWhatIsBetweenThemIsInThemToo() {
        assertThat(texts("a-b-c-PSEQW2|CpC")).containsExactly(List.of("a", "b-c"), List.of("a-b", "c"));
        assertThat(texts("....Xx-PW_CTYPE|C")).containsExactly(List.of("", ".Xx"), List.of(".", "Xx"));
    }

    private static List<List<String>> texts(String feature) {
        return NameFeature.of(feature).texts(feature);
    }
}
