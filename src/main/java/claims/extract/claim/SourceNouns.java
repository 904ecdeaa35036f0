package claims.extract.claim;

import claims.text.Columns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What kind of source a common noun names; the list explains its lines at its head. */
final class SourceNouns {
    enum Kind {
        PERSON,
        DOCUMENT,
        COMMUNITY,
        EPITHET,
        THING
    }

    private final Map<String, Set<Kind>> kinds = new HashMap<>();

    SourceNouns() {
        for (Columns line : Columns.read(SourceNouns.class, "source-nouns.txt")) {
            Kind kind = Kind.valueOf(line.first().toUpperCase(Locale.ROOT));
            line.alternatives(1)
                    .forEach(noun ->
                            kinds.computeIfAbsent(noun, key -> new HashSet<>()).add(kind));
        }
    }

    boolean is(Kind kind, Reading reading, int word) {
        return kinds.getOrDefault(reading.noun(word), Set.of()).contains(kind)
                || kinds.getOrDefault(reading.lower(word), Set.of()).contains(kind);
    }
}
