package claims.extract.entity;

import claims.model.Entity;
import claims.model.EntityType;
import claims.text.CleanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the mentions of one thing together: the same name however it is joined, a list's aliases, a surname and its full
 * name, an acronym and what it was introduced for, a company with and without its legal form, a product with and without
 * its maker. What only shares words stays apart: {@code Llama 4} and {@code Llama 4 Maverick}.
 */
final class EntityLinker {
    private final Lexicon lexicon;

    EntityLinker(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code names} in order of the text. */
    List<Entity> link(List<NamedSpan> names, CleanText text) {
        Map<String, String> acronyms = Acronyms.introduced(names, text.text());
        Map<String, String> keys = keysByName(names);
        Surnames surnames = new Surnames(names);
        Map<String, List<NamedSpan>> groups = new LinkedHashMap<>();
        for (NamedSpan name : names) {
            String identity = surnames.fullName(name)
                    .map(full -> identity(full, keys, acronyms))
                    .orElseGet(() -> identity(name, keys, acronyms));
            groups.computeIfAbsent(identity, key -> new ArrayList<>()).add(name);
        }
        List<Entity> entities = new ArrayList<>();
        for (List<NamedSpan> group : groups.values()) {
            entities.add(entity("e" + (entities.size() + 1), group, text));
        }
        return entities;
    }

    /** A name that has a key in one place has it everywhere. */
    private static Map<String, String> keysByName(List<NamedSpan> names) {
        Map<String, String> keys = new HashMap<>();
        for (NamedSpan name : names) {
            name.key().ifPresent(key -> keys.merge(plain(name), key, (a, b) -> b.contains(":mark:") ? b : a));
        }
        return keys;
    }

    private String identity(NamedSpan name, Map<String, String> keys, Map<String, String> acronyms) {
        String plain = plain(name);
        if (keys.containsKey(plain)) {
            return keys.get(plain);
        }
        String core = name.type() + ":" + NameList.key(core(name));
        String full = acronyms.getOrDefault(core, core);
        return keys.getOrDefault(full, full);
    }

    private static String plain(NamedSpan name) {
        return name.type() + ":" + NameList.key(Segment.scan(name.text(), 0));
    }

    /** What tells this name from others: without legal form, maker or middle initial. */
    private List<Segment> core(NamedSpan name) {
        List<Segment> segments = Segment.scan(name.text(), 0);
        return switch (name.type()) {
            case ORGANIZATION -> withoutForm(segments);
            case PRODUCT -> withoutMaker(segments);
            case PERSON -> withoutInitials(segments);
            default -> segments;
        };
    }

    private List<Segment> withoutForm(List<Segment> segments) {
        int end = segments.size();
        while (end > 1
                && lexicon.corporateForms().contains(segments.get(end - 1).folded())) {
            end--;
        }
        int from = end > 1 && segments.get(0).folded().equals("the") ? 1 : 0;
        return segments.subList(from, end);
    }

    private List<Segment> withoutMaker(List<Segment> segments) {
        for (int makers = Math.min(3, segments.size() - 1); makers > 0; makers--) {
            boolean maker =
                    lexicon.organizations().find(segments.subList(0, makers)).isPresent();
            boolean family =
                    lexicon.families().find(segments.subList(0, makers)).isPresent();
            if (maker && !family && segments.get(makers).join() == Segment.Join.SPACE) {
                return segments.subList(makers, segments.size());
            }
        }
        return segments;
    }

    private static List<Segment> withoutInitials(List<Segment> segments) {
        List<Segment> kept =
                segments.stream().filter(segment -> segment.text().length() > 1).toList();
        return kept.isEmpty() ? segments : kept;
    }

    private static Entity entity(String id, List<NamedSpan> group, CleanText text) {
        NamedSpan fullest = group.stream()
                .max(Comparator.<NamedSpan>comparingInt(
                                name -> Segment.scan(name.text(), 0).size())
                        .thenComparing(name -> name.text().length())
                        .thenComparing(Comparator.<NamedSpan>comparingInt(
                                        name -> name.span().start())
                                .reversed()))
                .orElseThrow();
        return new Entity(
                id,
                fullest.text(),
                fullest.type(),
                group.stream()
                        .map(name -> text.slice(name.span().start(), name.span().end()))
                        .toList());
    }

    /** Which full name a surname or first name alone stands for: the last one that the text has named by then. */
    private static final class Surnames {
        private final Map<String, List<NamedSpan>> fullNames = new HashMap<>();

        Surnames(List<NamedSpan> names) {
            for (NamedSpan name : names) {
                List<Segment> segments = Segment.scan(name.text(), 0);
                if (name.type() == EntityType.PERSON && segments.size() > 1) {
                    Set<String> parts = new LinkedHashSet<>(List.of(
                            segments.get(segments.size() - 1).folded(),
                            segments.get(0).folded()));
                    parts.forEach(part -> fullNames
                            .computeIfAbsent(part, key -> new ArrayList<>())
                            .add(name));
                }
            }
        }

        Optional<NamedSpan> fullName(NamedSpan name) {
            List<Segment> segments = Segment.scan(name.text(), 0);
            if (name.type() != EntityType.PERSON || segments.size() != 1) {
                return Optional.empty();
            }
            List<NamedSpan> candidates = fullNames.getOrDefault(segments.get(0).folded(), List.of());
            return candidates.stream()
                    .filter(full -> full.span().start() <= name.span().start())
                    .reduce((earlier, later) -> later)
                    .or(() -> candidates.stream().findFirst());
        }
    }
}
