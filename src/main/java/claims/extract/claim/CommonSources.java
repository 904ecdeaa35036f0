package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Entity;
import claims.model.EntityType;
import claims.nlp.AnnotatedArticle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sources that a common noun names: "the company", "its chief executive", "a survey by the Harrow Trust", "analysts". */
final class CommonSources {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some", "any");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** What a noun phrase without a name is made of up to its noun. */
    private static final Set<String> OPENING = Set.of("DT", "CD", "JJ", "NN", "NNS");

    private final Appearances appearances;
    private final Descriptions descriptions;
    private final Discourse discourse;
    private final AnnotatedArticle article;
    private final SourceLexicon lexicon;
    private final MadeSources made;
    private final CommunitySources communities;

    CommonSources(
            Appearances appearances,
            Descriptions descriptions,
            Discourse discourse,
            AnnotatedArticle article,
            SourceLexicon lexicon,
            MadeSources made) {
        this.appearances = appearances;
        this.descriptions = descriptions;
        this.discourse = discourse;
        this.article = article;
        this.lexicon = lexicon;
        this.made = made;
        this.communities = new CommunitySources(appearances, discourse, article, lexicon);
    }

    /** The one with a name that a common noun stands for. */
    Optional<Speaking> named(Mention source) {
        return communities
                .find(source)
                .or(() -> made.maker(source))
                .or(() -> organization(source))
                .or(() -> holder(source))
                .or(() -> epithet(source));
    }

    // --- organisations

    /** "The company", "the start-up", "the board". */
    private Optional<Speaking> organization(Mention source) {
        Reading reading = source.reading();
        String noun = noun(source);
        boolean definite = DEFINITE.contains(reading.lower(source.words().first()))
                && source.words().last() == source.head()
                && !reading.tag(source.head()).endsWith("S");
        boolean paper = is(SourceNouns.Kind.DOCUMENT, source);
        if (!definite
                || (paper
                        && (!lexicon.kinds().isOutlet(noun)
                                || discourse.again(noun).isPresent()))) {
            return Optional.empty();
        }
        return discourse
                .best(referent -> referent.entity()
                        .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                        .map(entity -> fitness(noun, entity))
                        .orElse(0.0))
                .map(referent -> new Speaking(referent, source.slice(article)));
    }

    /** What the article itself calls so fits best, then what has a name of that kind, then a company for "the firm". */
    private double fitness(String noun, Entity entity) {
        boolean general = lexicon.kinds().isGeneral(noun);
        boolean called = descriptions.nouns(entity.id()).contains(noun);
        int agreement = lexicon.kinds().agreement(noun, entity.name());
        if (called || agreement == 2) {
            return noun.equals("company") || noun.equals("firm") ? 2 : 64;
        }
        if (agreement == 1) {
            return general ? 1.5 : 16;
        }
        return general ? lexicon.kinds().asCompany(entity.name()) : 0;
    }

    // --- persons

    /** The person whom the article calls so: "the mayor", "its chief executive". */
    private Optional<Speaking> holder(Mention source) {
        Reading reading = source.reading();
        List<Entity> called = descriptions.called(noun(source)).stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .filter(entity -> isOf(entity, source))
                .toList();
        if (called.isEmpty()
                || reading.tag(source.head()).endsWith("S")
                || INDEFINITE.contains(reading.lower(source.words().first()))) {
            return Optional.empty();
        }
        return discourse
                .best(referent -> referent.entity()
                        .filter(called::contains)
                        .map(entity -> (double) shared(entity, source))
                        .orElse(0.0))
                .or(() -> Optional.of(discourse.of(called.get(0))))
                .map(referent -> new Speaking(referent, source.slice(article)));
    }

    /** "The executive said" right after somebody with a name has spoken. */
    private Optional<Speaking> epithet(Mention source) {
        Reading reading = source.reading();
        boolean bare = reading.lower(source.words().first()).equals("the")
                && source.words().first() == source.head() - 1
                && source.words().last() == source.head();
        return bare
                        && is(SourceNouns.Kind.EPITHET, source)
                        && discourse.again(noun(source)).isEmpty()
                ? discourse
                        .justNow(Speaker.Type.PERSON)
                        .filter(referent -> referent.entity().isPresent())
                        .map(referent -> new Speaking(referent, source.slice(article)))
                : Optional.empty();
    }

