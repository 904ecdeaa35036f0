package claims.extract.score;

import claims.model.Reference;
import java.util.List;
import java.util.Optional;

/** What the sentences so far have spoken of, for those that leave it out. */
final class Context {
    /** A model that nobody has spoken of for longer is not meant. */
    private static final int MODEL_AGE = 4;

    private static final int TEST_AGE = 2;

    private List<Reference> models = List.of();
    private Optional<Reference> test = Optional.empty();
    private int modelSentence;
    private int testSentence;
    private int sentence;

    void goTo(int index) {
        sentence = index;
    }

    /** The model that the talk is of. */
    Optional<Reference> model() {
        return sentence - modelSentence > MODEL_AGE ? Optional.empty() : models.stream().findFirst();
    }

    /** The models of the last sentence that named any. */
    List<Reference> models() {
        return sentence - modelSentence > MODEL_AGE ? List.of() : models;
    }

    Optional<Reference> test() {
        return sentence - testSentence > TEST_AGE ? Optional.empty() : test;
    }

    void speakOf(List<Reference> these) {
        models = these;
        modelSentence = sentence;
    }

    void forget() {
        models = List.of();
        test = Optional.empty();
    }

    void measureOn(Reference reference) {
        test = Optional.of(reference);
        testSentence = sentence;
    }
}
