package claims.extract.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which pronouns may stand for something. */
enum Gender {
    MAN(Set.of("he", "him", "his", "himself")),
    WOMAN(Set.of("she", "her", "hers", "herself")),
    /** Somebody of whom the article does not tell. */
    PERSON(Set.of()),
    THING(Set.of("it", "its", "itself")),
    GROUP(Set.of("they", "them", "their", "theirs", "themselves"));

    private final Set<String> pronouns;

    Gender(Set<String> pronouns) {
        this.pronouns = pronouns;
    }

    /** What a pronoun of the third person asks for. */
    static Optional<Gender> of(String pronoun) {
        for (Gender gender : values()) {
            if (gender.pronouns.contains(pronoun.toLowerCase(Locale.ROOT))) {
                return Optional.of(gender);
            }
        }
        return Optional.empty();
    }

    boolean isPersonal() {
        return this == MAN || this == WOMAN || this == PERSON;
    }

    /** Whether something of this gender may be what a pronoun of the other one stands for. */
    boolean mayBe(Gender asked) {
        return this == asked || (this == PERSON && asked.isPersonal());
    }
}
