package claims.nlp;

import claims.nlp.Dependencies.Arc;
import claims.text.Block;
import claims.text.CleanText;
import claims.text.Cleaner;
import claims.text.Decoder;
import claims.text.NotTextException;
import claims.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An article without models: all of it is one sentence or one table, tags are guessed from the shape of a word, and every token hangs
 * on the one before. For what is to be shown of the rooms behind the models alone, on sentences that no splitter makes.
 */
public final class HandTagged {
    private HandTagged() {}

    public static AnnotatedArticle article(String text) {
        CleanText clean = clean(text);
        List<Token> tokens = tokens(clean.text(), 0, clean.text().length());
        List<Sentence> sentences = tokens.isEmpty() ? List.of() : List.of(sentence(0, Block.Kind.PARAGRAPH, tokens));
        return new AnnotatedArticle(clean, sentences, HandTagged::chain);
    }

    /** One sentence of words with their tags: {@code half/CD studied/VBD}. */
    public static AnnotatedArticle tagged(String words) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String tagged : words.split(" ", -1)) {
            int slash = tagged.lastIndexOf('/');
            String word = tagged.substring(0, slash);
            text.append(text.length() == 0 ? "" : " ");
            int start = text.length();
            String lemma = word.toLowerCase(Locale.ROOT);
            tokens.add(new Token(
                    tokens.size(), word, lemma, tagged.substring(slash + 1), "O", start, start + word.length()));
            text.append(word);
        }
        Sentence sentence = sentence(0, Block.Kind.PARAGRAPH, tokens);
        return new AnnotatedArticle(clean(text.toString()), List.of(sentence), HandTagged::chain);
    }

    /** A table, a line for each row. */
    public static AnnotatedArticle table(String text) {
        CleanText clean = clean(text);
        List<Sentence> rows = new ArrayList<>();
        for (int start = 0; start < clean.text().length(); ) {
            int newline = clean.text().indexOf('\n', start);
            int end = newline < 0 ? clean.text().length() : newline;
            List<Token> row = tokens(clean.text(), start, end);
            if (!row.isEmpty()) {
                rows.add(sentence(rows.size(), Block.Kind.TABLE_ROW, row));
            }
            start = end + 1;
        }
        return new AnnotatedArticle(clean, rows, HandTagged::chain);
    }

    private static Sentence sentence(int index, Block.Kind kind, List<Token> tokens) {
        int end = tokens.get(tokens.size() - 1).end();
        return new Sentence(index, new Block(kind, new Span(tokens.get(0).start(), end)), tokens);
    }

    private static CleanText clean(String text) {
        try {
            return Cleaner.clean(Decoder.decode("test.txt", text.getBytes(StandardCharsets.UTF_8)));
        } catch (NotTextException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Token> tokens(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        for (int start = from; start < to; ) {
            int end = end(text, start);
            String word = text.substring(start, end);
            if (!word.equals(" ")) {
                tokens.add(new Token(tokens.size(), word, word.toLowerCase(Locale.ROOT), tag(word), "O", start, end));
            }
            start = end;
        }
        return tokens;
    }

    private static int end(String text, int start) {
        int end = start + 1;
        boolean letters = Character.isLetter(text.charAt(start));
        boolean digits = Character.isDigit(text.charAt(start));
        while (end < text.length()
                && ((letters && Character.isLetter(text.charAt(end))) || (digits && isOfNumber(text.charAt(end))))) {
            end++;
        }
        return end;
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == ',' || c == '.';
    }

    private static String tag(String word) {
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return "CD";
        }
        if (!Character.isLetter(first)) {
            return first == '$' ? "$" : word;
        }
        return switch (word) {
            case "million", "billion", "hundred", "one", "two", "five" -> "CD";
            case "a", "an", "the" -> "DT";
            case "more", "about", "than", "at", "in", "of", "from", "per", "over", "by" -> "IN";
            case "rose", "fell", "went", "doubled" -> "VBD";
            case "to" -> "TO";
            case "and", "or" -> "CC";
            default -> word.endsWith("s") ? "NNS" : "NN";
        };
    }

    private static Dependencies chain(Sentence sentence) {
        List<Arc> arcs = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            arcs.add(new Arc(i == 0 ? Dependencies.ROOT : i - 1, i == 0 ? "root" : "nmod"));
        }
        return new Dependencies(arcs);
    }
}
