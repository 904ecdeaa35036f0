package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence as far as results go.
 *
 * @param parts all of it, in order
 * @param numbers the numbers that may be results, by the places of their parts; the others likewise
 */
record Reading(
        LexedSentence sentence,
        List<Part> parts,
        Map<Integer, ResultNumber> numbers,
        Map<Integer, Candidate> tests,
        Map<Integer, Candidate> models) {

    /** The symbols from one part to another, both included; what is in brackets between them is one symbol. */
    String path(int from, int to) {
        Map<Integer, Integer> asides = asides(from, to);
        StringBuilder path = new StringBuilder();
        for (int i = from; i <= to; i++) {
            Integer end = asides.get(i);
            path.append((end == null ? parts.get(i).symbol() : Symbol.ASIDE).sign());
            i = end == null ? i : end;
        }
        return path.toString();
    }

    /** Where the outermost brackets that are whole between two parts begin, and where they end. */
    private Map<Integer, Integer> asides(int from, int to) {
        Map<Integer, Integer> asides = new HashMap<>();
        List<Integer> open = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            if (parts.get(i).symbol() == Symbol.OPEN) {
                open.add(i);
            } else if (parts.get(i).symbol() == Symbol.CLOSE && !open.isEmpty()) {
                asides.put(open.remove(open.size() - 1), i);
            }
        }
        return asides;
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
