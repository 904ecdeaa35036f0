package claims.extract.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words, each with a meaning, that are looked for at the edge of a find: the longest wins. */
final class Phrases<T> {
    private final Map<String, T> meanings = new HashMap<>();
    private int longest;

    /** A phrase found, lexemes {@code first} to {@code last}. */
    record Match<T>(T meaning, int first, int last) {}

    void add(String phrase, T meaning) {
        String key = key(Lexer.lexemes(phrase, 0, phrase.length()));
        meanings.putIfAbsent(key, meaning);
        longest = Math.max(longest, key.split(" ", -1).length);
    }

    private static String key(Iterable<Lexeme> lexemes) {
        StringBuilder key = new StringBuilder();
        for (Lexeme lexeme : lexemes) {
            key.append(key.isEmpty() ? "" : " ").append(lexeme.folded());
        }
        return key.toString();
    }

    /** The longest phrase whose last lexeme is at {@code last}. */
    Optional<Match<T>> endingAt(LexedSentence sentence, int last) {
        for (int first = Math.max(0, last - longest + 1); first <= last; first++) {
            T meaning = meanings.get(key(sentence.lexemes().subList(first, last + 1)));
            if (meaning != null) {
                return Optional.of(new Match<>(meaning, first, last));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase whose first lexeme is at {@code first}. */
    Optional<Match<T>> startingAt(LexedSentence sentence, int first) {
        for (int last = Math.min(sentence.size(), first + longest) - 1; last >= first; last--) {
            T meaning = meanings.get(key(sentence.lexemes().subList(first, last + 1)));
            if (meaning != null) {
                return Optional.of(new Match<>(meaning, first, last));
            }
        }
        return Optional.empty();
    }
}
