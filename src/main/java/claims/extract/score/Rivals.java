package claims.extract.score;

import java.util.HashSet;
import java.util.Set;

/** The models of a sentence that others are compared with: "ahead of X", "beating X and Y", "vs X". */
final class Rivals {
    private static final Set<Symbol> COMPARING =
            Set.of(Symbol.MORE, Symbol.LESS, Symbol.SAME, Symbol.VERSUS, Symbol.RISE, Symbol.FALL);

    /** What may stand between the words that compare and the name: "ahead of Google's ageing X". */
    private static final Set<Symbol> BEFORE_NAME =
            Set.of(Symbol.NOUN, Symbol.POSS, Symbol.WORD, Symbol.QUOTE, Symbol.SETTING);

    /** And between them and a name behind a number: "up from the 71.8% of X". */
    private static final Set<Symbol> BEFORE_OWNER =
            Set.of(Symbol.NUMBER, Symbol.ABOUT, Symbol.METRIC, Symbol.OF, Symbol.FOR);

    private Rivals() {}

    /** The places of those parts. */
    static Set<Integer> of(Reading reading) {
        Set<Integer> rivals = new HashSet<>();
        int owner = Candidate.ELSEWHERE;
        for (int part = 0; part < reading.parts().size(); part++) {
            if (!reading.models().containsKey(part)) {
                continue;
            }
            if (isCompared(reading, part) || (rivals.contains(owner) && isJoined(reading, owner, part))) {
                rivals.add(part);
            }
            owner = part;
        }
        return rivals;
    }

    private static boolean isCompared(Reading reading, int part) {
        int before = part - 1;
        while (before >= 0
                && (BEFORE_NAME.contains(reading.symbol(before)) || BEFORE_OWNER.contains(reading.symbol(before)))) {
            before--;
        }
        return before >= 0 && COMPARING.contains(reading.symbol(before));
    }

    /** "X, Y and the older Z" */
    private static boolean isJoined(Reading reading, int one, int other) {
        boolean joint = false;
        for (int part = one + 1; part < other; part++) {
            Symbol symbol = reading.symbol(part);
            joint |= symbol == Symbol.COMMA || symbol == Symbol.AND || symbol == Symbol.SLASH;
            boolean passed = symbol == Symbol.COMMA
                    || symbol == Symbol.AND
                    || symbol == Symbol.SLASH
                    || symbol == Symbol.OPEN
                    || symbol == Symbol.CLOSE
                    || symbol == Symbol.NUMBER
                    || symbol == Symbol.BY
                    || BEFORE_NAME.contains(symbol);
            if (!passed) {
                return false;
            }
        }
        boolean subject = reading.symbol(other + 1) == Symbol.VERB || reading.symbol(other + 1) == Symbol.ACT;
        return joint && !subject;
    }
}
