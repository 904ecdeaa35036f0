package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.model.Entities;
import claims.model.Entity;
import claims.model.EntityType;
import claims.nlp.AnnotatedArticle;
import java.util.Optional;

/** Which lexemes of a sentence are part of a name, and of what. */
record SentenceNames(LexedSentence sentence, AnnotatedArticle article, Entities names) {
    Optional<EntityType> type(int index) {
        return sentence.find(index)
                .map(lexeme -> article.text().slice(lexeme.start(), lexeme.end()))
                .flatMap(slice -> names.covering(slice.span()))
                .map(Entity::type);
    }

    boolean is(int index, EntityType type) {
        return type(index).filter(type::equals).isPresent();
    }
}
