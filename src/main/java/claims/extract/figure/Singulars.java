package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.nlp.Token;
import java.util.Locale;
import java.util.regex.Pattern;

/** What one of the things counted is called. */
final class Singulars {
    /** {@code GPUs}, which the morphology leaves as it is. */
    private static final Pattern ACRONYMS = Pattern.compile("\\p{Lu}{2,}s");

    private Singulars() {}

    /** The singular of the last word, with what is joined to it: {@code co-founder}, {@code front-runner}. */
    static String of(LexedSentence sentence, int start, int noun) {
        int first = noun;
        while (first - 2 >= start
                && sentence.isGlued(first)
                && sentence.isHyphen(first - 1)
                && sentence.isGlued(first - 1)) {
            first -= 2;
        }
        String joined = sentence.words(first, noun);
        Token token = sentence.token(noun);
        String word = sentence.at(noun).text();
        String before = joined.substring(0, joined.length() - word.length());
        if (ACRONYMS.matcher(word).matches()) {
            return (before + word.substring(0, word.length() - 1)).toLowerCase(Locale.ROOT);
        }
        boolean named = token.tag().startsWith("NN") || token.tag().equals("VBZ");
        if (named && token.text().equals(joined)) {
            return lemma(token);
        }
        return (before + (named && token.text().equals(word) ? lemma(token) : Plurals.singular(word)))
                .toLowerCase(Locale.ROOT);
    }

    /** The morphology leaves names ("Armenians") and some compounds ("schoolchildren") as they are. */
    private static String lemma(Token token) {
        boolean left = (token.tag().equals("NNPS") || token.text().endsWith("children"))
                && token.lemma().equalsIgnoreCase(token.text());
        return (left ? Plurals.singular(token.text()) : token.lemma()).toLowerCase(Locale.ROOT);
    }
}
