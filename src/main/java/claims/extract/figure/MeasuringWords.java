package claims.extract.figure;

import claims.text.Columns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code measuring.txt}, which explains them at its head. */
final class MeasuringWords {
    private final Map<String, Set<String>> classes = new HashMap<>();

    MeasuringWords() {
        for (Columns line : Columns.read(MeasuringWords.class, "measuring.txt")) {
            classes.put(line.first(), new HashSet<>(line.alternatives(1)));
        }
    }

    boolean isState(String lemma) {
        return is("state", lemma);
    }

    boolean isChange(String lemma) {
        return is("change", lemma);
    }

    boolean isGiving(String lemma) {
        return is("giving", lemma);
    }

    boolean isGoal(String preposition) {
        return is("goal", preposition);
    }

    boolean isExtent(String lemma) {
        return is("extent", lemma);
    }

    boolean isVague(String lemma) {
        return is("vague", lemma);
    }

    boolean isLasting(String lemma) {
        return is("lasting", lemma);
    }

    boolean isTime(String lemma) {
        return is("time", lemma);
    }

    boolean isCounted(String unit) {
        return is("counted", unit);
    }

    boolean isHaving(String lemma) {
        return is("having", lemma);
    }

    boolean isInvesting(String lemma) {
        return is("investing", lemma);
    }

    boolean isComparing(String lemma) {
        return is("comparing", lemma);
    }

    boolean isPrice(String lemma) {
        return is("price", lemma);
    }

    boolean isMeans(String lemma) {
        return is("means", lemma);
    }

    boolean isPoint(String unit) {
        return is("point", unit);
    }

    boolean isUntold(String lemma) {
        return is("untold", lemma);
    }

    private boolean is(String name, String lemma) {
        return classes.getOrDefault(name, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
    }
}
