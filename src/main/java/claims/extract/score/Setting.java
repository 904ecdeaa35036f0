package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.text.CleanText;
import claims.text.Span;
import java.util.List;

/**
 * How a test was taken: "5-shot", "with tools", "in its Contemplating mode".
 *
 * @param first the first of its lexemes, with what leads in; the numbers among them are no results
 * @param text what the article says of it, without what leads in
 */
record Setting(Kind kind, int first, int last, String text) {
    enum Kind {
        /** What the model had or did: it counts for the model that had it. */
        MEANS,
        /** The same in brackets: it counts for the name that it stands behind. */
        ASIDE,
        /** Which part of the test was taken: it counts for all that took it. */
        TASK,
        /** Among whom a model ranks: "among open models". */
        SCOPE
    }

    /** Where the article has numbers that are part of it. */
    List<Span> numbers(LexedSentence sentence, CleanText article) {
        return sentence.lexemes().subList(first, last + 1).stream()
                .filter(Lexeme::isNumber)
                .map(number -> article.place(number.start(), number.end()))
                .toList();
    }
}
