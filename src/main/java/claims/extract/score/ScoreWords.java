package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Phrases;
import claims.text.Columns;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The words round results: {@code words.txt}, {@code metrics.txt}. */
final class ScoreWords {
    private final Phrases<Symbol> phrases = new Phrases<>();
    private final Set<String> verbs = new HashSet<>();
    private final Phrases<Metric> metrics = new Phrases<>();

    /** @param lower the lower the better */
    record Metric(String name, boolean lower) {}

    ScoreWords() {
        for (Columns line : Columns.read(ScoreWords.class, "words.txt")) {
            Symbol symbol = Symbol.of(line.first());
            if (line.columns().get(1).equals("verb")) {
                verbs.addAll(line.alternatives(2));
            } else {
                line.alternatives(2).forEach(words -> phrases.add(words, symbol));
            }
        }
        for (Columns line : Columns.read(ScoreWords.class, "metrics.txt")) {
            Metric metric = new Metric(line.alternatives(0).get(0), line.columns().get(1).equals("lower"));
            line.alternatives(0).forEach(name -> metrics.add(name, metric));
        }
    }

    Optional<Phrases.Match<Metric>> metricAt(LexedSentence sentence, int first) {
        return metrics.startingAt(sentence, first);
    }

    Optional<Phrases.Match<Symbol>> phraseAt(LexedSentence sentence, int first) {
        return phrases.startingAt(sentence, first);
    }

    boolean isVerb(String lemma) {
        return verbs.contains(lemma);
    }
}
