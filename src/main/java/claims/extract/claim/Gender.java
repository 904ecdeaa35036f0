package claims.extract.claim;

import java.util.Locale;
import java.util.Optional;

/** Which pronouns may stand for something. */
enum Gender {
    MAN,
    WOMAN,
    /** Somebody of whom the article does not tell. */
    PERSON,
    THING,
    GROUP;

    /** What a pronoun of the third person asks for. */
    static Optional<Gender> of(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> Optional.of(MAN);
            case "she", "her", "hers", "herself" -> Optional.of(WOMAN);
            case "it", "its", "itself" -> Optional.of(THING);
            case "they", "them", "their", "theirs", "themselves" -> Optional.of(GROUP);
            default -> Optional.empty();
        };
    }

    boolean isPersonal() {
        return this == MAN || this == WOMAN || this == PERSON;
    }

    /** Whether something of this gender may be what a pronoun of the other one stands for. */
    boolean mayBe(Gender asked) {
        return this == asked || (this == PERSON && asked.isPersonal());
    }
}
