package claims.extract.claim;

import claims.text.Columns;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** First names and titles that tell a man from a woman; the list explains its lines at its head. */
final class PersonNames {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final String TITLE = "title";

    private final Map<String, Gender> firstNames = new HashMap<>();
    private final Map<String, Gender> tellingTitles = new HashMap<>();
    private final Set<String> titles = new HashSet<>();

    PersonNames() {
        for (Columns line : Columns.read(PersonNames.class, "person-names.txt")) {
            Gender gender = line.first().startsWith("woman") ? Gender.WOMAN : Gender.MAN;
            for (String name : line.alternatives(1)) {
                if (!line.first().endsWith(TITLE)) {
                    firstNames.put(plain(name), gender);
                } else {
                    titles.add(name);
                    if (!line.first().equals(TITLE)) {
                        tellingTitles.put(name, gender);
                    }
                }
            }
        }
    }

    /** By the first of at least two names. */
    Optional<Gender> ofFullName(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? Optional.empty() : Optional.ofNullable(firstNames.get(plain(name.substring(0, end))));
    }

    Optional<Gender> ofTitle(String title) {
        return Optional.ofNullable(tellingTitles.get(title));
    }

    boolean isTitle(String word) {
        return titles.contains(word);
    }

    /** Without accents. */
    private static String plain(String name) {
        return isAscii(name)
                ? name
                : ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
