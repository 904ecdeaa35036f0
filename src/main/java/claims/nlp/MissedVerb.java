package claims.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** Mends the tags of a sentence like "A new tyre costs £85.", in which the tagger took the only verb for a plural. */
final class MissedVerb {
    private static final Set<String> SINGULAR = Set.of("NN", "NNP");
    private static final Set<String> AMOUNTS = Set.of("CD", "$");

    private MissedVerb() {}

    static void mend(List<CoreLabel> labels) {
        if (!labels.get(labels.size() - 1).tag().equals(".") || hasVerb(labels)) {
            return;
        }
        for (int i = 1; i + 2 < labels.size(); i++) {
            boolean plural = labels.get(i).tag().equals("NNS")
                    && SINGULAR.contains(labels.get(i - 1).tag());
            if (plural
                    && (isAmount(labels, i + 1) || (labels.get(i + 1).tag().equals("IN") && isAmount(labels, i + 2)))) {
                labels.get(i).setTag("VBZ");
                return;
            }
        }
    }

    private static boolean hasVerb(List<CoreLabel> labels) {
        for (CoreLabel label : labels) {
            if (label.tag().startsWith("VB") || label.tag().equals("MD")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmount(List<CoreLabel> labels, int index) {
        return AMOUNTS.contains(labels.get(index).tag());
    }
}
