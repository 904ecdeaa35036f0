package claims.extract.entity;

import claims.model.EntityType;
import claims.text.Order;
import claims.text.Span;
import java.util.Optional;

/**
 * Words that somebody takes for a name.
 *
 * @param text the words, as in the cleaned text
 * @param span in characters of the cleaned text
 * @param key what the name is known as where the evidence tells: the canonical name in a word list, the slug of a
 *     template mark. Spans with one key name one thing.
 */
record NamedSpan(String text, Span span, EntityType type, Evidence evidence, Optional<String> key) {
    static final Order<NamedSpan> IN_ORDER = Order.by(name -> name.span().start());

    /** How sure a find is: where two overlap, the better evidence holds. */
    enum Evidence {
        /** The same words are a name elsewhere in the article. */
        REPEATED,
        /** The sequence model takes it for a name. */
        TAGGED,
        /** The words around it say what it is: "its new model, X". */
        FRAMED,
        /** It looks like a name of this kind: family and version. */
        PATTERNED,
        /** It is in a word list. */
        LISTED,
        /** The article marks it up. */
        MARKED
    }

    NamedSpan withType(EntityType other) {
        return new NamedSpan(text, span, other, evidence, key);
    }
}
