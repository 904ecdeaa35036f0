package claims.extract.score;

import claims.model.Comparison.Relation;
import java.util.Optional;

/**
 * Words that compare, parts {@code first} to {@code last} of a sentence.
 *
 * @param relation of the result in front to the one behind; nothing where the values tell
 * @param gap how far apart the two are, where that is stated
 */
record Cue(int first, int last, Optional<Relation> relation, Optional<Gap> gap) {}
