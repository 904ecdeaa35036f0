package claims.extract.lexeme;

import claims.model.Qualifier;
import claims.text.Columns;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that say how exact a number is: {@code qualifiers.txt}. */
public final class QualifierWords {
    /** The word list, as a resource of any class. */
    public static final String LIST = "/claims/extract/lexeme/qualifiers.txt";

    private final Phrases<Meaning> before = new Phrases<>();
    private final Phrases<Meaning> after = new Phrases<>();
    private final Set<String> topics = new HashSet<>();

    /**
     * What a phrase says.
     *
     * @param risky it has another sense, and counts only where the number is plainly an amount
     */
    public record Meaning(Qualifier qualifier, boolean risky) {}

    public QualifierWords(List<Columns> lines) {
        for (Columns line : lines) {
            if (line.first().equals("topic")) {
                topics.addAll(line.alternatives(1));
                continue;
            }
            Qualifier qualifier =
                    Qualifier.valueOf(line.first().toUpperCase(Locale.ROOT).replace('-', '_'));
            line.alternatives(1).forEach(phrase -> add(before, phrase, qualifier));
            line.alternatives(2).forEach(phrase -> add(after, phrase, qualifier));
        }
    }

    private static void add(Phrases<Meaning> phrases, String phrase, Qualifier qualifier) {
        boolean risky = phrase.endsWith("!");
        phrases.add(risky ? phrase.substring(0, phrase.length() - 1) : phrase, new Meaning(qualifier, risky));
    }

    /** The longest that stands in front of a number and ends at {@code last}. */
    public Optional<Phrases.Match<Meaning>> before(LexedSentence sentence, int last) {
        return last < 0 ? Optional.empty() : before.endingAt(sentence, last);
    }

    /** The longest that stands behind a number and begins at {@code first}. */
    public Optional<Phrases.Match<Meaning>> after(LexedSentence sentence, int first) {
        return after.startingAt(sentence, first);
    }

    /** "A COMMENT about 47 percent of the country" */
    public boolean isTopic(String lemma) {
        return topics.contains(lemma);
    }
}
