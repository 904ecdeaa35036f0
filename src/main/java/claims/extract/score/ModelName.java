package claims.extract.score;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model's name taken apart: "Kestrel 3 Mini" is version 3 of the family Kestrel, in a variant.
 *
 * @param variant what follows the version, with a size that may be in it
 */
record ModelName(String family, Optional<BigDecimal> version, String variant) {
    private static final Pattern SIZE = Pattern.compile("(?<![\\w.])\\d+(\\.\\d+)?[bBmMtT](?!\\w)");
    private static final Pattern VERSION =
            Pattern.compile("(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3})?)(?![\\d.]*[bBmMtT]\\b)(?!\\d)");

    private static final Pattern PARTING = Pattern.compile("[\\s\\-‑_]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-‑]+");

    static ModelName of(String name) {
        Matcher matcher = VERSION.matcher(name);
        return matcher.find()
                ? new ModelName(
                        plain(name.substring(0, matcher.start())),
                        Optional.of(new BigDecimal(matcher.group(1))),
                        plain(name.substring(matcher.end())))
                : new ModelName(plain(name), Optional.empty(), "");
    }

    private static String plain(String part) {
        return PARTING.matcher(part.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    static String[] words(String name) {
        return BETWEEN_WORDS.split(name);
    }

    static boolean isSize(String word) {
        return SIZE.matcher(word).matches();
    }

    static boolean hasSize(String name) {
        return SIZE.matcher(name).find();
    }

    /** An earlier or later version of the same. */
    boolean isKin(ModelName other) {
        return family.equals(other.family) && variant.equals(other.variant) && !version.equals(other.version);
    }

    boolean isBefore(ModelName other) {
        return isKin(other)
                && other.version.isPresent()
                && version.map(it -> it.compareTo(other.version.get()) < 0).orElse(true);
    }
}
