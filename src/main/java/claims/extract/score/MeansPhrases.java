package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what a model was given or denied: "a code sandbox and web search", "8 examples", "32k context". */
final class MeansPhrases {
    private static final int LONGEST = 12;
    private static final Set<String> THOUSANDS = Set.of("k", "m");
    private static final Set<String> LINKS = Set.of("and", "or", "of", "+", "&");

    private final SettingWords words;

    MeansPhrases(SettingWords words) {
        this.words = words;
    }

    /** The last lexeme of a noun phrase that begins at one and has means in it. */
    OptionalInt lastOf(LexedSentence sentence, ScoreNames names, int first) {
        OptionalInt end = OptionalInt.empty();
        int i = first;
        while (sentence.has(i) && i - first < LONGEST) {
            OptionalInt means = words.lastOf(sentence, i, "means");
            OptionalInt last = means.isPresent() ? means : count(sentence, i);
            boolean compound = end.isPresent() && end.getAsInt() == i - 1 && isNoun(sentence, names, i);
            if (last.isPresent()) {
                end = last;
                i = last.getAsInt() + 1;
            } else if (compound) {
                end = OptionalInt.of(i);
                i++;
            } else if (goesOn(sentence, names, i)) {
                i++;
            } else {
                break;
            }
        }
        return end.isEmpty() ? end : OptionalInt.of(switched(sentence, end.getAsInt()));
    }

    /** "500 turns", "32k thinking tokens", "128k tokens of context", "16-bit" */
    OptionalInt count(LexedSentence sentence, int first) {
        if (!sentence.isNumber(first)) {
            return OptionalInt.empty();
        }
        int noun = isThousand(sentence, first + 1) ? first + 2 : first + 1;
        noun += sentence.isHyphen(noun) ? 1 : 0;
        OptionalInt last = words.lastOf(sentence, noun, "count");
        if (last.isEmpty() && (sentence.hasTag(noun, "NN") || sentence.hasTag(noun, "VBG"))) {
            last = words.lastOf(sentence, noun + 1, "count");
        }
        if (last.isEmpty() || sentence.is(last.getAsInt() + 1, "/")) {
            return OptionalInt.empty(); // "150 tokens/s"
        }
        int end = last.getAsInt();
        if (sentence.is(end + 1, "context")) {
            end++;
        } else if (sentence.is(end + 1, "of") && sentence.is(end + 2, "context")) {
            end += 2;
        }
        return OptionalInt.of(end);
    }

    /** The K of "at 64K" */
    boolean isThousand(LexedSentence sentence, int index) {
        return sentence.isGlued(index) && THOUSANDS.contains(sentence.at(index).folded());
    }

    private static boolean isNoun(LexedSentence sentence, ScoreNames names, int index) {
        return sentence.hasTag(index, "NN") && sentence.at(index).isWord() && !names.contains(index);
    }

    private static boolean goesOn(LexedSentence sentence, ScoreNames names, int index) {
        Lexeme lexeme = sentence.at(index);
        if (names.contains(index) || lexeme.isNumber()) {
            return false;
        }
        boolean participle = sentence.hasTag(index, "VB")
                && (sentence.hasTag(index + 1, "NN") || sentence.hasTag(index + 1, "JJ"))
                && !sentence.hasTag(index, "VBZ")
                && !sentence.hasTag(index, "VBD");
        boolean hyphen = sentence.isHyphen(index) && sentence.isGlued(index) && sentence.isGlued(index + 1);
        return participle
                || hyphen
                || LINKS.contains(lexeme.folded())
                || (lexeme.isWord()
                        && (sentence.hasTag(index, "DT")
                                || sentence.hasTag(index, "PRP$")
                                || sentence.hasTag(index, "JJ")
                                || sentence.hasTag(index, "NN")));
    }

    private int switched(LexedSentence sentence, int last) {
        return words.lastOf(sentence, last + 1, "switch").orElse(last);
    }
}
