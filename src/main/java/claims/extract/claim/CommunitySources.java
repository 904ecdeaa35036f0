package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Entity;
import claims.nlp.AnnotatedArticle;
import java.util.Optional;

/** Communities that speak through their members and threads. */
final class CommunitySources {
    private final Appearances appearances;
    private final Discourse discourse;
    private final AnnotatedArticle article;
    private final SourceLexicon lexicon;

    CommunitySources(Appearances appearances, Discourse discourse, AnnotatedArticle article, SourceLexicon lexicon) {
        this.appearances = appearances;
        this.discourse = discourse;
        this.article = article;
        this.lexicon = lexicon;
    }

    /** "users on Reddit", "a thread on r/LocalLLaMA", "users there", "several of them" after one. */
    Optional<Speaking> find(Mention source) {
        Reading reading = source.reading();
        boolean people = lexicon.nouns().is(SourceNouns.Kind.COMMUNITY, reading, source.head());
        boolean document = lexicon.nouns().is(SourceNouns.Kind.DOCUMENT, reading, source.head());
        if (people || document) {
            Optional<Appearance> place = appearances.within(reading, source.words()).stream()
                    .filter(name -> lexicon.kinds().isCommunity(name.entity().name()))
                    .findFirst();
            if (place.isPresent()) {
                return place.map(name ->
                        new Speaking(communityOf(name.entity()), people ? source.slice(article) : name.slice()));
            }
        }
        boolean back = refersBack(reading, source.words());
        return back
                ? discourse
                        .best(referent -> referent.type() == Speaker.Type.COMMUNITY ? 1 : 0)
                        .map(referent -> new Speaking(referent, source.slice(article)))
                : Optional.empty();
    }

    private Referent communityOf(Entity entity) {
        Referent referent = discourse.of(entity);
        return new Referent(referent.name(), referent.entity(), Speaker.Type.COMMUNITY, referent.gender());
    }

    private static boolean refersBack(Reading reading, Words words) {
        String last = reading.lower(words.last());
        return words.first() < words.last()
                && (last.equals("there")
                        || (last.equals("them")
                                && reading.lower(words.last() - 1).equals("of")));
    }
}
