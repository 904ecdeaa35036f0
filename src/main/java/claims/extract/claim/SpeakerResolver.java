package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Entity;
import claims.model.EntityType;
import claims.nlp.AnnotatedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out who each source is, in the order of the article: names and pronouns on the way build up whom the next pronoun
 * or "the company" may stand for.
 */
final class SpeakerResolver {
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours");

    private final AnnotatedArticle article;
    private final Appearances appearances;
    private final Discourse discourse;
    private final Optional<Referent> author;
    private final NamedSources named;
    private final Descriptions descriptions;
    private final CommonSources common;

    SpeakerResolver(AnnotatedArticle article, List<Reading> readings, List<Entity> entities, SourceLexicon lexicon) {
        this.article = article;
        this.appearances = new Appearances(readings, article, entities);
        this.discourse = new Discourse(new Genders(readings, appearances, lexicon.names()), lexicon.kinds());
        this.author = article.text().metadata().author().map(byline -> author(byline, entities));
        this.descriptions = new Descriptions(readings, appearances);
        this.named = new NamedSources(appearances, entities, discourse, article, lexicon);
        MadeSources made = new MadeSources(appearances, discourse, lexicon.nouns(), this::ofPronoun);
        this.common = new CommonSources(appearances, descriptions, discourse, article, lexicon, made);
    }

    private static Referent author(String byline, List<Entity> entities) {
        Optional<Entity> entity = entities.stream()
                .filter(one -> one.type() == EntityType.PERSON && one.name().equals(byline))
                .findFirst();
        return new Referent(byline, entity, Speaker.Type.AUTHOR, Gender.PERSON);
    }

    /** What the article calls those that it names. */
    Descriptions descriptions() {
        return descriptions;
    }

    /** Who each of these is; nobody where the article's own writer has no name. */
    Map<Mention, Speaker> resolve(List<Reading> readings, List<Mention> sources) {
        Map<Integer, List<Mention>> bySentence = new HashMap<>();
        for (Mention source : sources) {
            bySentence
                    .computeIfAbsent(source.reading().sentence().index(), index -> new ArrayList<>())
                    .add(source);
        }
        Map<Mention, Speaker> speakers = new HashMap<>();
        for (Reading reading : readings) {
            discourse.goTo(reading);
            read(reading, bySentence.getOrDefault(reading.sentence().index(), List.of()), speakers);
        }
        return speakers;
    }

    private void read(Reading reading, List<Mention> sources, Map<Mention, Speaker> speakers) {
        Map<Integer, Appearance> names = new HashMap<>();
        appearances.in(reading).forEach(name -> names.put(name.words().first(), name));
        Map<Integer, List<Mention>> byHead = new HashMap<>();
        sources.forEach(source ->
                byHead.computeIfAbsent(source.head(), head -> new ArrayList<>()).add(source));
        common.opening(reading).ifPresent(discourse::mention);
        for (int i = 0; i < reading.size(); i++) {
            if (names.containsKey(i)) {
                discourse.mention(reading, names.get(i));
            }
            if (byHead.containsKey(i)) {
                for (Mention source : byHead.get(i)) {
                    speaking(source).ifPresent(found -> {
                        discourse.speaks(found.referent());
                        speakers.put(source, found.speaker());
                    });
                }
            } else if (reading.tag(i).startsWith("PRP") && !reading.isQuoted(i)) {
                Gender.of(reading.text(i))
                        .filter(Gender::isPersonal)
                        .flatMap(discourse::pronoun)
                        .ifPresent(discourse::mention);
            }
        }
    }

    private Optional<Speaking> speaking(Mention source) {
        if (source.reading().tag(source.head()).startsWith("PRP")) {
            return ofPronoun(source.reading(), source.head());
        }
        return named.atHead(source)
                .or(() -> common.named(source))
                .or(() -> named.inPart(source))
                .or(() -> Optional.of(common.unnamed(source)));
    }

    private Optional<Speaking> ofPronoun(Reading reading, int word) {
        String pronoun = reading.lower(word);
        if (FIRST_PERSON.contains(pronoun)) {
            return author.map(writer -> speaking(writer, reading, word));
        }
        Optional<Gender> asked = Gender.of(pronoun);
        Referent referent = asked.flatMap(discourse::pronoun)
                .or(() -> asked.filter(Gender::isPersonal).flatMap(gender -> ahead(reading, word, gender)))
                .orElseGet(() -> new Referent(
                        reading.text(word),
                        Optional.empty(),
                        type(asked.orElse(Gender.GROUP)),
                        asked.orElse(Gender.PERSON)));
        return Optional.of(speaking(referent, reading, word));
    }

    /** "When she left, Ada Reyes …": the first that follows in the sentence. */
    private Optional<Referent> ahead(Reading reading, int word, Gender gender) {
        return appearances.in(reading).stream()
                .filter(name -> name.words().first() > word)
                .map(name -> discourse.of(name.entity()))
                .filter(referent -> referent.gender().mayBe(gender))
                .findFirst();
    }

    private static Speaker.Type type(Gender gender) {
        return switch (gender) {
            case MAN, WOMAN, PERSON -> Speaker.Type.PERSON;
            case THING -> Speaker.Type.ORGANIZATION;
            case GROUP -> Speaker.Type.ANONYMOUS;
        };
    }

    private Speaking speaking(Referent referent, Reading reading, int word) {
        return new Speaking(referent, article.slice(reading.token(word), reading.token(word)));
    }
}
