package claims.extract.score;

import java.util.Locale;

/** What a table's head or the name of a row says of cells, beside the names in it: the classes of {@code tables.txt}. */
enum TableRole {
    OTHER,
    RANK,
    RESULT,
    MODEL,
    AGENT,
    TEST,
    METRIC,
    SETTING,
    /** Nothing. */
    NONE;

    static TableRole of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    TableRole or(TableRole role) {
        return compareTo(role) <= 0 ? this : role;
    }
}