    private boolean isOf(Entity person, Mention source) {
        return appearances.within(source.reading(), source.words()).stream()
                .map(Appearance::entity)
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .allMatch(organization -> descriptions.mayBeOf(person, organization));
    }

    private int shared(Entity person, Mention source) {
        int shared = 0;
        for (int i = source.words().first(); i <= source.words().last(); i++) {
            if (descriptions.nouns(person.id()).contains(source.reading().noun(i))) {
                shared += 1;
            }
        }
        return shared * shared * shared;
    }

    // --- whoever has no name

    Speaking unnamed(Mention source) {
        Reading reading = source.reading();
        String noun = noun(source);
        boolean definite = DEFINITE.contains(reading.lower(source.words().first()))
                && source.words().last() == source.head();
        Optional<Referent> again = definite ? discourse.again(noun) : Optional.empty();
        Referent referent = again.orElseGet(() -> introduced(whole(source)));
        discourse.introduce(noun, referent);
        return new Speaking(referent, whole(source).slice(article));
    }

    /** Somebody without a name whom a sentence begins with: "Two engineers left." A later "they" may mean them. */
    Optional<Referent> opening(Reading reading) {
        int head = 0;
        while (OPENING.contains(reading.tag(head)) && !reading.isQuoted(head)) {
            head++;
        }
        Mention source = new Mention(reading, Math.max(0, head - 1), new Words(0, Math.max(0, head - 1)));
        boolean known = head == 0
                || !is(SourceNouns.Kind.PERSON, source)
                || appearances.at(reading, head - 1).isPresent()
                || descriptions.called(noun(source)).size() > 0;
        return known ? Optional.empty() : Optional.of(introduced(source));
    }

    /** "officials at the Department for Food and Rural Affairs (Defra)": no name is cut in two, nor from its acronym. */
    private Mention whole(Mention source) {
        Reading reading = source.reading();
        int last = appearances
                .at(reading, source.words().last())
                .map(name -> name.words().last())
                .orElse(source.words().last());
        boolean acronym = reading.tag(last + 1).equals("-LRB-")
                && reading.tag(last + 3).equals("-RRB-")
                && reading.tag(last).startsWith("NNP");
        return new Mention(reading, source.head(), new Words(source.words().first(), acronym ? last + 3 : last));
    }

    private Referent introduced(Mention source) {
        Reading reading = source.reading();
        boolean plural = reading.tag(source.head()).endsWith("S")
                || !reading.tag(source.head()).startsWith("NN");
        Speaker.Type type = type(source, plural);
        Gender gender = plural ? Gender.GROUP : is(SourceNouns.Kind.PERSON, source) ? Gender.PERSON : Gender.THING;
        return new Referent(name(source), Optional.empty(), type, gender);
    }

    private Speaker.Type type(Mention source, boolean plural) {
        Reading reading = source.reading();
        boolean indefinite = INDEFINITE.contains(reading.lower(source.words().first()));
        if (is(SourceNouns.Kind.DOCUMENT, source) || is(SourceNouns.Kind.THING, source)) {
            return Speaker.Type.DOCUMENT;
        }
        if (plural || indefinite) {
            return Speaker.Type.ANONYMOUS;
        }
        if (lexicon.kinds().isOrganization(noun(source))) {
            return Speaker.Type.ORGANIZATION;
        }
        return is(SourceNouns.Kind.PERSON, source) ? Speaker.Type.PERSON : Speaker.Type.ANONYMOUS;
    }

    /** The words as they are, without "the" or "a". */
    private String name(Mention source) {
        Reading reading = source.reading();
        int first = source.words().first();
        if (first < source.words().last() && ARTICLES.contains(reading.lower(first))) {
            first++;
        }
        return article.text()
                .text()
                .substring(
                        reading.token(first).start(),
                        reading.token(source.words().last()).end());
    }

    private boolean is(SourceNouns.Kind kind, Mention source) {
        return lexicon.nouns().is(kind, source.reading(), source.head());
    }

    private static String noun(Mention source) {
        return source.reading().noun(source.head());
    }
}
