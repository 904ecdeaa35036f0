package claims.extract.claim;

import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.nlp.SentenceTree;
import claims.nlp.Token;
import claims.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A sentence with its tree and its quotation marks, as this room reads it. */
final class Reading {
    private static final Set<String> OPENING = Set.of("``", "“", "‘", "«", "„");
    private static final Set<String> CLOSING = Set.of("''", "”", "»", "’”", "”’", "'\"", "\"'");
    private static final Set<String> DASHES = Set.of("—", "–", "--", "―");

    private final Sentence sentence;
    private final AnnotatedArticle article;
    private SentenceTree tree;
    private final boolean[] quoted;

    private Reading(Sentence sentence, AnnotatedArticle article, boolean[] quoted) {
        this.sentence = sentence;
        this.article = article;
        this.quoted = quoted;
    }

    static Reading of(Sentence sentence, AnnotatedArticle article, Quotations quotations) {
        boolean[] quoted = new boolean[sentence.tokens().size()];
        for (Token token : sentence.tokens()) {
            quoted[token.index()] =
                    quotations.at(token.start()).filter(Quotation::closed).isPresent();
        }
        return new Reading(sentence, article, quoted);
    }

    Sentence sentence() {
        return sentence;
    }

    /** Parsed when it is first asked for. */
    SentenceTree tree() {
        if (tree == null) {
            tree = new SentenceTree(sentence.tokens(), article.dependencies(sentence));
        }
        return tree;
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    int size() {
        return quoted.length;
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The first token that begins at a place or after it; {@link #size} where there is none. */
    int firstFrom(int place) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String text(int index) {
        return index >= 0 && index < size() ? token(index).text() : "";
    }

    String lower(int index) {
        return text(index).toLowerCase(Locale.ROOT);
    }

    String lemma(int index) {
        return index >= 0 && index < size() ? token(index).lemma() : "";
    }

    String tag(int index) {
        return index >= 0 && index < size() ? token(index).tag() : "";
    }

    /** The common noun that a token is or is a part of, singular and in lower case: "start-up" for "up". */
    String noun(int index) {
        StringBuilder noun = new StringBuilder(lemma(index));
        for (int i = index; i > 1 && text(i - 1).equals("-") && token(i - 2).end() == token(i).start() - 1; i -= 2) {
            noun.insert(0, lower(i - 2) + "-");
        }
        return noun.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a token stands in quotation marks or is one. */
    boolean isQuoted(int index) {
        return index >= 0 && index < size() && quoted[index];
    }

    boolean isComma(int index) {
        return text(index).equals(",");
    }

    boolean isDash(int index) {
        return DASHES.contains(text(index))
                || (text(index).equals("-") && tag(index).equals(":"));
    }

    boolean isQuoteMark(int index) {
        String text = text(index);
        return OPENING.contains(text)
                || CLOSING.contains(text)
                || (text.equals("\"") && !isInches(index))
                || ((text.equals("’") || text.equals("'"))
                        && (tag(index).equals("''") || tag(index).equals("``")));
    }

    /** The last sign of a quotation, or a comma after it as the British set it. */
    boolean endsQuotation(int index) {
        int mark = isComma(index) ? index - 1 : index;
        return isQuoteMark(mark) && (mark == index || isQuoted(mark));
    }

    /** {@code a 6" pipe}. */
    private boolean isInches(int index) {
        return !isQuoted(index)
                && tag(index - 1).equals("CD")
                && token(index - 1).end() == token(index).start();
    }

    /** A full stop, a comma, a dash or another sign, no quotation mark and no bracket. */
    boolean isPunctuation(int index) {
        String tag = tag(index);
        return tag.equals(",") || tag.equals(".") || tag.equals(":") || isDash(index);
    }

    boolean isVerb(int index) {
        return tag(index).startsWith("VB");
    }

    boolean isFinite(int index) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(tag(index));
    }

    Span span(int first, int last) {
        return new Span(token(first).start(), token(last).end());
    }
}
