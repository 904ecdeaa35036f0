package claims.extract.score;

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
}
