package claims.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lines that a user adds to word lists, each as its list has them. They go before the tool's own, so that they decide
 * where both have something.
 *
 * @param benchmarks names, as in {@code benchmarks.txt}
 * @param products names, as in {@code products.txt}
 * @param cues verbs that report, as in {@code cues.txt}
 * @param currencies as in {@code currencies.txt}
 */
public record OwnWords(List<String> benchmarks, List<String> products, List<String> cues, List<String> currencies) {
    public static final OwnWords NONE = new OwnWords(List.of(), List.of(), List.of(), List.of());
    private static final Pattern COLUMN_END = Pattern.compile(" *\\| *");
    private static final Set<String> CUE_TYPES = Set.of("speech", "belief", "evidence");
    private static final Pattern CURRENCY_CODE = Pattern.compile("[A-Z]{3}!?|\\?");

    public OwnWords {
        String name = "a name, or names of one thing: \"FrontierBugs | Frontier Bugs\"";
        benchmarks = checked("benchmarks", benchmarks, OwnWords::isName, name);
        products = checked("products", products, OwnWords::isName, name);
        cues = checked(
                "cues",
                cues,
                columns -> columns.length == 3 && CUE_TYPES.contains(columns[1]) && isName(columns),
                "a lemma, speech or belief or evidence, and what it takes: \"blog | speech | clause, quote\"");
        currencies = checked(
                "currencies",
                currencies,
                columns -> columns.length >= 2
                        && columns.length <= 4
                        && CURRENCY_CODE.matcher(columns[0]).matches()
                        && isName(columns),
                "a code, signs, names and the names of its hundredth: \"XTH | ₮ | thaler | -\"");
    }

    public boolean areNone() {
        return benchmarks.isEmpty() && products.isEmpty() && cues.isEmpty() && currencies.isEmpty();
    }

    private static boolean isName(String[] columns) {
        return List.of(columns).stream().noneMatch(String::isBlank);
    }

    private static List<String> checked(String list, List<String> lines, Predicate<String[]> isWell, String form) {
        for (String line : lines) {
            if (!isWell.test(COLUMN_END.split(line.strip(), -1))) {
                throw new IllegalArgumentException(list + ": \"" + line + "\" is not " + form);
            }
        }
        return List.copyOf(lines);
    }
}
