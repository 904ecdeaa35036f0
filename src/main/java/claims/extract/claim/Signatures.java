package claims.extract.claim;

import claims.extract.claim.CreditName.Named;
import claims.model.Claim.Speaker;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that stand under, behind or above quoted words: {@code — Ada Reyes, chief executive of Acme}. */
final class Signatures {
    private static final Pattern DASH = Pattern.compile("^(?:[—–―]|--?(?= )) ?");
    private static final int LONGEST = 6;
    private static final Set<String> FOLLOWING =
            Set.of("of", "at", "on", "in", "to", "from", "via", "after", "when", "who");

    private final CreditName names;
    private final CreditWords words;

    Signatures(CreditName names, CreditWords words) {
        this.names = names;
        this.words = words;
    }

    static boolean isDash(String text) {
        return DASH.matcher(text + " ").find();
    }

    /** The words of a name and whose it is. */
    record Signature(Piece words, Named named) {}

    /** Behind a dash; more may follow the name. */
    Optional<Signature> behindDash(Piece piece) {
        var dash = DASH.matcher(piece.text());
        return dash.find() ? name(piece.from(dash.end()), true) : Optional.empty();
    }

    /** A name and nothing else, but for a colon. */
    Optional<Signature> alone(Piece piece) {
        boolean colon = piece.text().endsWith(":");
        Piece bare = colon ? piece.part(0, piece.text().length() - 1) : piece;
        return name(bare, colon)
                .filter(signature -> colon || signature.named().entity().isPresent());
    }

    private Optional<Signature> name(Piece piece, boolean more) {
        String[] all = piece.text().split(" ", -1);
        int end = 0;
        int count = 0;
        boolean ended = false;
        for (String word : all) {
            if (ended || count == LONGEST || !(names.isName(word) || isJoining(word, count))) {
                boolean follows = ended || FOLLOWING.contains(word) || word.startsWith("(");
                return follows && more ? signature(piece, end) : Optional.empty();
            }
            end += (count == 0 ? 0 : 1) + word.length();
            ended = word.endsWith(",");
            count++;
        }
        return signature(piece, end);
    }

    /** An initial, or a small word inside of a name. */
    private static boolean isJoining(String word, int place) {
        boolean initial = word.length() <= 2 && Character.isUpperCase(word.charAt(0));
        return initial
                || (place > 0
                        && Set.of("de", "la", "van", "von", "der", "bin", "al", "du", "&")
                                .contains(word));
    }

    private Optional<Signature> signature(Piece piece, int end) {
        Piece name = piece.part(0, end);
        String bare = name.text().replaceFirst("[,.]$", "");
        Piece whole = name.part(0, bare.length());
        return whole.isEmpty()
                ? Optional.empty()
                : names.read(whole).map(named -> new Signature(whole, asPerson(named)));
    }

    /** Who signs is a person, unless it is known to be none. */
    private Named asPerson(Named named) {
        boolean known = named.entity().isPresent()
                || named.type() != Speaker.Type.ORGANIZATION
                || words.has("outlet", named.name());
        return known ? named : new Named(named.name(), named.entity(), Speaker.Type.PERSON, false);
    }
}
