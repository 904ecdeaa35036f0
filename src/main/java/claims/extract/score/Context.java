package claims.extract.score;

import claims.model.Entity;
import claims.model.EntityType;
import claims.model.Reference;
import claims.nlp.Sentence;
import claims.text.Block;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the sentences so far have spoken of, for those that leave it out. */
final class Context {
    /** A model that nobody has spoken of for longer is not meant. */
    private static final int MODEL_AGE = 4;

    private static final int TEST_AGE = 2;
    /** "The same split" may go back further. */
    private static final int KNOWN_AGE = 6;

    private final List<Reference> all;
    private final List<Reference> tests;
    private final Set<String> agents = new HashSet<>();
    /** By name, the last mentioned last. */
    private final Map<String, Reference> models = new LinkedHashMap<>();

    private final Map<String, Reference> measured = new LinkedHashMap<>();

    private final Map<String, Reference> descriptions = new HashMap<>();

    private Topic topic = Topic.NONE;
    private Optional<Reference> lastTest = Optional.empty();
    private int lastTestSentence;
    private int start = -1;
    private int sentence;

    /** What the talk is of, and when it was last named. */
    private record Topic(Optional<Reference> model, int modelSentence, Optional<Reference> test, int testSentence) {
        static final Topic NONE = new Topic(Optional.empty(), 0, Optional.empty(), 0);

        Topic of(Reference newModel, int at) {
            return new Topic(Optional.of(newModel), at, test, testSentence);
        }

        Topic on(Reference newTest, int at) {
            return new Topic(model, modelSentence, Optional.of(newTest), at);
        }
    }

    Context(List<Entity> entities) {
        all = named(entities, EntityType.PRODUCT);
        tests = named(entities, EntityType.BENCHMARK);
    }

    private static List<Reference> named(List<Entity> entities, EntityType type) {
        return entities.stream()
                .filter(entity -> entity.type() == type)
                .map(entity -> new Reference(Optional.of(entity.name()), Optional.of(entity.id()), Optional.empty()))
                .toList();
    }

    void goTo(Sentence next) {
        boolean newBlock = next.block().span().start() != start;
        if (newBlock && next.block().kind() == Block.Kind.HEADING) {
            topic = Topic.NONE;
        }
        start = next.block().span().start();
        sentence = next.index();
    }

    /** The model that the talk is of. */
    Optional<Reference> model() {
        return sentence - topic.modelSentence() > MODEL_AGE ? Optional.empty() : topic.model();
    }

    Optional<Reference> test() {
        return sentence - topic.testSentence() > TEST_AGE ? Optional.empty() : topic.test();
    }

    /** The test named last, wherever it was. */
    Optional<Reference> lastTest() {
        return sentence - lastTestSentence > KNOWN_AGE ? Optional.empty() : lastTest;
    }

    /** All models that were named so far, the last mentioned last. */
    List<Reference> named() {
        return List.copyOf(models.values());
    }

    /** What models were said to be: "the older of the two". */
    Map<String, Reference> descriptions() {
        return descriptions;
    }

    /** All tests that were named so far, the last mentioned last. */
    List<Reference> tests() {
        return List.copyOf(measured.values());
    }

    /** Every model of the article, also those that come later. */
    List<Reference> all() {
        return all;
    }

    /** The one test of the article whose name goes on from that of another: HealthBench Hard. */
    Optional<Reference> splitOf(Reference whole) {
        return whole.name().flatMap(this::beginningWith);
    }

    /** The one test of the article whose name begins with some words and has more: Code, for Code Arena. */
    Optional<Reference> beginningWith(String words) {
        List<Reference> all = tests.stream()
                .filter(test -> test.name().orElse("").startsWith(words + " "))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    boolean isAgent(Reference reference) {
        return reference.entity().filter(agents::contains).isPresent();
    }

    void agent(Reference reference) {
        reference.entity().ifPresent(agents::add);
    }

    void name(Reference model) {
        model.name().ifPresent(name -> {
            models.remove(name);
            models.put(name, model);
        });
    }

    void speakOf(Reference model) {
        topic = topic.of(model, sentence);
    }

    void mention(Reference test) {
        test.name().ifPresent(name -> {
            measured.remove(name);
            measured.put(name, test);
        });
    }

    void measureOn(Reference test) {
        lastTest = Optional.of(test);
        lastTestSentence = sentence;
        topic = topic.on(test, sentence);
    }

    /** The talk is of something else from here on. */
    void forget() {
        topic = Topic.NONE;
    }
}
