package claims.extract.lexeme;

import claims.nlp.Sentence;
import claims.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence in lexemes.
 *
 * @param owners the token that each lexeme is part of
 */
public record LexedSentence(Sentence sentence, String text, List<Lexeme> lexemes, List<Token> owners) {
    public static LexedSentence of(Sentence sentence, String text) {
        List<Lexeme> lexemes = Lexer.lexemes(text, sentence.start(), sentence.end());
        return new LexedSentence(sentence, text, lexemes, owners(sentence.tokens(), lexemes));
    }

    /** Tokens and lexemes both run in order. */
    private static List<Token> owners(List<Token> tokens, List<Lexeme> lexemes) {
        List<Token> owners = new ArrayList<>(lexemes.size());
        int token = 0;
        for (Lexeme lexeme : lexemes) {
            while (token + 1 < tokens.size() && tokens.get(token + 1).start() <= lexeme.start()) {
                token++;
            }
            owners.add(tokens.get(token));
        }
        return owners;
    }

    public int size() {
        return lexemes.size();
    }

    public boolean has(int index) {
        return index >= 0 && index < lexemes.size();
    }

    public Lexeme at(int index) {
        return lexemes.get(index);
    }

    public Optional<Lexeme> find(int index) {
        return has(index) ? Optional.of(lexemes.get(index)) : Optional.empty();
    }

    public boolean is(int index, String word) {
        return has(index) && lexemes.get(index).text().equalsIgnoreCase(word);
    }

    public boolean isNumber(int index) {
        return has(index) && lexemes.get(index).isNumber();
    }

    public boolean isGlued(int index) {
        return has(index) && lexemes.get(index).glued();
    }

    public boolean isHyphen(int index) {
        return is(index, "-") || is(index, "‑");
    }

    /** The words from one lexeme to another, both included. */
    public String words(int first, int last) {
        return text.substring(lexemes.get(first).start(), lexemes.get(last).end());
    }

    /** The token that a lexeme is part of. */
    public Token token(int index) {
        return owners.get(index);
    }

    public boolean hasTag(int index, String prefix) {
        return has(index) && token(index).tag().startsWith(prefix);
    }
}
