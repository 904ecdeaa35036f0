package claims.model;

import claims.text.Slice;
import java.util.Optional;

/**
 * An amount of money, a percentage, a count, a measure or a ratio.
 *
 * @param currency ISO 4217, for money
 * @param unit the singular noun or measure, for quantities
 * @param per what one unit of it costs or lasts: {@code month}, {@code million tokens}
 * @param period the time that it holds for
 * @param of what is measured or priced
 */
public record Figure(
        String id,
        Kind kind,
        Slice slice,
        int sentence,
        Amount amount,
        Optional<String> currency,
        Optional<String> unit,
        Optional<Qualifier> qualifier,
        Optional<Trend> trend,
        Optional<String> per,
        Optional<String> period,
        Optional<Reference> of) {
    public enum Kind {
        MONEY,
        PERCENT,
        QUANTITY,
        RATIO
    }

    /** Whether the text says that something changed by or to this figure. */
    public enum Trend {
        UP,
        DOWN
    }
}
