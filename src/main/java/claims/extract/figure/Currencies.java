package claims.extract.figure;

import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.Lexer;
import claims.text.Columns;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The signs and names of money, out of {@code currencies.txt}, whose head explains its lines. */
final class Currencies {
    static final int CODE_LENGTH = 3;
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private final Map<String, Currency> symbols = new HashMap<>();
    private final Map<String, Currency> names = new HashMap<>();
    private final Map<String, BigDecimal> minors = new HashMap<>();
    /** The lengths of the longest signs and names that begin with a character, in lower case. */
    private final Map<Character, Integer> beginning = new HashMap<>();
    /** The lengths of the longest signs that end with a character. */
    private final Map<Character, Integer> signsEnding = new HashMap<>();
    /** The lengths of the longest names that end with a character, in lower case. */
    private final Map<Character, Integer> namesEnding = new HashMap<>();
    /** The first lexemes of all signs and names, folded. */
    private final Set<String> openings = new HashSet<>();

    /**
     * What a sign or a name stands for.
     *
     * @param code ISO 4217; empty where the text leaves it open
     * @param part one of it in units of the currency: 0.01 for a cent
     * @param ambiguous it is also a word or a name, and money only where the number looks like it
     * @param glued it counts only glued to digits: {@code 50p}
     */
    record Currency(Optional<String> code, BigDecimal part, boolean ambiguous, boolean glued) {}

    /** A currency and where its sign or name begins or ends. */
    record Sign(Currency currency, int boundary) {}

    Currencies(List<Columns> lines) {
        lines.forEach(this::add);
    }

    private void add(Columns line) {
        String code = unmarked(line.first());
        Optional<String> known = code.equals("?") ? Optional.empty() : Optional.of(code);
        if (known.isPresent()) {
            addSymbol(line.first(), known);
            if (!isMarked(line.first())) {
                addName(code, new Currency(known, BigDecimal.ONE, false, false)); // "15-20 usd"
            }
        }
        line.alternatives(1).forEach(symbol -> addSymbol(symbol, known));
        for (String name : line.alternatives(2)) {
            for (String form : Plurals.forms(name)) {
                addName(unmarked(form), new Currency(known, BigDecimal.ONE, isMarked(name), false));
            }
        }
        for (String minor : line.alternatives(3)) {
            String[] nameAndPart = minor.split(":", 2);
            BigDecimal part = nameAndPart.length == 1
                    ? HUNDREDTH
                    : Decimals.quotient(BigDecimal.ONE, new BigDecimal(unmarked(nameAndPart[1])));
            for (String form : Plurals.forms(unmarked(nameAndPart[0]))) {
                addName(form, new Currency(known, part, false, isMarked(minor)));
                minors.putIfAbsent(code + " " + form.substring(form.lastIndexOf(' ') + 1), part);
            }
        }
    }

    private void addSymbol(String symbol, Optional<String> code) {
        String plain = unmarked(symbol);
        beginning.merge(Character.toLowerCase(plain.charAt(0)), plain.length(), Math::max);
        signsEnding.merge(plain.charAt(plain.length() - 1), plain.length(), Math::max);
        addOpening(plain);
        symbols.putIfAbsent(plain, new Currency(code, BigDecimal.ONE, isMarked(symbol), false));
    }

    private void addName(String name, Currency currency) {
        beginning.merge(Character.toLowerCase(name.charAt(0)), name.length(), Math::max);
        namesEnding.merge(Character.toLowerCase(name.charAt(name.length() - 1)), name.length(), Math::max);
        addOpening(name);
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), currency);
    }

    private void addOpening(String words) {
        openings.add(Lexer.lexemes(words, 0, words.length()).get(0).folded());
    }

    private static boolean isMarked(String entry) {
        return entry.contains("!");
    }

    private static String unmarked(String entry) {
        return entry.replace("!", "");
    }

    /** The lexemes that a sign or a name may begin with, folded. */
    Set<String> openings() {
        return openings;
    }

    /** The longest sign that ends in front of a number, glued or a space away. */
    Optional<Sign> before(String text, int number, int limit) {
        int end = number > limit && text.charAt(number - 1) == ' ' ? number - 1 : number;
        int longest = end > limit ? signsEnding.getOrDefault(text.charAt(end - 1), 0) : 0;
        for (int length = Math.min(longest, end - limit); length > 0; length--) {
            boolean whole = end - length == limit || !continues(text, end - length - 1, end - length);
            Currency currency = whole ? symbols.get(text.substring(end - length, end)) : null;
            if (currency != null) {
                return Optional.of(new Sign(currency, end - length));
            }
        }
        return Optional.empty();
    }

    /** The longest name that ends in front of a number, a space away; only a name that is nothing else. */
    Optional<Sign> nameBefore(String text, int number, int limit) {
        int end = number - 1;
        if (end <= limit || text.charAt(end) != ' ') {
            return Optional.empty();
        }
        int longest = namesEnding.getOrDefault(Character.toLowerCase(text.charAt(end - 1)), 0);
        for (int length = Math.min(longest, end - limit); length > 0; length--) {
            int start = end - length;
            boolean whole = start == limit || !continues(text, start - 1, start);
            Currency currency = whole ? names.get(text.substring(start, end).toLowerCase(Locale.ROOT)) : null;
            if (currency != null) {
                return Optional.of(new Sign(currency, start))
                        .filter(it -> !currency.ambiguous() && currency.part().compareTo(BigDecimal.ONE) == 0);
            }
        }
        return Optional.empty();
    }

    /** The longest sign or name that begins behind a number, glued, a space or a hyphen away. */
    Optional<Sign> after(String text, int number, int limit) {
        int start = number < limit && (text.charAt(number) == ' ' || text.charAt(number) == '-') ? number + 1 : number;
        int longest = start < limit ? beginning.getOrDefault(Character.toLowerCase(text.charAt(start)), 0) : 0;
        for (int length = Math.min(longest, limit - start); length > 0; length--) {
            int end = start + length;
            if (end < limit && continues(text, end - 1, end)) {
                continue;
            }
            String words = text.substring(start, end);
            Currency currency = symbols.getOrDefault(words, names.get(words.toLowerCase(Locale.ROOT)));
            if (currency == null) {
                continue;
            }
            boolean sign = symbols.containsKey(words);
            boolean whole = end == limit || !(sign && Character.isDigit(text.charAt(end)));
            boolean near = start == number || (text.charAt(number) == ' ' ? !currency.glued() : !sign);
            if (whole && near) {
                return Optional.of(new Sign(currency, end));
            }
        }
        return Optional.empty();
    }

    /** What a name such as "cents" is a part of, where nothing else says it. */
    Optional<Currency> minor(String name) {
        return Optional.ofNullable(names.get(name)).filter(it -> it.part().compareTo(BigDecimal.ONE) < 0);
    }

    /** The part of a currency that a name stands for beside it: the fils of a dinar are thousandths. */
    Optional<BigDecimal> part(String code, String name) {
        return Optional.ofNullable(minors.get(code + " " + name));
    }

    /** The currency of an ISO code. */
    Optional<Currency> code(String code) {
        return code.length() == CODE_LENGTH ? Optional.ofNullable(symbols.get(code)) : Optional.empty();
    }

    /** Whether two neighbouring characters are of one word. */
    private static boolean continues(String text, int left, int right) {
        return Character.isLetterOrDigit(text.charAt(left)) && Character.isLetter(text.charAt(right));
    }
}
