package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Entity;
import claims.model.EntityType;
import claims.nlp.AnnotatedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sources that a name stands in: as their noun, beside it as an apposition, or in part. */
final class NamedSources {
    private static final Set<String> OF = Set.of("of", "at", "from");

    private final Appearances appearances;
    private final Discourse discourse;
    private final AnnotatedArticle article;
    private final SourceLexicon lexicon;
    private final Map<String, List<Entity>> byPart = new HashMap<>();

    NamedSources(
            Appearances appearances,
            List<Entity> entities,
            Discourse discourse,
            AnnotatedArticle article,
            SourceLexicon lexicon) {
        this.appearances = appearances;
        this.discourse = discourse;
        this.article = article;
        this.lexicon = lexicon;
        for (Entity entity : entities) {
            if (entity.type() == EntityType.PERSON || entity.type() == EntityType.ORGANIZATION) {
                for (String part : entity.name().split(" ", -1)) {
                    byPart.computeIfAbsent(part, key -> new ArrayList<>()).add(entity);
                }
            }
        }
    }

    /** The name that the source's noun belongs to, or that stands beside it. */
    Optional<Speaking> atHead(Mention source) {
        return appearances
                .at(source.reading(), source.head())
                .map(name -> bearer(source.reading(), name))
                .or(() -> beside(source))
                .map(name -> new Speaking(discourse.of(name.entity()), name.slice()));
    }

    /** "Marguerite Oduya of Fenn & Park": the person, where the tree takes the firm for the noun. */
    private Appearance bearer(Reading reading, Appearance name) {
        int before = name.words().first() - 1;
        if (reading.lower(before).equals("the")) {
            before--;
        }
        return OF.contains(reading.lower(before))
                ? appearances
                        .at(reading, before - 1)
                        .filter(person -> person.entity().type() == EntityType.PERSON)
                        .orElse(name)
                : name;
    }

    /** "The mayor, Ruth Okafor,", "chief executive Sam Lee", and "Sam Lee, its chief executive," read the wrong way round. */
    private Optional<Appearance> beside(Mention source) {
        Reading reading = source.reading();
        int head = source.head();
        if (!reading.tag(head).startsWith("NN") || reading.tag(head).equals("NNS")) {
            return Optional.empty();
        }
        Optional<Appearance> apposed = reading.tree().children(head).stream()
                .filter(child -> reading.tree().relation(child).equals("appos"))
                .flatMap(child -> appearances.at(reading, child).stream())
                .filter(name -> mayBe(reading, head, name))
                .findFirst();
        return apposed.or(() -> startingAt(reading, head + 1, head))
                .or(() -> appositionAfter(reading, source))
                .or(() -> appositionBefore(reading, source));
    }

    private Optional<Appearance> startingAt(Reading reading, int word, int head) {
        return appearances
                .at(reading, word)
                .filter(name -> name.words().first() == word && mayBe(reading, head, name))
                .filter(name -> name.entity().type() == EntityType.PERSON);
    }

    private Optional<Appearance> appositionAfter(Reading reading, Mention source) {
        int comma = source.words().last() + 1;
        return reading.isComma(comma)
                ? appearances
                        .at(reading, comma + 1)
                        .filter(name -> name.words().first() == comma + 1 && mayBe(reading, source.head(), name))
                        .filter(name -> reading.isPunctuation(name.words().last() + 1)
                                || name.words().last() + 1 == reading.size())
                : Optional.empty();
    }

    private Optional<Appearance> appositionBefore(Reading reading, Mention source) {
        int comma = source.words().first() - 1;
        return comma > 0 && reading.isComma(comma)
                ? appearances
                        .at(reading, comma - 1)
                        .filter(name -> name.words().last() == comma - 1 && mayBe(reading, source.head(), name))
                        .filter(name -> reading.tree()
                                        .isWithin(source.head(), name.words().last())
                                || reading.tree().isWithin(name.words().last(), source.head())
                                || reading.tree().head(name.words().last())
                                        == reading.tree().head(source.head()))
                : Optional.empty();
    }

    /** Whether a noun may say what a name is: people are no filings, and no company is a mayor. */
    private boolean mayBe(Reading reading, int noun, Appearance name) {
        boolean organization = lexicon.kinds().isOrganization(reading.noun(noun))
                && !lexicon.nouns().is(SourceNouns.Kind.PERSON, reading, noun);
        return switch (name.entity().type()) {
            case PERSON -> !organization && !lexicon.nouns().is(SourceNouns.Kind.DOCUMENT, reading, noun);
            case ORGANIZATION -> organization;
            default -> false;
        };
    }

    /** A first name or another part of a known name, or a proper name that the article's entities lack. */
    Optional<Speaking> inPart(Mention source) {
        Reading reading = source.reading();
        if (!reading.tag(source.head()).equals("NNP")) {
            return Optional.empty();
        }
        Words words = run(reading, source);
        List<Entity> partly = byPart.getOrDefault(reading.text(source.head()), List.of());
        Optional<Referent> known = words.first() == words.last()
                ? discourse
                        .best(referent ->
                                referent.entity().filter(partly::contains).isPresent() ? 1 : 0)
                        .or(() -> partly.stream().findFirst().map(discourse::of))
                : Optional.empty();
        Referent referent = known.orElseGet(() -> unknown(reading, words, source.head()));
        return Optional.of(
                new Speaking(referent, article.slice(reading.token(words.first()), reading.token(words.last()))));
    }

    private Referent unknown(Reading reading, Words words, int head) {
        String name = article.text()
                .text()
                .substring(
                        reading.token(words.first()).start(),
                        reading.token(words.last()).end());
        String type = reading.token(head).name();
        boolean person = !lexicon.kinds().isOrganization(reading.lower(head))
                && (type.equals("PERSON") || type.equals("O"))
                && !name.equals(name.toUpperCase(Locale.ROOT));
        return new Referent(
                name,
                Optional.empty(),
                person ? Speaker.Type.PERSON : Speaker.Type.ORGANIZATION,
                person ? lexicon.names().ofFullName(name).orElse(Gender.PERSON) : Gender.THING);
    }

    /** The proper nouns around the source's own, without titles. */
    private Words run(Reading reading, Mention source) {
        int first = source.head();
        int last = source.head();
        while (first > source.words().first()
                && (reading.tag(first - 1).startsWith("NNP") || reading.isQuoteMark(first - 1))) {
            first--;
        }
        while (last < source.words().last() && reading.tag(last + 1).startsWith("NNP")) {
            last++;
        }
        while (first < last && lexicon.names().isTitle(reading.text(first))) {
            first++;
        }
        return new Words(first, last);
    }
}
