package claims.nlp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * CoreNLP's neural dependency parser: its transition system and its model, but with a {@link Network} that is ready at once
 * and quicker. Gives exactly what CoreNLP's own gives. For several threads.
 */
final class TransitionParser {
    private static final int ROOT_LABEL = 1;
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");

    private final VectorNumbers numbers;
    private final Network network;
    private final List<String> labels;

    private TransitionParser(ParserModelFile file, float caution) {
        numbers = new VectorNumbers(file.model());
        network = Network.of(file.model(), file.constants(), numbers.ofNothing(), caution);
        labels = file.model().labels();
    }

    static TransitionParser load(Path file) {
        return load(file, 1);
    }

    /** @param caution to be sure of a transition, it must lead by so many times as much as is needed */
    static TransitionParser load(Path file, float caution) {
        return new TransitionParser(ParserModelFile.map(file), caution);
    }

    Dependencies parse(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        Surroundings surroundings = new Surroundings(tokens, numbers);
        TransitionChooser chooser = new TransitionChooser(network);
        ParserState state = new ParserState(tokens.size());
        while (!state.isDone()) {
            if (state.canLink()) {
                apply(chooser.best(surroundings.vectors(state), state.canShift()), state);
            } else if (state.canShift()) {
                state.shift(); // one word has nothing to hang on
            } else {
                state.linkRight(ROOT_LABEL); // the last one hangs on the root
            }
        }
        return dependencies(state, tokens.size());
    }

    /** CoreNLP numbers arcs to the left with each label, then those to the right, then the shift. */
    private void apply(int transition, ParserState state) {
        int arcs = labels.size() - ROOT_LABEL;
        if (transition < arcs) {
            state.linkLeft(ROOT_LABEL + transition);
        } else if (transition < 2 * arcs) {
            state.linkRight(ROOT_LABEL + transition - arcs);
        } else {
            state.shift();
        }
    }

    /** A subject beside a passive auxiliary is a passive one: CoreNLP corrects its parser in this, too. */
    private Dependencies dependencies(ParserState state, int length) {
        int end = ParserState.FIRST_WORD + length;
        boolean[] passive = new boolean[end];
        for (int word = ParserState.FIRST_WORD; word < end; word++) {
            passive[state.head(word)] |= label(state, word).equals("aux:pass");
        }
        List<Dependencies.Arc> arcs = new ArrayList<>(length);
        for (int word = ParserState.FIRST_WORD; word < end; word++) {
            int head = state.head(word);
            String label = label(state, word);
            arcs.add(new Dependencies.Arc(
                    head == ParserState.ROOT ? Dependencies.ROOT : head - ParserState.FIRST_WORD,
                    passive[head] && SUBJECTS.contains(label) ? label + ":pass" : label));
        }
        return new Dependencies(arcs);
    }

    private String label(ParserState state, int word) {
        return labels.get(state.label(word));
    }
}
