package claims.extract.entity;

import claims.model.Entity;
import claims.model.EntityType;
import claims.text.CleanText;
import claims.text.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts the mentions of one thing together, by the identity that {@link Identities} gives each, and names the thing by its
 * fullest form.
 */
final class EntityLinker {
    private static final Order<NamedSpan> FULLEST_LAST = Order.<NamedSpan>by(
                    name -> Segment.scan(name.text(), 0).size())
            .then(Order.by(name -> isShouted(name.text()) ? 0 : 1))
            .then(Order.by(name -> name.text().length()))
            .then(Order.falling(name -> name.span().start()));

    private static final Pattern OWNER = Pattern.compile("['’]s ");
    private static final Pattern SIGNS = Pattern.compile("[™®\\[\\]()]");

    private final Lexicon lexicon;

    EntityLinker(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code names} in order of the text. */
    List<Entity> link(List<NamedSpan> names, CleanText text) {
        Identities identities = new Identities(lexicon, names, text.text());
        Map<String, List<NamedSpan>> groups = new LinkedHashMap<>();
        for (NamedSpan name : names) {
            groups.computeIfAbsent(identities.of(name), identity -> new ArrayList<>())
                    .add(name);
        }
        List<Entity> entities = new ArrayList<>();
        for (List<NamedSpan> group : groups.values()) {
            entities.add(entity("e" + (entities.size() + 1), group, text));
        }
        return entities;
    }

    private static Entity entity(String id, List<NamedSpan> group, CleanText text) {
        NamedSpan fullest = group.stream().max(FULLEST_LAST).orElseThrow();
        EntityType type = fullest.type();
        return new Entity(
                id,
                SIGNS.matcher(called(fullest)).replaceAll(""),
                type,
                group.stream()
                        .map(name -> text.slice(name.span().start(), name.span().end()))
                        .toList());
    }

    /** {@code Aider's polyglot} is named with its owner, but has a name without. */
    private static String called(NamedSpan name) {
        Optional<String> listed = name.key()
                .map(key -> key.substring(key.indexOf(':') + 1))
                .filter(it -> name.type() == EntityType.BENCHMARK
                        && OWNER.matcher(name.text()).find()
                        && !OWNER.matcher(it).find());
        return listed.orElse(name.text());
    }

    /** {@code AUSTIN} in a dateline is how Austin is called there, not its name. */
    private static boolean isShouted(String name) {
        return name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT));
    }
}
