package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Entity;
import claims.model.EntityType;
import claims.text.Block;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What a reader who has come so far has in mind, sentence by sentence. */
final class Discourse {
    private static final double SUBJECT = 1;
    private static final double SPEAKER = 1;
    private static final double OTHER = 0.5;
    private static final double HEADING = 0.4;
    private static final double QUOTED = 0.2;
    private static final double BRACKETED = 0.05;

    private static final Set<String> SUBORDINATORS =
            Set.of("that", "because", "if", "while", "when", "although", "though", "since", "whether", "as", "until");

    private final Salience salience = new Salience();
    private final Map<String, Referent> unnamed = new HashMap<>();
    private final Map<String, Referent> named = new HashMap<>();
    private final Genders genders;
    private final OrganizationKinds kinds;
    private int sentence;
    private Optional<Referent> lastSpeaker = Optional.empty();
    private int spokeIn;

    Discourse(Genders genders, OrganizationKinds kinds) {
        this.genders = genders;
        this.kinds = kinds;
    }

    void goTo(Reading reading) {
        sentence = reading.sentence().index();
    }

    Referent of(Entity entity) {
        return named.computeIfAbsent(
                entity.id(), id -> new Referent(entity.name(), Optional.of(entity), type(entity), genders.of(entity)));
    }

    private Speaker.Type type(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> Speaker.Type.PERSON;
            case PRODUCT, BENCHMARK ->
                kinds.isCommunity(entity.name()) ? Speaker.Type.COMMUNITY : Speaker.Type.DOCUMENT;
            case ORGANIZATION, LOCATION ->
                kinds.isCommunity(entity.name()) ? Speaker.Type.COMMUNITY : Speaker.Type.ORGANIZATION;
        };
    }

    // --- what is read

    void mention(Reading reading, Appearance name) {
        salience.mention(of(name.entity()), sentence, weight(reading, name.words()));
    }

    /** A pronoun that stands for a person, as subject or not. */
    void mention(Referent referent) {
        salience.mention(referent, sentence, OTHER);
    }

    void speaks(Referent referent) {
        salience.mention(referent, sentence, SPEAKER);
        lastSpeaker = Optional.of(referent);
        spokeIn = sentence;
    }

    /** A source without a name, which "the official" later may stand for. */
    void introduce(String noun, Referent referent) {
        unnamed.put(noun, referent);
    }

    private static double weight(Reading reading, Words words) {
        if (reading.isQuoted(words.first())) {
            return QUOTED;
        }
        if (reading.tag(words.first() - 1).equals("-LRB-")) {
            return BRACKETED;
        }
        if (reading.sentence().block().kind() == Block.Kind.HEADING) {
            return HEADING;
        }
        return isLikeSubject(reading, words) ? SUBJECT : OTHER;
    }

    /** By the word order alone, since most sentences are never parsed. */
    private static boolean isLikeSubject(Reading reading, Words words) {
        if (reading.tag(words.last() + 1).equals("POS")) {
            return false;
        }
        int before = words.first() - 1;
        while (before >= 0
                && (reading.tag(before).startsWith("NN")
                        || Set.of("DT", "JJ", "PRP$").contains(reading.tag(before)))) {
            before--;
        }
        String tag = reading.tag(before);
        return !tag.startsWith("VB")
                && !tag.equals("TO")
                && !tag.equals("POS")
                && !(tag.equals("IN") && !SUBORDINATORS.contains(reading.lower(before)));
    }

    // --- what later words stand for

    Optional<Referent> pronoun(Gender asked) {
        if (asked == Gender.GROUP) {
            return salience.best(sentence, Discourse::groupFitness);
        }
        return salience.best(
                sentence,
                referent -> asked == Gender.THING
                        ? thingFitness(referent)
                        : referent.gender() == asked ? 1 : referent.gender().mayBe(asked) ? 0.5 : 0);
    }

    private static double thingFitness(Referent referent) {
        Optional<EntityType> named = referent.entity().map(Entity::type);
        if (referent.gender() != Gender.THING
                || named.filter(type -> type == EntityType.PRODUCT || type == EntityType.BENCHMARK)
                        .isPresent()) {
            return 0;
        }
        return named.filter(type -> type == EntityType.LOCATION).isPresent() ? 0.1 : 1;
    }

    private static double groupFitness(Referent referent) {
        if (referent.gender() == Gender.GROUP) {
            return 1;
        }
        return switch (referent.type()) {
            case COMMUNITY -> 1;
            case ORGANIZATION -> 0.2;
            default -> 0;
        };
    }

    Optional<Referent> best(ToDoubleFunction<Referent> fitness) {
        return salience.best(sentence, fitness);
    }

    /** Who of a type has spoken in this sentence or the one before. */
    Optional<Referent> justNow(Speaker.Type type) {
        return lastSpeaker.filter(speaker -> speaker.type() == type && spokeIn >= sentence - 1);
    }

    Optional<Referent> again(String noun) {
        return Optional.ofNullable(unnamed.get(noun));
    }
}
