package claims.extract.figure;

import claims.model.Figure.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of numbers and amounts, out of the resource files, each of which explains its lines at its head. */
final class Vocabulary {
    private final Currencies currencies = Currencies.read();
    private final Units units = Units.read();
    private final MeasuringWords measuring = new MeasuringWords();
    private final Map<String, BigDecimal> magnitudes = new HashMap<>();
    private final Map<String, BigDecimal> plurals = new HashMap<>();
    private final Map<String, Suffix> suffixes = new HashMap<>();
    private final Map<String, BigDecimal> codePrefixes = new HashMap<>();
    private final Map<String, BigDecimal> cardinals = new HashMap<>();
    private final Map<String, BigDecimal> tens = new HashMap<>();
    private final Map<String, BigDecimal> fractions = new HashMap<>();
    private final Set<String> noUnits = new HashSet<>();
    private final Set<String> numbering = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> countedSingulars = new HashSet<>();
    private final Set<String> months = new HashSet<>();

    /**
     * A short form of a magnitude.
     *
     * @param alsoUnit it is a unit's symbol too: {@code m} is a million of money and a metre of rope
     */
    record Suffix(BigDecimal value, boolean alsoUnit) {}

    Vocabulary() {
        Columns.read("magnitudes.txt").forEach(this::addMagnitude);
        Columns.read("number-words.txt").forEach(this::addNumberWord);
        Columns.read("not-units.txt").forEach(this::addNoUnit);
    }

    private void addMagnitude(Columns line) {
        BigDecimal value = new BigDecimal(line.first());
        for (String word : line.alternatives(1)) {
            boolean marked = word.endsWith("!");
            if (!marked) {
                magnitudes.put(word, value);
                plurals.put(word + "s", value);
            }
        }
        plurals.put("tens", BigDecimal.TEN);
        line.alternatives(3).forEach(prefix -> codePrefixes.put(prefix, value));
        for (String suffix : line.alternatives(2)) {
            suffixes.put(suffix.replace("!", ""), new Suffix(value, suffix.endsWith("!")));
        }
    }

    private void addNumberWord(Columns line) {
        for (String word : line.alternatives(1)) {
            switch (line.columns().get(2)) {
                case "cardinal" -> cardinals.put(word, new BigDecimal(line.first()));
                case "tens" -> tens.put(word, new BigDecimal(line.first()));
                case "half", "fraction" -> fractions.put(word, quotient(line.first()));
                default -> {} // signs, joiners and the like are the grammar's own words
            }
        }
    }

    private void addNoUnit(Columns line) {
        Set<String> words = switch (line.first()) {
            case "month" -> months;
            case "numbering" -> numbering;
            case "group" -> groups;
            case "kind" -> kinds;
            case "singular" -> countedSingulars;
            default -> noUnits;
        };
        words.addAll(line.alternatives(1));
    }

    private static BigDecimal quotient(String written) {
        String[] parts = written.split("/", 2);
        return Decimals.quotient(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
    }

    Currencies currencies() {
        return currencies;
    }

    MeasuringWords measuring() {
        return measuring;
    }

    Units units() {
        return units;
    }

    /** {@code million}; also {@code dozen} and {@code hundred}. */
    Optional<BigDecimal> magnitude(String word) {
        return Optional.ofNullable(magnitudes.get(word));
    }

    /** {@code millions}. */
    Optional<BigDecimal> plural(String word) {
        return Optional.ofNullable(plurals.get(word));
    }

    Optional<Suffix> suffix(String letters) {
        return Optional.ofNullable(suffixes.get(letters));
    }

    /** {@code M} of {@code MEUR}. */
    Optional<BigDecimal> codePrefix(String letters) {
        return Optional.ofNullable(codePrefixes.get(letters));
    }

    Optional<BigDecimal> cardinal(String word) {
        return Optional.ofNullable(cardinals.get(word));
    }

    Optional<BigDecimal> tens(String word) {
        return Optional.ofNullable(tens.get(word));
    }

    /** {@code third}, {@code half}. */
    Optional<BigDecimal> fraction(String word) {
        return Optional.ofNullable(fractions.get(word));
    }

    /** {@code third}, {@code thirds}, {@code halves}. */
    Optional<BigDecimal> parts(String word) {
        boolean plural = word.endsWith("s") && !fractions.containsKey(word);
        return fraction(plural ? word.substring(0, word.length() - 1) : word);
    }

    boolean isNumberWord(String word) {
        return cardinals.containsKey(word)
                || tens.containsKey(word)
                || magnitudes.containsKey(word)
                || plurals.containsKey(word)
                || word.equals("a")
                || word.equals("an")
                || word.equals("half")
                || word.equals("several")
                || word.equals("few");
    }

    /** {@code section}, {@code room}: the number behind it is a name. */
    boolean isNumbering(String word) {
        return numbering.contains(word);
    }

    /** {@code staff}, {@code aircraft}: counted without a plural. */
    boolean isGroup(String word) {
        return groups.contains(word);
    }

    /** {@code way} in "a two-way street". */
    boolean isKind(String word) {
        return kinds.contains(word);
    }

    /** {@code member}, {@code seat}: counted without a plural before another noun. */
    boolean isCountedSingular(String word) {
        return countedSingulars.contains(word);
    }

    boolean isMonth(String word) {
        return months.contains(word);
    }

    boolean isNoUnit(String word) {
        return noUnits.contains(word);
    }

    /** A duration: "over two years", "fell three days ago". */
    boolean isLength(Find find) {
        return find.kind() == Kind.QUANTITY
                && find.unit().filter(measuring()::isTime).isPresent();
    }
}
