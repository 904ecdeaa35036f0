package claims.extract.claim;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Who made the document that a claim stands in, where the same phrase says so: "a survey by the Harrow Trust". */
final class MadeSources {
    private static final Set<String> MADE_BY = Set.of("by", "from");
    private static final Set<String> RELATIVES = Set.of("that", "which");

    private final Appearances appearances;
    private final Discourse discourse;
    private final SourceNouns nouns;
    private final BiFunction<Reading, Integer, Optional<Speaking>> pronouns;

    /** {@code pronouns} tells who a pronoun stands for. */
    MadeSources(
            Appearances appearances,
            Discourse discourse,
            SourceNouns nouns,
            BiFunction<Reading, Integer, Optional<Speaking>> pronouns) {
        this.appearances = appearances;
        this.discourse = discourse;
        this.nouns = nouns;
        this.pronouns = pronouns;
    }

    Optional<Speaking> maker(Mention source) {
        if (!nouns.is(SourceNouns.Kind.DOCUMENT, source.reading(), source.head())) {
            return Optional.empty();
        }
        return possessor(source).or(() -> compound(source)).or(() -> agent(source));
    }

    /** "Halden's model card", "its filing". */
    private Optional<Speaking> possessor(Mention source) {
        Reading reading = source.reading();
        for (int i = source.words().first(); i < source.head(); i++) {
            if (reading.tag(i).equals("PRP$")) {
                return pronouns.apply(reading, i).filter(MadeSources::mayWrite);
            }
            if (reading.tag(i).equals("POS")) {
                Optional<Speaking> owner = at(reading, i - 1);
                if (owner.isPresent()) {
                    return owner;
                }
            }
        }
        return Optional.empty();
    }

    /** "the Goldman Sachs report". */
    private Optional<Speaking> compound(Mention source) {
        Reading reading = source.reading();
        return appearances.within(reading, source.words()).stream()
                .filter(name -> name.words().last() < source.head())
                .filter(name -> reading.tree().head(name.words().last()) == source.head())
                .findFirst()
                .flatMap(name -> at(reading, name.words().last()));
    }

    /** "a survey by the Harrow Trust", "a report published in May by Orion", "a survey that Brightwell ran". */
    private Optional<Speaking> agent(Mention source) {
        Reading reading = source.reading();
        for (int i = source.head() + 1; i < source.words().last(); i++) {
            if (MADE_BY.contains(reading.lower(i))) {
                return at(reading, reading.tag(i + 1).equals("DT") ? i + 2 : i + 1);
            }
            if (RELATIVES.contains(reading.lower(i))) {
                return subject(reading, new Words(i + 1, source.words().last()));
            }
        }
        return Optional.empty();
    }

    /** The name right before the clause's verb. */
    private Optional<Speaking> subject(Reading reading, Words clause) {
        return appearances.within(reading, clause).stream()
                .findFirst()
                .filter(name -> reading.isFinite(name.words().last() + 1))
                .flatMap(name -> at(reading, name.words().last()));
    }

    private Optional<Speaking> at(Reading reading, int word) {
        return appearances
                .at(reading, word)
                .map(name -> new Speaking(discourse.of(name.entity()), name.slice()))
                .filter(MadeSources::mayWrite);
    }

    /** Not so "its" for a model, and no "their" for whoever. */
    private static boolean mayWrite(Speaking speaking) {
        return switch (speaking.referent().type()) {
            case PERSON, ORGANIZATION, COMMUNITY -> speaking.referent().entity().isPresent();
            case AUTHOR -> true;
            default -> false;
        };
    }
}
