package claims.extract.entity;

import java.util.Set;

/** Words right before a name that say what kind of name it is, and are no part of it. */
final class Titles {
    private static final Set<String> PERSONAL = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sen",
            "senator",
            "rep",
            "congressman",
            "congresswoman",
            "gov",
            "governor",
            "president",
            "chancellor",
            "mayor",
            "sir",
            "dame",
            "lady",
            "judge",
            "col",
            "capt",
            "sgt");
    /** What a person of two names is called by, and no firm. */
    private static final Set<String> ROLES = Set.of(
            "executive",
            "cofounder",
            "chairman",
            "chairwoman",
            "spokesman",
            "spokeswoman",
            "professor",
            "economist",
            "biologist",
            "physicist",
            "chemist",
            "journalist",
            "reporter",
            "senator",
            "adviser");

    private static final Set<String> TRADES =
            Set.of("rival", "competitor", "startup", "chipmaker", "carmaker", "automaker", "retailer", "insurer");

    private Titles() {}

    /** {@code Senator} Ortiz, {@code Rival} Mantis AI: a capital there is no part of the name that {@code goesOn}. */
    static boolean isOpener(Segment segment, boolean goesOn) {
        return segment.text().endsWith(".")
                ? PERSONAL.contains(segment.folded())
                : goesOn && (PERSONAL.contains(segment.folded()) || TRADES.contains(segment.folded()));
    }

    /** {@code Mrs.} Reyes; {@code chief executive} Ada Reyes, where the name is of two words or more. */
    static boolean isBeforePerson(Segment before, boolean twoWords) {
        return before.isCapitalised()
                ? PERSONAL.contains(before.folded())
                : twoWords && ROLES.contains(before.folded());
    }
}
