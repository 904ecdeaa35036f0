package claims.extract.claim;

import claims.text.Columns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which organisations a noun may stand for, by the words of their names; the list explains its lines at its head. */
final class OrganizationKinds {
    private static final String COMPANY = "company";
    private static final String COMMUNITY = "community";
    private static final String OUTLET = "outlet";

    private final Map<String, Set<String>> byNoun = new HashMap<>();
    private final Map<String, Set<String>> byNameWord = new HashMap<>();
    private final Set<String> businesses = new HashSet<>();

    OrganizationKinds() {
        for (Columns line : Columns.read(OrganizationKinds.class, "organization-kinds.txt")) {
            line.alternatives(1).forEach(noun -> add(byNoun, noun, line.first()));
            line.alternatives(2).forEach(word -> add(byNameWord, word, line.first()));
            if (line.alternatives(3).contains("business")) {
                businesses.add(line.first());
            }
        }
    }

    private static void add(Map<String, Set<String>> kinds, String word, String kind) {
        kinds.computeIfAbsent(word, key -> new HashSet<>()).add(kind);
    }

    boolean isOrganization(String noun) {
        return byNoun.containsKey(noun);
    }

    /** Whether a noun may be any company: "the firm". */
    boolean isGeneral(String noun) {
        return byNoun.getOrDefault(noun, Set.of()).contains(COMPANY);
    }

    /** Whether a noun stands for the press: "the paper". */
    boolean isOutlet(String noun) {
        return byNoun.getOrDefault(noun, Set.of()).contains(OUTLET);
    }

    boolean isCommunity(String name) {
        return name.startsWith("r/") || ofName(name).contains(COMMUNITY);
    }

    /** Whether a noun is a word of the name itself, or one for its kind: 2 and 1; 0 where the name is of another kind. */
    int agreement(String noun, String name) {
        if (List.of(name.toLowerCase(Locale.ROOT).split(" ")).contains(noun)) {
            return 2;
        }
        Set<String> kinds = ofName(name);
        Set<String> asked = byNoun.getOrDefault(noun, Set.of());
        return kinds.stream().anyMatch(asked::contains) ? 1 : 0;
    }

    /** How readily a name is taken for that of a company: a bank is one too, but rarely called so. */
    double asCompany(String name) {
        Set<String> kinds = ofName(name);
        if (kinds.isEmpty()) {
            return 1;
        }
        return kinds.stream().anyMatch(businesses::contains) ? 0.25 : 0;
    }

    private Set<String> ofName(String name) {
        Set<String> kinds = new HashSet<>(byNameWord.getOrDefault(name, Set.of()));
        for (String word : name.split("[ ,]+", -1)) {
            kinds.addAll(byNameWord.getOrDefault(word, Set.of()));
        }
        String[] words = name.split(" ", -1);
        if (words.length > 1) {
            kinds.addAll(byNameWord.getOrDefault(words[0] + " " + words[1], Set.of()));
        }
        return kinds;
    }
}
