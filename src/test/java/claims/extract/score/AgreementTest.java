package claims.extract.score;

import static org.assertj.core.api.Assertions.assertThat;

import claims.extract.score.Gap.Kind;
import claims.model.Comparison.Relation;
import claims.model.Qualifier;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    @ParameterizedTest
    @CsvSource({
        "42.8, 20.6, FACTOR, 2, OVER",
        "38, 20, FACTOR, 2, ABOUT",
        "44.8, 15.2, FACTOR, 3,",
        "12.0, 36.1, FACTOR, 0.3333,",
        "3, 7, FACTOR, 0.5, OVER",
        "71.4, 68.6, DIFFERENCE, 3,",
        "59.0, 75.1, DIFFERENCE, 15, ABOUT",
        "79.1, 80.3, DIFFERENCE, 1.2, AT_MOST",
        "58.9, 59.4, DIFFERENCE, 0.5,",
        "60, 50, PERCENT, 20,",
        "60, 50, PERCENT, 10,",
        "0, 50, FACTOR, 2,"
    })
    void whatRoundingOrAQualifierExplainsAgrees(
            BigDecimal first, BigDecimal second, Kind kind, BigDecimal stated, Qualifier qualifier) {
        assertThat(agreement(first, second, Optional.empty(), gap(kind, stated, qualifier), false)
                        .contradiction())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "36.2, 20.6, FACTOR, 2, OVER, '36.2 and 20.6 are a factor of 1.76 apart, and the text says 2'",
        "34.5, 46, FACTOR, 0.5, , '34.5 and 46 are a factor of 0.75 apart, and the text says 0.5'",
        "71.0, 64.8, DIFFERENCE, 10, , '71.0 and 64.8 are 6.2 apart, and the text says 10'",
        "71.0, 64.8, DIFFERENCE, 10, ABOUT, '71.0 and 64.8 are 6.2 apart, and the text says 10'",
        "60, 50, PERCENT, 35, , '60 and 50 are 10 apart, and the text says 35%'"
    })
    void whatNothingExplainsIsToldWithBothNumbers(
            BigDecimal first, BigDecimal second, Kind kind, BigDecimal stated, Qualifier qualifier, String message) {
        assertThat(agreement(first, second, Optional.empty(), gap(kind, stated, qualifier), false)
                        .contradiction())
                .hasValue(message);
    }

    @Test
    void theLowerMayBeTheBetter() {
        Optional<Relation> beats = Optional.of(Relation.MORE_THAN);
        Agreement rate = agreement(new BigDecimal("5.2"), new BigDecimal("7.4"), beats, Optional.empty(), true);
        assertThat(rate.relation()).isEqualTo(Relation.LESS_THAN);
        assertThat(rate.contradiction()).isEmpty();
    }

    @Test
    void aWrongDirectionIsAContradiction() {
        Optional<Relation> ahead = Optional.of(Relation.MORE_THAN);
        Agreement score = agreement(new BigDecimal("79.0"), new BigDecimal("81.2"), ahead, Optional.empty(), false);
        assertThat(score.relation()).isEqualTo(Relation.MORE_THAN);
        assertThat(score.contradiction()).hasValue("79.0 and 81.2 are compared as if the first were greater");
    }

    private static Optional<Gap> gap(Kind kind, BigDecimal size, Qualifier qualifier) {
        return Optional.of(new Gap(0, 0, kind, size, Optional.ofNullable(qualifier), Optional.empty()));
    }

    private static Agreement agreement(
            BigDecimal first, BigDecimal second, Optional<Relation> relation, Optional<Gap> gap, boolean lower) {
        return new Agreement(new Compared(0, OptionalInt.of(1), relation, gap), first, second, lower);
    }
}
