package claims.model;

import java.util.Locale;

/** How the output calls a constant: {@code AT_LEAST} is {@code at-least}. */
public final class ContractWord {
    private ContractWord() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
