package claims.nlp;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** How much two tags speak for which tag behind them. Of a pair it is added up when it is first met. For several threads. */
final class TagTransitions {
    private final TaggerModel model;
    private final AtomicReferenceArray<double[]> scores;

    TagTransitions(TaggerModel model) {
        this.model = model;
        int tags = nothing() + 1;
        scores = new AtomicReferenceArray<>(tags * tags);
    }

    /** The number that takes the place of a tag before the begin. */
    int nothing() {
        return model.tags().size();
    }

    /** For each tag its score: not to be written to. */
    double[] after(int twoBefore, int before) {
        int pair = twoBefore * (nothing() + 1) + before;
        double[] known = scores.get(pair);
        if (known == null) { // that two threads make the same does no harm
            known = new double[nothing()];
            String tag = name(before);
            model.weights().add(TagWeights.TWO_TAGS_BEFORE, name(twoBefore).concat("!").concat(tag), known);
            model.weights().add(TagWeights.TAG_BEFORE, tag, known);
            scores.set(pair, known);
        }
        return known;
    }

    private String name(int tag) {
        return tag == nothing() ? TaggerModel.NOTHING : model.tags().get(tag);
    }
}
