package claims.evaluate;

import claims.model.Claim;
import claims.model.EntityType;
import claims.model.Figure;
import claims.model.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For gold that does not list everything. A line of gold may carry its own, and a run may have one for every line:
 *
 * <ul>
 *   <li>{@code "only": {"figures": ["money"]}}: of the figures, gold lists those of kind money. Others count neither way,
 *       in gold or in output, unless output has one where gold has money: then its kind is wrong.
 *   <li>{@code "partial": ["figures"]}: gold lists some figures and not others. Those that it does not list are not wrong;
 *       so what is measured is recall, and how right the matched ones are.
 * </ul>
 *
 * @param only for a list's name, the kinds (of entities: the types; of scores: the units) that count
 * @param partial names of lists
 */
public record Scope(Map<String, List<String>> only, List<String> partial) {
    /** Everything counts. */
    public static final Scope ALL = new Scope(Map.of(), List.of());

    private static final Map<String, Set<String>> KINDS = Map.of(
            "entities", words(EntityType.values()),
            "figures", words(Figure.Kind.values()),
            "scores", words(Score.Unit.values()),
            "claims", words(Claim.Kind.values()));

    public Scope {
        check(only, partial);
        only = Map.copyOf(only);
        partial = List.copyOf(partial);
    }

    /**
     * A scope as the command line says it.
     *
     * @param only each {@code figures:money,percent}
     * @param partial each {@code figures}
     */
    public static Scope parse(Collection<String> only, Collection<String> partial) {
        var kinds = new TreeMap<String, List<String>>();
        for (String text : only) {
            String[] listAndKinds = text.split(":", 2);
            if (listAndKinds.length < 2) {
                throw new IllegalArgumentException("\"" + text + "\" is not like figures:money,percent");
            }
            kinds.computeIfAbsent(listAndKinds[0], list -> new ArrayList<>())
                    .addAll(Arrays.asList(listAndKinds[1].split(",", -1)));
        }
        return new Scope(kinds, List.copyOf(partial));
    }

    static void check(Map<String, List<String>> only, Collection<String> partial) {
        Stream.concat(only.keySet().stream(), partial.stream())
                .filter(list -> !KINDS.containsKey(list))
                .findFirst()
                .ifPresent(list -> refuse(list, new TreeMap<>(KINDS).keySet()));
        only.forEach((list, kinds) -> kinds.stream()
                .filter(kind -> !KINDS.get(list).contains(kind.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(
                        kind -> refuse(kind, KINDS.get(list).stream().sorted().toList())));
    }

    /** Refuses what is no type, kind or unit of a list's items in the contract's spelling. */
    static void checkKind(String list, String kind) {
        String folded = kind.toLowerCase(Locale.ROOT);
        String spelled = list.equals("entities") ? folded.toUpperCase(Locale.ROOT) : folded;
        if (!KINDS.get(list).contains(folded) || !spelled.equals(kind)) {
            refuse(
                    kind,
                    KINDS.get(list).stream()
                            .map(it -> list.equals("entities") ? it.toUpperCase(Locale.ROOT) : it)
                            .sorted()
                            .toList());
        }
    }

    private static void refuse(String word, Collection<String> known) {
        throw new IllegalArgumentException("\"" + word + "\" is none of " + String.join(", ", known));
    }

    private static Set<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Both: what either leaves out is left out, but a line's own {@code only} for a list goes before this one. */
    Scope withLine(Scope line) {
        var both = new TreeMap<>(only);
        both.putAll(line.only);
        return new Scope(
                both, Stream.concat(partial.stream(), line.partial.stream()).toList());
    }

    /** Whether an item of gold counts. */
    boolean asks(String list, Optional<String> kind) {
        List<String> kinds = only.get(list);
        return kinds == null || (kind.isPresent() && kinds.stream().anyMatch(kind.get()::equalsIgnoreCase));
    }

    /** Whether an item of output that gold does not have is an error. */
    boolean knowsAll(String list, Optional<String> kind) {
        return !partial.contains(list) && asks(list, kind);
    }
}
