package claims.extract.claim;

import claims.model.Entity;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The nouns by which the article calls those that it names: in front of the name ("chief executive Sam Lee", "the mayor,
 * Ruth Okafor,"), after it ("Nordpost, a carrier") or with "is".
 */
final class Descriptions {
    /** An apposition is no longer than this. */
    private static final int REACH = 16;

    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "CD");

    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final Map<String, List<Entity>> called = new HashMap<>();
    private final Map<String, Set<String>> houses = new HashMap<>();

    Descriptions(List<Reading> readings, Appearances appearances) {
        for (Reading reading : readings) {
            for (Appearance name : appearances.in(reading)) {
                before(reading, name, appearances);
                after(reading, name, appearances);
            }
        }
    }

    /** Those that are called by a noun, in the order in which they first are. */
    List<Entity> called(String noun) {
        return called.getOrDefault(noun, List.of());
    }

    Set<String> nouns(String entity) {
        return nouns.getOrDefault(entity, Set.of());
    }

    /** Whether somebody may be of an organisation: the article says so, or says of none. */
    boolean mayBeOf(Entity person, Entity organization) {
        return houses.getOrDefault(person.id(), Set.of(organization.id())).contains(organization.id());
    }

    private void add(Entity entity, String noun) {
        if (nouns.computeIfAbsent(entity.id(), id -> new HashSet<>()).add(noun)) {
            called.computeIfAbsent(noun, key -> new ArrayList<>()).add(entity);
        }
    }

    private void addHouses(Reading reading, Appearance name, Words words, Appearances appearances) {
        appearances.within(reading, words).stream()
                .map(Appearance::entity)
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .map(Entity::id)
                .filter(house -> !house.equals(name.entity().id()))
                .forEach(house -> houses.computeIfAbsent(name.entity().id(), id -> new HashSet<>())
                        .add(house));
    }

    private void before(Reading reading, Appearance name, Appearances appearances) {
        int at = name.words().first() - 1;
        boolean apart = reading.isComma(at);
        List<String> found = new ArrayList<>();
        int i = apart ? at - 1 : at;
        while (i >= 0 && i > at - REACH && isNameless(reading, i, appearances)) {
            if (isNoun(reading, i)) {
                found.add(reading.noun(i));
            }
            i--;
        }
        boolean whole = !apart
                || (i >= 0
                        && DETERMINERS.contains(reading.tag(i))
                        && endsThere(reading, name.words().last() + 1));
        if (whole && !found.isEmpty()) {
            found.forEach(noun -> add(name.entity(), noun));
            addHouses(reading, name, new Words(Math.max(0, i - 1), at), appearances);
        }
    }

    private static boolean isNameless(Reading reading, int index, Appearances appearances) {
        String tag = reading.tag(index);
        return (isNoun(reading, index)
                        || tag.equals("JJ")
                        || tag.equals("HYPH")
                        || reading.lower(index).equals("and"))
                && !reading.isQuoted(index)
                && appearances.at(reading, index).isEmpty();
    }

    /** The noun phrase after a comma or "is", up to its first preposition. */
    private void after(Reading reading, Appearance name, Appearances appearances) {
        int at = name.words().last() + 1;
        boolean copula = reading.lower(at).equals("is") || reading.lower(at).equals("was");
        if (!copula && !reading.isComma(at)) {
            return;
        }
        if (reading.lower(at + 1).equals("the")
                || reading.lower(at + 1).equals("a")
                || reading.lower(at + 1).equals("an")
                || (!copula && opens(reading, at + 1, appearances))) {
            List<String> found = phrase(reading, at + 1, appearances);
            found.forEach(noun -> add(name.entity(), noun));
            int end = at + 1;
            while (end < Math.min(reading.size() - 1, at + REACH) && !reading.isPunctuation(end + 1)) {
                end++;
            }
            if (!found.isEmpty() && end < reading.size()) {
                addHouses(reading, name, new Words(at + 1, end), appearances);
            }
        }
    }

    /** An apposition without an article: "Sam Lee, chief executive of Orion,", "Sam Lee, Orion's chief executive,". */
    private static boolean opens(Reading reading, int from, Appearances appearances) {
        int end = from;
        while (end < from + REACH && end < reading.size() && !reading.isPunctuation(end)) {
            if (reading.isFinite(end)
                    || reading.tag(end).equals("WP")
                    || reading.tag(end).equals("WDT")) {
                return false;
            }
            end++;
        }
        boolean possessed = reading.tag(from).equals("PRP$")
                || appearances
                        .at(reading, from)
                        .filter(owner -> reading.tag(owner.words().last() + 1).equals("POS"))
                        .isPresent();
        boolean plain = appearances.at(reading, from).isEmpty()
                && (reading.tag(from).startsWith("NN") || reading.tag(from).equals("JJ"));
        return endsThere(reading, end) && (possessed || plain);
    }

    private static List<String> phrase(Reading reading, int from, Appearances appearances) {
        List<String> found = new ArrayList<>();
        for (int i = from; i < reading.size() && i < from + REACH; i++) {
            String tag = reading.tag(i);
            if (reading.isPunctuation(i) || tag.equals("IN") || tag.startsWith("W") || tag.startsWith("VB")) {
                break;
            }
            if (isNoun(reading, i) && appearances.at(reading, i).isEmpty()) {
                found.add(reading.noun(i));
            }
        }
        return found;
    }

    private static boolean endsThere(Reading reading, int index) {
        return index >= reading.size() || reading.isPunctuation(index) || reading.isQuoteMark(index);
    }

    private static boolean isNoun(Reading reading, int index) {
        return reading.tag(index).startsWith("NN");
    }
}
