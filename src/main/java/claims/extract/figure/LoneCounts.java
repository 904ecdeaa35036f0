package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.text.Columns;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the places where a number without a noun counts all the same; {@code lone-counts.txt} has their words.
 *
 * <pre>
 * object   killed 130 in Lyon, rescued 40 from the ice
 * subject  130 were killed, 40 have left           not: Gates 12 and 14 are closed
 * there    there are nine across the globe
 * part     23 of the 53 wounded, eight of the ten
 * victims  12 dead, 30 injured
 * </pre>
 */
final class LoneCounts {
    private static final Set<String> EXIST = Set.of("is", "are", "was", "were", "'re", "’re", "be", "been");
    private static final Set<String> HAVE_BEEN = Set.of("are", "have");
    private static final Set<String> WHOLES =
            Set.of("the", "its", "their", "his", "her", "our", "these", "those", "some");
    private static final Set<String> OPENERS = Set.of("(", ";", "“", "—", "–", "but", "that", "which");
    private static final Set<String> CLAUSES = Set.of(",", "and");

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> victims = new HashSet<>();

    LoneCounts() {
        for (Columns line : Columns.read(LoneCounts.class, "lone-counts.txt")) {
            switch (line.first()) {
                case "verb" -> verbs.addAll(line.alternatives(1));
                default -> victims.addAll(line.alternatives(1));
            }
        }
    }

    boolean contains(LexedSentence sentence, Find find) {
        boolean plain = find.form() == Num.Form.DIGITS || find.form() == Num.Form.WORDS;
        return plain
                && !sentence.is(find.first(), "one")
                && (isObject(sentence, find)
                        || isSubject(sentence, find)
                        || isThere(sentence, find)
                        || isPart(sentence, find)
                        || isVictims(sentence, find.last() + 1));
    }

    private boolean isObject(LexedSentence sentence, Find find) {
        int verb = find.first() - 1;
        return sentence.hasTag(verb, "VB")
                && verbs.contains(sentence.token(verb).lemma())
                && !sentence.hasTag(find.last() + 1, "NN");
    }

    /** At the head of a sentence or a clause, where no name and no list can have begun: "130 were killed". */
    private static boolean isSubject(LexedSentence sentence, Find find) {
        int before = find.first() - 1;
        boolean word = sentence.find(before - 1)
                .filter(it -> it.isWord() && Character.isLowerCase(it.text().charAt(0)))
                .isPresent();
        boolean opens = before < 0
                || OPENERS.contains(sentence.at(before).folded())
                || (word && CLAUSES.contains(sentence.at(before).folded()));
        int next = find.last() + 1;
        boolean verb = sentence.hasTag(next, "VBD")
                || (sentence.hasTag(next, "VB")
                        && sentence.find(next)
                                .filter(it -> HAVE_BEEN.contains(it.folded()))
                                .isPresent());
        return opens && verb && find.amount().value().isPresent();
    }

    private static boolean isThere(LexedSentence sentence, Find find) {
        int verb = find.first() - 1;
        return sentence.find(verb).map(Lexeme::folded).filter(EXIST::contains).isPresent()
                && (sentence.is(verb - 1, "there") || (sentence.is(verb, "been") && sentence.is(verb - 2, "there")));
    }

    /** Either number of "23 of the 53". */
    private static boolean isPart(LexedSentence sentence, Find find) {
        int of = find.last() + 1;
        boolean part = sentence.is(of, "of") && isWhole(sentence, of + 1) && isNumber(sentence, of + 2);
        int article = find.first() - 1;
        boolean whole = isWhole(sentence, article)
                && sentence.is(article - 1, "of")
                && isNumber(sentence, article - 2)
                && !sentence.is(article - 2, "one");
        return part || whole;
    }

    private static boolean isWhole(LexedSentence sentence, int index) {
        Optional<String> word = sentence.find(index).map(Lexeme::folded);
        return word.filter(WHOLES::contains).isPresent();
    }

    private static boolean isNumber(LexedSentence sentence, int index) {
        return sentence.has(index) && (sentence.at(index).isNumber() || sentence.hasTag(index, "CD"));
    }

    private boolean isVictims(LexedSentence sentence, int next) {
        return sentence.find(next).map(Lexeme::folded).filter(victims::contains).isPresent();
    }
}
