package claims.extract.figure;

import claims.extract.OwnWords;
import claims.extract.lexeme.Decimals;
import claims.model.Figure.Kind;
import claims.text.Columns;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of numbers and amounts, out of the resource files, each of which explains its lines at its head. */
final class Vocabulary {
    private final Function<String, List<Columns>> lists;
    private final Currencies currencies;
    private final Units units;
    private final MeasuringWords measuring = new MeasuringWords();
    private final Map<String, BigDecimal> magnitudes = new HashMap<>();
    private final Map<String, BigDecimal> plurals = new HashMap<>();
    private final Map<String, Suffix> suffixes = new HashMap<>();
    private final Map<String, BigDecimal> codePrefixes = new HashMap<>();
    private final Map<String, BigDecimal> cardinals = new HashMap<>();
    private final Map<String, BigDecimal> tens = new HashMap<>();
    private final Map<String, BigDecimal> fractions = new HashMap<>();
    private final Set<String> numberWords = new HashSet<>(Set.of("a", "an", "half", "several", "few"));
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
        this(OwnWords.NONE);
    }

    Vocabulary(OwnWords own) {
        this(name -> Stream.concat(
                        name.equals("currencies.txt")
                                ? own.currencies().stream().map(Columns::of)
                                : Stream.empty(),
                        Columns.read(Vocabulary.class, name).stream())
                .toList());
    }

    /** {@code lists}: the lines of the word list of a name. */
    Vocabulary(Function<String, List<Columns>> lists) {
        this.lists = lists;
        this.currencies = new Currencies(lines("currencies.txt"));
        this.units = new Units(lines("units.txt"));
        lines("magnitudes.txt").forEach(this::addMagnitude);
        lines("number-words.txt").forEach(this::addNumberWord);
        lines("not-units.txt").forEach(this::addNoUnit);
        Stream.of(cardinals, tens, magnitudes, plurals).map(Map::keySet).forEach(numberWords::addAll);
    }

    List<Columns> lines(String list) {
        return lists.apply(list);
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

    /** A word that a number may begin with. */
    boolean isNumberWord(String word) {
        return numberWords.contains(word);
    }

    Set<String> numberWords() {
        return numberWords;
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
