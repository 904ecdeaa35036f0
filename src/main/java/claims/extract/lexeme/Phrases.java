package claims.extract.lexeme;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrases of one or more words, each with a meaning, that are looked for at the edge of a find: the longest wins. */
public final class Phrases<T> {
    private final Map<String, T> meanings = new HashMap<>();
    /** How long the longest phrase is that begins or ends with a word. */
    private final Map<String, Integer> beginning = new HashMap<>();

    private final Map<String, Integer> ending = new HashMap<>();

    /** A phrase found, lexemes {@code first} to {@code last}. */
    public record Match<T>(T meaning, int first, int last) {}

    public void add(String phrase, T meaning) {
        List<Lexeme> words = Lexer.lexemes(phrase, 0, phrase.length());
        meanings.putIfAbsent(key(words), meaning);
        beginning.merge(words.get(0).folded(), words.size(), Math::max);
        ending.merge(words.get(words.size() - 1).folded(), words.size(), Math::max);
    }

    private static String key(Iterable<Lexeme> lexemes) {
        StringBuilder key = new StringBuilder();
        for (Lexeme lexeme : lexemes) {
            key.append(key.isEmpty() ? "" : " ").append(lexeme.folded());
        }
        return key.toString();
    }

    /** The words that phrases begin with. */
    public Set<String> firstWords() {
        return Collections.unmodifiableSet(beginning.keySet());
    }

    /** The longest phrase whose last lexeme is at {@code last}. */
    public Optional<Match<T>> endingAt(LexedSentence sentence, int last) {
        int longest = longest(ending, sentence, last);
        for (int first = Math.max(0, last - longest + 1); first <= last; first++) {
            T meaning = meanings.get(key(sentence.lexemes().subList(first, last + 1)));
            if (meaning != null) {
                return Optional.of(new Match<>(meaning, first, last));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase whose first lexeme is at {@code first}. */
    public Optional<Match<T>> startingAt(LexedSentence sentence, int first) {
        int longest = longest(beginning, sentence, first);
        for (int last = Math.min(sentence.size(), first + longest) - 1; last >= first; last--) {
            T meaning = meanings.get(key(sentence.lexemes().subList(first, last + 1)));
            if (meaning != null) {
                return Optional.of(new Match<>(meaning, first, last));
            }
        }
        return Optional.empty();
    }

    private static int longest(Map<String, Integer> lengths, LexedSentence sentence, int index) {
        return sentence.has(index) ? lengths.getOrDefault(sentence.at(index).folded(), 0) : 0;
    }
}
