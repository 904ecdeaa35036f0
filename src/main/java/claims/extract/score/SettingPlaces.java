package claims.extract.score;

import claims.model.Entity;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the settings of a sentence are, lexeme by lexeme. */
final class SettingPlaces {
    private final Map<Integer, Setting> byStart = new HashMap<>();
    private final BitSet taken = new BitSet();

    SettingPlaces(List<Setting> settings) {
        for (Setting setting : settings) {
            byStart.put(setting.first(), setting);
            taken.set(setting.first(), setting.last() + 1);
        }
    }

    Optional<Setting> at(int first) {
        return Optional.ofNullable(byStart.get(first));
    }

    boolean contains(int index) {
        return taken.get(index);
    }

    /** The last lexeme of a name without a setting at its end: {@code GPT-5.4 High}. */
    int before(int first, int last) {
        int setting = taken.nextSetBit(first);
        return setting > first && setting <= last ? setting - 1 : last;
    }

    /** What an entity is called that ends at {@code last}, without the setting behind it. */
    String called(Entity entity, int last) {
        return at(last + 1)
                .map(Setting::text)
                .filter(entity.name()::endsWith)
                .map(effort -> entity.name().substring(0, entity.name().length() - effort.length()))
                .map(name -> name.replaceFirst("[\\s\\-‑]+$", ""))
                .orElse(entity.name());
    }
}
