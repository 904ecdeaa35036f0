package claims.extract.figure;

import claims.nlp.Sentence;
import claims.nlp.Token;
import java.util.List;
import java.util.Optional;

/** A sentence in lexemes, each of which knows the token that it is part of. */
record LexedSentence(Sentence sentence, String text, List<Lexeme> lexemes) {
    static LexedSentence of(Sentence sentence, String text) {
        return new LexedSentence(sentence, text, Lexer.lexemes(text, sentence.start(), sentence.end()));
    }

    int size() {
        return lexemes.size();
    }

    boolean has(int index) {
        return index >= 0 && index < lexemes.size();
    }

    Lexeme at(int index) {
        return lexemes.get(index);
    }

    Optional<Lexeme> find(int index) {
        return has(index) ? Optional.of(lexemes.get(index)) : Optional.empty();
    }

    boolean is(int index, String word) {
        return has(index) && lexemes.get(index).folded().equals(word);
    }

    boolean isGlued(int index) {
        return has(index) && lexemes.get(index).glued();
    }

    boolean isHyphen(int index) {
        return is(index, "-") || is(index, "‑");
    }

    /** The words from one lexeme to another, both included. */
    String words(int first, int last) {
        return text.substring(lexemes.get(first).start(), lexemes.get(last).end());
    }

    /** The token that a lexeme is part of. Tokens and lexemes both run in order, so this is a binary search. */
    Token token(int index) {
        int offset = lexemes.get(index).start();
        List<Token> tokens = sentence.tokens();
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return tokens.get(low);
    }

    boolean hasTag(int index, String prefix) {
        return has(index) && token(index).tag().startsWith(prefix);
    }
}
