package claims.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.ArcStandard;
import edu.stanford.nlp.parser.nndep.Configuration;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * CoreNLP's neural dependency parser: its transition system and its model, but with a {@link Network} that is ready at once.
 * Gives exactly what CoreNLP's own gives. For several threads.
 */
final class TransitionParser {
    private static final String SHIFT = "S";
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

    private final VectorNumbers numbers;
    private final Network network;
    private final ArcStandard system;
    private final List<String> transitions = new ArrayList<>();

    private TransitionParser(ParserModel model) {
        numbers = new VectorNumbers(model);
        network = new Network(model);
        List<String> labels = model.labels().subList(1, model.labels().size());
        system = new ArcStandard(null, labels, false); // it asks a language only to count what is right
        labels.forEach(label -> transitions.add("L(" + label + ")"));
        labels.forEach(label -> transitions.add("R(" + label + ")"));
        transitions.add(SHIFT);
    }

    static TransitionParser load(Path file) {
        return new TransitionParser(ParserModelFile.map(file));
    }

    Dependencies parse(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Surroundings surroundings = new Surroundings(tokens, numbers);
        Configuration state = system.initialConfiguration(ofLength(tokens.size()));
        while (!system.isTerminal(state)) {
            system.apply(
                    state, isBoundToShift(state) ? SHIFT : best(network.scores(surroundings.vectors(state)), state));
        }
        return dependencies(state, tokens.size());
    }

    /** The words themselves are the network's business. */
    private static CoreMap ofLength(int length) {
        CoreMap sentence = new ArrayCoreMap(1);
        sentence.set(CoreAnnotations.TokensAnnotation.class, Collections.nCopies(length, new CoreLabel()));
        return sentence;
    }

    /** One word on the stack has nothing to hang on: the network, which takes most of the time, need not be asked. */
    private static boolean isBoundToShift(Configuration state) {
        return state.getStackSize() <= 2
                && state.getBufferSize() > 0; // with the root, that is on the stack from the start
    }

    private String best(double[] scores, Configuration state) {
        String best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > bestScore && system.canApply(state, transitions.get(i))) {
                bestScore = scores[i];
                best = transitions.get(i);
            }
        }
        return best;
    }

    /** A subject beside a passive auxiliary is a passive one: CoreNLP corrects its parser in this, too. */
    private static Dependencies dependencies(Configuration state, int length) {
        boolean[] passive = new boolean[length + 1];
        for (int word = 1; word <= length; word++) {
            passive[state.getHead(word)] |= state.getLabel(word).equals("aux:pass");
        }
        List<Dependencies.Arc> arcs = new ArrayList<>(length);
        for (int word = 1; word <= length; word++) {
            int head = state.getHead(word);
            String label = state.getLabel(word);
            arcs.add(new Dependencies.Arc(
                    head - 1, passive[head] && SUBJECTS.contains(label) ? label + ":pass" : label));
        }
        return new Dependencies(arcs);
    }
}
