package claims.extract.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How present each referent is to a reader who has come so far. Each mention adds to it, and it halves with each sentence:
 * who is mentioned as subject, lately and often is who a pronoun stands for.
 */
final class Salience {
    /** No reader looks back farther than over so many others. */
    private static final int REMEMBERED = 40;

    /** From here on nothing fades any further. */
    private static final int FAR = 200;

    private final Map<Referent, Standing> standings = new HashMap<>();
    private final TreeMap<Integer, Referent> latest = new TreeMap<>();
    private int mentions;

    private record Standing(double strength, int sentence, int mention) {
        double at(int later) {
            return strength * Math.pow(0.5, Math.min(FAR, later - sentence));
        }
    }

    void mention(Referent referent, int sentence, double weight) {
        Standing before = standings.get(referent);
        if (before != null) {
            latest.remove(before.mention());
        }
        double strength = before == null ? weight : before.at(sentence) + weight;
        standings.put(referent, new Standing(strength, sentence, mentions));
        latest.put(mentions++, referent);
    }

    /** The one for which fitness times presence is greatest; of equals the latest. None where nothing has a fitness above 0. */
    Optional<Referent> best(int sentence, ToDoubleFunction<Referent> fitness) {
        Optional<Referent> best = Optional.empty();
        double greatest = 0;
        int seen = 0;
        for (Referent referent : latest.descendingMap().values()) {
            double score =
                    fitness.applyAsDouble(referent) * standings.get(referent).at(sentence);
            if (score > greatest) {
                greatest = score;
                best = Optional.of(referent);
            }
            if (++seen == REMEMBERED) {
                break;
            }
        }
        return best;
    }
}
