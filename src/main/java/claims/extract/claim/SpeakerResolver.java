package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Entities;
import claims.model.Entity;
import claims.nlp.AnnotatedArticle;
import claims.text.Slice;
import java.util.Optional;

/** Finds out who a source is. */
final class SpeakerResolver {
    private final AnnotatedArticle article;
    private final Entities entities;

    SpeakerResolver(AnnotatedArticle article, Entities entities) {
        this.article = article;
        this.entities = entities;
    }

    Speaker speaker(Mention mention) {
        Slice slice = mention.slice(article);
        Optional<Entity> entity = entities.in(slice.span());
        return new Speaker(
                entity.map(Entity::name).orElse(slice.text()),
                entity.map(Entity::id),
                Speaker.Type.PERSON,
                Optional.of(slice));
    }
}
