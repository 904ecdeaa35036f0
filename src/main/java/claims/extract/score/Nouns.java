package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Phrases;
import claims.text.Columns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/** Phrases that stand for a model or a test named before: {@code nouns.txt}. */
final class Nouns {
    /** "The much smaller 31B reasoning variant" */
    private static final int LONGEST = 6;

    private static final Set<String> PHRASES = Set.of("people", "pair", "trio", "harness");

    private static final List<String> WHICH = List.of("former", "latter", "old", "new", "small", "large");

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Phrases<String> phrases = new Phrases<>();

    Nouns() {
        for (Columns line : Columns.read(Nouns.class, "nouns.txt")) {
            words.put(line.first(), new HashSet<>(line.alternatives(1)));
            if (PHRASES.contains(line.first())) {
                line.alternatives(1).forEach(phrase -> phrases.add(phrase, line.first()));
            }
        }
    }

    boolean is(LexedSentence sentence, int index, String name) {
        if (name.equals("which")) {
            return sentence.has(index) && meaningOf(sentence.at(index).folded()).isPresent();
        }
        return sentence.has(index)
                && words.get(name).contains(sentence.at(index).folded());
    }

    boolean isTool(String name) {
        return words.get("tool").contains(name.toLowerCase(Locale.ROOT));
    }

    /** "The open-source agent X", "the X harness", "X, a coding agent" */
    boolean isAgent(LexedSentence sentence, int first, int last) {
        return isHarness(sentence, first, last)
                || is(sentence, first - 1, "agent")
                || is(sentence, last + 1, "agent")
                || (sentence.is(last + 1, ",") && isPlainNoun(sentence, last + 2));
    }

    /** "Aider", "Codex CLI" */
    boolean isHarness(LexedSentence sentence, int first, int last) {
        return phraseEnd(sentence, first, "harness").equals(OptionalInt.of(last));
    }

    /** "A coding agent", not "the Loom agent" */
    private boolean isPlainNoun(LexedSentence sentence, int first) {
        OptionalInt last = nounEnd(sentence, first, "agent", i -> false);
        return last.isPresent()
                && sentence.words(first, last.getAsInt()).chars().noneMatch(Character::isUpperCase);
    }

    /** "Benchmark", which needs no name beside it to be one. */
    boolean isNaming(String lemma) {
        return words.get("naming").contains(lemma);
    }

    boolean isItem(LexedSentence sentence, int index) {
        return sentence.has(index)
                && words.get("item").contains(sentence.token(index).lemma());
    }

    Set<String> words(String name) {
        return words.get(name);
    }

    /** Which of two models a word says: "older", "latter". */
    Optional<String> meaningOf(String word) {
        return WHICH.stream().filter(name -> words.get(name).contains(word)).findFirst();
    }

    /** The last lexeme of a phrase of a class that begins here: "the two", "human experts". */
    OptionalInt phraseEnd(LexedSentence sentence, int first, String name) {
        Optional<Phrases.Match<String>> match = phrases.startingAt(sentence, first);
        return match.isPresent() && match.get().meaning().equals(name)
                ? OptionalInt.of(match.get().last())
                : OptionalInt.empty();
    }

    /**
     * The last lexeme of "the smaller model", "this test", "our internal coding benchmark" that begins here.
     *
     * @param taken the lexemes that are something else: a phrase with a name in it is left to the name
     */
    OptionalInt nounEnd(LexedSentence sentence, int first, String name, IntPredicate taken) {
        return is(sentence, first, "opening") && !taken.test(first)
                ? bareNounEnd(sentence, first + 1, name, taken)
                : OptionalInt.empty();
    }

    /** The same without its first word: "internal coding benchmark". */
    OptionalInt bareNounEnd(LexedSentence sentence, int first, String name, IntPredicate taken) {
        for (int i = first; i < first + LONGEST - 1 && sentence.has(i) && !taken.test(i); i++) {
            if (is(sentence, i, name) && (!sentence.hasTag(i + 1, "NN") || is(sentence, i + 1, "verb"))) {
                return OptionalInt.of(i);
            }
            boolean inside = sentence.hasTag(i, "JJ")
                    || sentence.hasTag(i, "NN")
                    || sentence.hasTag(i, "CD")
                    || sentence.hasTag(i, "VBN")
                    || sentence.hasTag(i, "VBG")
                    || sentence.hasTag(i, "RB")
                    || sentence.hasTag(i, "POS")
                    || sentence.isHyphen(i);
            if (!inside) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
