package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import java.util.HashSet;
import java.util.List;
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

    private static final Set<Symbol> BEHIND_SUBJECT =
            Set.of(Symbol.VERB, Symbol.ACT, Symbol.MORE, Symbol.LESS, Symbol.SAME);

    private static final Set<String> GAPS = Set.of("point", "points", "pts", "places", "spots");

    private Rivals() {}

    /** The places of those parts. */
    static Set<Integer> of(Reading reading) {
        return of(reading.sentence(), reading.parts(), reading.models().keySet());
    }

    /** @param models their places, in order */
    static Set<Integer> of(LexedSentence sentence, List<Part> parts, Set<Integer> models) {
        Set<Integer> rivals = new HashSet<>();
        int owner = Candidate.ELSEWHERE;
        for (int part : models) {
            if (isCompared(sentence, parts, part) || (rivals.contains(owner) && isJoined(parts, owner, part))) {
                rivals.add(part);
            }
            owner = part;
        }
        return rivals;
    }

    /** Whether words that compare stand in front of a part, or of the one to come. */
    static boolean isCompared(LexedSentence sentence, List<Part> parts, int part) {
        int before = part - 1;
        if (symbol(parts, before) == Symbol.NUMBER
                && sentence.is(parts.get(before).last(), "only")) {
            return true; // "behind only Orion 2"
        }
        while (before >= 0 && isPassed(parts, before)) {
            if (sentence.is(parts.get(before).first(), "no")) {
                return true; // "no comparable Orion 2 numbers"
            }
            before--;
        }
        return before >= 0 && (COMPARING.contains(symbol(parts, before)) || isBehindGap(sentence, parts, before));
    }

    /** "Up four points FROM Orion 2" */
    private static boolean isBehindGap(LexedSentence sentence, List<Part> parts, int from) {
        return symbol(parts, from) == Symbol.FROM
                && sentence.find(parts.get(from).first() - 1)
                        .filter(it -> GAPS.contains(it.folded()))
                        .isPresent();
    }

    /** "Ahead of the 71.8% of", "beats ITS teacher" */
    private static boolean isPassed(List<Part> parts, int part) {
        Symbol symbol = symbol(parts, part);
        return BEFORE_NAME.contains(symbol)
                || BEFORE_OWNER.contains(symbol)
                || (symbol == Symbol.MODEL && symbol(parts, part + 1) == Symbol.POSS);
    }

    /** "X, Y and the older Z" */
    private static boolean isJoined(List<Part> parts, int one, int other) {
        boolean joint = other == one + 1; // "ChatGPT o3"
        for (int part = one + 1; part < other; part++) {
            Symbol symbol = symbol(parts, part);
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
        return joint && !BEHIND_SUBJECT.contains(symbol(parts, other + 1));
    }

    private static Symbol symbol(List<Part> parts, int part) {
        return part >= 0 && part < parts.size() ? parts.get(part).symbol() : Symbol.WORD;
    }
}
