package claims.extract.figure;

import claims.extract.lexeme.Phrases;
import claims.extract.lexeme.LexedSentence;
import claims.nlp.Sentence;
import claims.text.Columns;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words round the results of benchmarks: {@code results.txt} explains its classes. */
final class ResultWords {
    private final Phrases<String> metrics = new Phrases<>();
    private final Map<String, Set<String>> classes = new HashMap<>();

    ResultWords() {
        for (Columns line : Columns.read(ResultWords.class, "results.txt")) {
            classes.put(line.first(), new HashSet<>(line.alternatives(1)));
        }
        classes.get("metric").forEach(metric -> metrics.add(metric, metric));
    }

    boolean is(LexedSentence sentence, int index, String name) {
        return sentence.has(index)
                && classes.get(name).contains(sentence.at(index).folded());
    }

    /** The tagger takes some verbs for nouns: "and lands in". */
    boolean isVerb(LexedSentence sentence, int index, String name) {
        boolean verb = sentence.hasTag(index, "VB")
                || (sentence.hasTag(index, "NNS")
                        && sentence.hasTag(index - 1, "CC")
                        && sentence.hasTag(index + 1, "IN"));
        return verb && classes.get(name).contains(sentence.token(index).lemma());
    }

    boolean isLemma(LexedSentence sentence, int index, String name) {
        return sentence.has(index)
                && classes.get(name).contains(sentence.token(index).lemma());
    }

    boolean isUnit(Find find, String name) {
        return find.unit().filter(classes.get(name)::contains).isPresent();
    }

    boolean isMetricEnd(LexedSentence sentence, int last) {
        return metrics.endingAt(sentence, last).isPresent();
    }

    Optional<Phrases.Match<String>> metricAt(LexedSentence sentence, int first) {
        return metrics.startingAt(sentence, first);
    }

    /** "On an internal benchmark": it has no name. */
    boolean isNamedIn(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> classes.get("naming").contains(token.lemma())
                        && token.tag().startsWith("NN"));
    }
}
