package claims.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "2026-03-02 → 2026-03-02",
                "2026/3/2 → 2026-03-02",
                "March 2, 2026 → 2026-03-02",
                "Mar. 2 2026 → 2026-03-02",
                "MARCH 2ND, 2026 → 2026-03-02",
                "Monday, March 2, 2026 → 2026-03-02",
                "2 March 2026 → 2026-03-02",
                "2nd of March, 2026 → 2026-03-02",
                "Mon, 02 Mar 2026 → 2026-03-02",
                "2-Mar-2026 → 2026-03-02",
                "Sept. 14, 2025 → 2025-09-14",
                "March 2026 → 2026-03",
                "25/12/2026 → 2026-12-25",
                "12/25/2026 → 2026-12-25",
                "Mar. 2, 2026, 9:00 a.m. ET → 2026-03-02",
                "March 2, 2026 at 9:05 PM GMT → 2026-03-02T21:05:00Z",
                "2026-03-02T09:00:00Z → 2026-03-02T09:00:00Z",
                "2026-03-02T09:00:00+01:00 → 2026-03-02T09:00:00+01:00",
                "2026-03-02T09:00:00.123+0100 → 2026-03-02T09:00:00.123+01:00",
                "2026-03-02T09:00 → 2026-03-02T09:00:00",
                "2026-03-02 09:00:00 UTC → 2026-03-02T09:00:00Z",
                "2026-03-02 09:00 → 2026-03-02",
                "March 2, 2026 | By Ada → 2026-03-02",
            })
    void readsDatesAsTheyAreWritten(String written, String iso) {
        assertThat(DateReader.iso(written)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/02/2026",
                "3.2.2026",
                "February 30, 2026",
                "2026-13-40",
                "soon",
                "the 2nd",
                "May",
                "20260",
                ""
            })
    void leavesOutWhatIsNotCertain(String written) {
        assertThat(DateReader.iso(written)).isEmpty();
    }
}
