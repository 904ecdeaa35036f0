package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.EntityType;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Tests that go by whose they are.
 *
 * <pre>
 * Aider's CODE EDITING LEADERBOARD     what it is about is its name
 * AIDER'S LEADERBOARD                  where that is not said, its owner is
 * the AIDER REFACTORING benchmark      both, where they stand side by side
 * </pre>
 */
final class OwnedTests {
    private final Nouns nouns;
    private final LexedSentence sentence;
    private final ScoreNames names;

    OwnedTests(Nouns nouns, LexedSentence sentence, ScoreNames names) {
        this.nouns = nouns;
        this.sentence = sentence;
        this.names = names;
    }

    /** The lexemes of a test, and those of them that are its name. */
    record Phrase(int first, int last, int nameFirst, int nameLast) {}

    /**
     * The test of an owner.
     *
     * @param first where the owner's name begins
     * @param taken the lexemes that are something else
     */
    Optional<Phrase> of(int first, int last, IntPredicate taken) {
        int next = behindPossessive(last);
        boolean possessive = next > last + 1;
        OptionalInt end = nouns.bareNounEnd(sentence, next, "test", taken);
        if (end.isEmpty() || !nouns.isNaming(sentence.token(end.getAsInt()).lemma())) {
            return Optional.empty(); // "Apple's free app ranking"
        }
        int noun = end.getAsInt();
        boolean board = nouns.is(sentence, noun, "board");
        if (possessive && next < noun) {
            return Optional.of(new Phrase(last + 1, noun, topic(next, noun), noun));
        }
        return (possessive ? board : next < noun)
                ? Optional.of(new Phrase(first, noun, first, board ? noun : noun - 1))
                : Optional.empty();
    }

    /** The test of somebody who is in no list: only what can be nothing else. */
    Optional<Phrase> ofStranger(int possessive, IntPredicate taken) {
        return behindPossessive(possessive - 1) == possessive
                ? Optional.empty()
                : of(possessive - 1, possessive - 1, taken)
                        .filter(it -> it.first() == possessive && isAbout(it.nameFirst(), it.last()));
    }

    /** "LM Arena's Text Arena" */
    boolean isOwnerOfName(int last) {
        int next = behindPossessive(last);
        boolean owner = next > last + 1;
        while (owner && sentence.hasTag(next, "JJ") && !names.contains(next)) {
            next++; // "LM Arena's new Search Arena"
        }
        return owner
                && names.contains(next)
                && names.at(next)
                        .filter(it -> it.type() == EntityType.BENCHMARK)
                        .isPresent();
    }

    /** "The more demanding CODE refactoring benchmark" */
    private int topic(int first, int noun) {
        int topic = first;
        while (topic < noun && !isAbout(topic, noun)) {
            topic++;
        }
        return topic < noun ? topic : first;
    }

    private boolean isAbout(int first, int noun) {
        boolean degree = sentence.hasTag(first - 1, "RBR") || sentence.hasTag(first - 1, "RBS");
        return first < noun && !degree && (sentence.hasTag(first, "NN") || sentence.hasTag(first, "VBG"));
    }

    /** The lexeme behind "'s", or behind the name where none follows. */
    private int behindPossessive(int last) {
        int next = last + 1;
        while (sentence.hasTag(next, "POS")
                || sentence.is(next, "s")
                || sentence.is(next, "’")
                || sentence.is(next, "'")) {
            next++;
        }
        return next;
    }
}
