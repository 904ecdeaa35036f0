package claims.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IndentationTest {
    @Test
    void putsEveryValueOnALineAndNothingIntoWhatIsEmpty() {
        var value = List.of(Map.of("a", List.of(1, List.of(), Map.of("b", "c"))), Map.of());
        String json = JsonMapper.builder()
                .defaultPrettyPrinter(new Indentation())
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(value);

        assertThat(json).isEqualTo("""
                [
                  {
                    "a": [
                      1,
                      [],
                      {
                        "b": "c"
                      }
                    ]
                  },
                  {}
                ]""");
    }
}
