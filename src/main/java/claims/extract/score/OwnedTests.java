package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.EntityType;
import java.util.OptionalInt;

/** Tests that go by whose they are and what they are about: "Aider's CODE EDITING LEADERBOARD". */
final class OwnedTests {
    /** "The more demanding code refactoring benchmark" */
    private static final int LONGEST = 6;

    private final Nouns nouns;
    private final LexedSentence sentence;
    private final ScoreNames names;

    OwnedTests(Nouns nouns, LexedSentence sentence, ScoreNames names) {
        this.nouns = nouns;
        this.sentence = sentence;
        this.names = names;
    }

    /** Whether a name that ends here has a test that goes by what it is about. */
    boolean isOwner(int last) {
        int next = behindPossessive(last);
        return next > last + 1 && end(next).isPresent();
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

    /** The last lexeme of a test that begins here, behind its owner. */
    OptionalInt end(int first) {
        boolean about = false;
        for (int i = first; i < first + LONGEST && sentence.has(i) && !names.contains(i); i++) {
            if (nouns.isNaming(sentence.token(i).lemma())) {
                return about && !sentence.hasTag(i + 1, "NN") ? OptionalInt.of(i) : OptionalInt.empty();
            }
            boolean noun = sentence.hasTag(i, "NN") || sentence.hasTag(i, "VBG");
            about |= noun;
            if (!noun && !sentence.hasTag(i, "JJ") && !sentence.hasTag(i, "RB") && !sentence.isHyphen(i)) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Where its name begins: "the more demanding CODE refactoring benchmark". */
    int start(int first) {
        int start = first;
        while (!sentence.hasTag(start, "NN") && !sentence.hasTag(start, "VBG")) {
            start++;
        }
        return start;
    }

    /** The lexeme behind "'s", or behind the name where none follows. */
    int behindPossessive(int last) {
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
