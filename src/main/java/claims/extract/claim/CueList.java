package claims.extract.claim;

import claims.extract.OwnWords;
import claims.model.Claim;
import claims.text.Columns;
import claims.text.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words that report, by lemma; the list explains its lines at its head. */
final class CueList {
    private final Map<String, List<CueEntry>> entries = new HashMap<>();

    /** The verbs. */
    CueList(OwnWords own) {
        this(Stream.concat(own.cues().stream().map(Columns::of), Columns.read(CueList.class, "cues.txt").stream())
                .toList());
    }

    CueList(String name) {
        this(Columns.read(CueList.class, name));
    }

    private CueList(List<Columns> lines) {
        for (Columns line : lines) {
            Claim.Cue.Type type =
                    Claim.Cue.Type.valueOf(line.alternatives(1).get(0).toUpperCase(Locale.ROOT));
            entries.computeIfAbsent(line.first().split(" ", 2)[0], verb -> new ArrayList<>())
                    .add(new CueEntry(line.first(), type, Set.copyOf(line.alternatives(2))));
        }
        entries.values()
                .forEach(list -> list.sort(Order.falling(entry -> entry.lemma().length())));
    }

    Optional<CueEntry> find(String lemma) {
        return beginningWith(lemma.split(" ", 2)[0]).stream()
                .filter(entry -> entry.lemma().equals(lemma))
                .findFirst();
    }

    /** What begins with a verb, the longest phrase first. */
    List<CueEntry> beginningWith(String verb) {
        return entries.getOrDefault(verb, List.of());
    }
}
