package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import java.util.Set;

/** Finds what did not happen: "no model exceeds 64.8%", "should reach 90", "can any of them pass 80%?". */
final class Unreal {
    /** What stands further in front of a number says nothing of it. */
    private static final int REACH = 18;

    private static final Set<String> AUXILIARIES = Set.of("be", "do", "have", "who", "whether");
    private static final Set<String> QUOTES = Set.of("\"", "“", "‘", "'", "*", "-", "—");

    private static final Set<String> APOSTROPHES = Set.of("'", "’");

    private final TrapWords words;
    private final Nouns nouns;

    Unreal(TrapWords words, Nouns nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    /**
     * Whether what a number is told of is not so.
     *
     * @param owner where the words begin that say whose the number is, or the number itself
     */
    boolean contains(LexedSentence sentence, int number, int owner) {
        int clause = clause(sentence, number);
        int from = Math.max(clause, owner < number ? owner : clause); // "nobody comes near GPT-5.4's 61%", which is so
        if (words.begins(sentence, number - 1, "told")) {
            from = number; // "could not replicate the reported 69%", which was reported
        }
        for (int i = from; i < number; i++) {
            if (isUnreal(sentence, i)) {
                return true;
            }
        }
        if (isSupposed(sentence, number)) {
            return true;
        }
        boolean aside = clause > 0 && (sentence.is(clause - 1, "(") || sentence.is(clause, "which"));
        return !aside && ((owner == number && isAsked(sentence)) || isInvented(sentence, number));
    }

    /** Where the clause begins that a number is in. */
    private int clause(LexedSentence sentence, int number) {
        int first = Math.max(0, number - REACH);
        for (int i = number - 1; i >= first; i--) {
            boolean aside = sentence.is(i, ",") && isFinite(sentence, i + 1);
            boolean joined = sentence.is(i, "and") && isFinite(sentence, i + 1);
            if (joined || (!aside && words.isBreak(sentence, i))) {
                return i + 1;
            }
        }
        return first;
    }

    private static boolean isFinite(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "VBZ") || sentence.hasTag(index, "VBD") || sentence.hasTag(index, "VBP");
    }

    private boolean isUnreal(LexedSentence sentence, int index) {
        if (sentence.isHyphen(index - 1)
                || sentence.isHyphen(index + 1)
                || sentence.is(index - 1, "than")
                || sentence.is(index - 1, "with")) {
            return false;
        }
        if (words.begins(sentence, index, "modal")) {
            return sentence.hasTag(index, "MD") && !words.begins(sentence, index + 1, "merely");
        }
        if (sentence.is(index, "no")) {
            return isNobody(sentence, index);
        }
        boolean initial = sentence.is(index, "t")
                && !(sentence.has(index - 1)
                        && APOSTROPHES.contains(sentence.at(index - 1).text()));
        return !initial
                && words.begins(sentence, index, "unreal")
                && !words.begins(sentence, index + 1, "merely")
                && !isShort(sentence, index + 1);
    }

    /** "But not QUITE Orion 2's 70.4%": only less than that. */
    private static boolean isShort(LexedSentence sentence, int index) {
        return sentence.is(index, "quite") && !sentence.hasTag(index + 1, "VB");
    }

    /** "A score of 85% would win the prize" */
    private boolean isSupposed(LexedSentence sentence, int number) {
        for (int i = number + 1; i < Math.min(sentence.size(), number + REACH); i++) {
            if (sentence.hasTag(i, "MD")) {
                return words.begins(sentence, i, "modal");
            }
            if (sentence.hasTag(i, "VB") || sentence.hasTag(i, "CC") || words.isBreak(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    /** "No open model", "no one"; "with no tools" is a setting. */
    private boolean isNobody(LexedSentence sentence, int no) {
        for (int i = no + 1; i <= no + 3; i++) {
            if (nouns.is(sentence, i, "model") || nouns.is(sentence, i, "people") || sentence.is(i, "one")) {
                return true;
            }
        }
        return false;
    }

    /** A question that yes or no would answer, or a name. */
    private static boolean isAsked(LexedSentence sentence) {
        int last = sentence.size() - 1;
        while (last > 0 && QUOTES.contains(sentence.at(last).text())) {
            last--;
        }
        int first = 0;
        while (first < last && (QUOTES.contains(sentence.at(first).text()) || sentence.hasTag(first, "CC"))) {
            first++;
        }
        return sentence.is(last, "?")
                && (sentence.hasTag(first, "MD")
                        || AUXILIARIES.contains(sentence.token(first).lemma()));
    }

    /** "The claim that it scored 97% was made up" */
    private boolean isInvented(LexedSentence sentence, int number) {
        boolean claimed = false;
        for (int i = Math.max(0, number - REACH); i < number; i++) {
            claimed |= words.isForm(sentence, i, "claim") && (sentence.is(i + 1, "that") || sentence.is(i + 1, "of"));
        }
        for (int i = number; claimed && i < Math.min(sentence.size(), number + REACH); i++) {
            if (sentence.token(i).lemma().equals("be") && words.begins(sentence, i + 1, "invented")) {
                return true;
            }
        }
        return false;
    }
}
