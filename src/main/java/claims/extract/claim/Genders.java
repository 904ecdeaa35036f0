package claims.extract.claim;

import claims.model.Entity;
import claims.model.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who of the persons is a man and who is a woman: by a title, a first name, the pronouns that are nobody else's. */
final class Genders {
    private final PersonNames names;
    private final Map<String, Gender> told = new HashMap<>();
    private final Map<String, Integer> pronouns = new HashMap<>();

    Genders(List<Reading> readings, Appearances appearances, PersonNames names) {
        this.names = names;
        Window window = new Window();
        for (Reading reading : readings) {
            read(reading, appearances, window);
        }
    }

    /** The persons that this sentence and the one before it name. */
    private static final class Window {
        private Optional<Entity> last = Optional.empty();
        private int sentence = -2;
        private boolean several;

        void name(Entity person, int sentence) {
            boolean near = this.sentence >= sentence - 1;
            several = near
                    && (several
                            || last.filter(before -> before.id().equals(person.id()))
                                    .isEmpty());
            last = Optional.of(person);
            this.sentence = sentence;
        }

        Optional<Entity> only(int sentence) {
            return last.filter(person -> !several && this.sentence >= sentence - 1);
        }
    }

    private void read(Reading reading, Appearances appearances, Window window) {
        int sentence = reading.sentence().index();
        for (int i = 0; i < reading.size(); i++) {
            int word = i;
            appearances
                    .at(reading, i)
                    .filter(name ->
                            name.words().first() == word && name.entity().type() == EntityType.PERSON)
                    .ifPresent(name -> {
                        window.name(name.entity(), sentence);
                        names.ofTitle(reading.text(word - 1))
                                .or(() -> names.ofTitle(reading.text(word)))
                                .ifPresent(
                                        gender -> told.putIfAbsent(name.entity().id(), gender));
                    });
            if (reading.tag(i).startsWith("PRP") && !reading.isQuoted(i)) {
                Gender.of(reading.text(word))
                        .filter(Gender::isPersonal)
                        .ifPresent(gender -> window.only(sentence)
                                .ifPresent(person ->
                                        pronouns.merge(person.id(), gender == Gender.WOMAN ? 1 : -1, Integer::sum)));
            }
        }
    }

    Gender of(Entity entity) {
        if (entity.type() != EntityType.PERSON) {
            return Gender.THING;
        }
        return Optional.ofNullable(told.get(entity.id()))
                .or(() -> names.ofFullName(entity.name()))
                .orElseGet(() -> {
                    int votes = pronouns.getOrDefault(entity.id(), 0);
                    return votes == 0 ? Gender.PERSON : votes > 0 ? Gender.WOMAN : Gender.MAN;
                });
    }
}
