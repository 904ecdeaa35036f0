package claims.extract.claim;

import claims.model.Claim;
import claims.text.Columns;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that report, by lemma; the list explains its lines at its head. */
final class CueList {
    private final Map<String, CueEntry> entries = new HashMap<>();

    /** The verbs. */
    CueList() {
        this("cues.txt");
    }

    CueList(String name) {
        for (Columns line : Columns.read(CueList.class, name)) {
            Claim.Cue.Type type =
                    Claim.Cue.Type.valueOf(line.alternatives(1).get(0).toUpperCase(Locale.ROOT));
            entries.put(line.first(), new CueEntry(line.first(), type, Set.copyOf(line.alternatives(2))));
        }
    }

    Optional<CueEntry> find(String lemma) {
        return Optional.ofNullable(entries.get(lemma));
    }
}
