package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence as far as results go.
 *
 * @param parts all of it, in order
 * @param numbers the numbers that may be results, by the places of their parts; the others likewise
 */
record Reading(
        LexedSentence sentence,
        List<Part> parts,
        NavigableMap<Integer, ResultNumber> numbers,
        NavigableMap<Integer, Candidate> tests,
        NavigableMap<Integer, Candidate> models,
        Map<Integer, Setting> settings) {

    private static final Set<Symbol> BEFORE_COUNT =
            Set.of(Symbol.MODEL, Symbol.POSS, Symbol.NOUN, Symbol.ABOUT); // "its", "only"

    private static final Set<Symbol> APPOSED = Set.of(
            Symbol.NOUN,
            Symbol.CLAUSE,
            Symbol.MODEL,
            Symbol.VERSUS,
            Symbol.BY,
            Symbol.FOR,
            Symbol.IN,
            Symbol.WITH); // "by contrast"

    /**
     * The symbols from one part to another, both included; what is in brackets between them is one symbol.
     * How a test was taken says nothing of whose number it is, and is left out.
     */
    String path(int from, int to) {
        Map<Integer, Integer> asides = asides(from, to);
        StringBuilder path = new StringBuilder();
        for (int i = from; i <= to; i++) {
            Integer end = asides.get(i);
            if (parts.get(i).symbol() != Symbol.SETTING && parts.get(i).symbol() != Symbol.QUOTE) {
                path.append((end == null ? parts.get(i).symbol() : Symbol.ASIDE).sign());
            }
            i = end == null ? i : end;
        }
        return path.toString();
    }

    /** Where the outermost brackets and appositions that are whole between two parts begin, and where they end. */
    private Map<Integer, Integer> asides(int from, int to) {
        Map<Integer, Integer> asides = new HashMap<>();
        List<Integer> open = new ArrayList<>();
        if (parts.get(from).symbol() == Symbol.MODEL) {
            apposition(from, to).ifPresent(end -> asides.put(from + 1, end));
        }
        for (int i = from + 1; i < to; i++) {
            if (parts.get(i).symbol() == Symbol.OPEN) {
                open.add(i);
            } else if (measureEnd(i) < to && measureEnd(i) > i) {
                asides.put(i, measureEnd(i));
            } else if (parts.get(i).symbol() == Symbol.CLOSE && !open.isEmpty()) {
                asides.put(open.remove(open.size() - 1), i);
            }
        }
        return asides;
    }

    /** The part that a lexeme is in; the number of all parts for one behind the end. */
    int partAt(int lexeme) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).last() < lexeme) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The comma that ends what stands between a name and its verb: "Ostler 2, the model that steers the Mule, scored". */
    private Optional<Integer> apposition(int name, int to) {
        boolean begun = symbol(name + 1) == Symbol.COMMA
                && (APPOSED.contains(symbol(name + 2)) || isParticiple(name + 2)); // "rumoured to be Heron 2"
        for (int i = name + 3; begun && i < to && symbol(i) != Symbol.NUMBER; i++) {
            if (symbol(i) == Symbol.COMMA && (symbol(i + 1) == Symbol.VERB || symbol(i + 1) == Symbol.ACT)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isParticiple(int part) {
        return part < parts.size() && sentence.hasTag(parts.get(part).first(), "VBN");
    }

    /** The comma behind what something has, from the one before it: "Plover, with its 600 million parameters, 52.3". */
    int measureEnd(int comma) {
        if (symbol(comma) != Symbol.COMMA || (symbol(comma + 1) != Symbol.WITH && symbol(comma + 1) != Symbol.AT)) {
            return comma;
        }
        int number = comma + 2;
        while (BEFORE_COUNT.contains(symbol(number))) {
            number++;
        }
        int end = number + 1;
        while (symbol(end) == Symbol.NOUN) {
            end++;
        }
        boolean counted = symbol(number) == Symbol.NUMBER
                && sentence.hasTag(parts.get(end - 1).last(), "NNS");
        return counted && symbol(end) == Symbol.COMMA ? end : comma;
    }

    Symbol symbol(int part) {
        return part >= 0 && part < parts.size() ? parts.get(part).symbol() : Symbol.WORD;
    }

    /** Whether a part is the name of a test or a model, and not just a phrase that stands for one. */
    boolean isName(int part) {
        if (symbol(part) != Symbol.TEST && symbol(part) != Symbol.MODEL) {
            return false;
        }
        for (int i = parts.get(part).first(); i <= parts.get(part).last(); i++) {
            char first = sentence.at(i).text().charAt(0);
            boolean opens = sentence.hasTag(i, "DT") || sentence.hasTag(i, "PRP");
            if (!opens && (Character.isUpperCase(first) || Character.isDigit(first))) {
                return true;
            }
        }
        return false;
    }
}
