package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Phrases;
import claims.extract.score.Gap.Exactness;
import claims.model.Comparison.Relation;
import claims.text.Columns;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that compare results: {@code comparisons.txt}. */
final class ComparingWords {
    private static final Map<String, Optional<Relation>> RELATIONS = Map.of(
            "more", Optional.of(Relation.MORE_THAN),
            "less", Optional.of(Relation.LESS_THAN),
            "same", Optional.of(Relation.EQUAL),
            "open", Optional.empty());

    private static final Map<String, Exactness> EXACTNESS =
            Map.of("over", Exactness.OVER, "under", Exactness.UNDER, "about", Exactness.ABOUT);

    private final Map<String, Phrases<String>> classes = new HashMap<>();
    private final Map<String, Phrases<BigDecimal>> values = new HashMap<>();
    private final Phrases<Optional<Relation>> relations = new Phrases<>();
    private final Phrases<Exactness> exactness = new Phrases<>();

    ComparingWords() {
        for (Columns line : Columns.read(ComparingWords.class, "comparisons.txt")) {
            String name = line.first();
            if (name.equals("size") || name.equals("factor")) {
                BigDecimal value = new BigDecimal(line.columns().get(1));
                Phrases<BigDecimal> phrases = values.computeIfAbsent(name, it -> new Phrases<>());
                line.alternatives(2).forEach(words -> phrases.add(words, value));
            } else if (RELATIONS.containsKey(name)) {
                line.alternatives(1).forEach(words -> relations.add(words, RELATIONS.get(name)));
            } else if (EXACTNESS.containsKey(name)) {
                line.alternatives(1).forEach(words -> exactness.add(words, EXACTNESS.get(name)));
            } else {
                Phrases<String> phrases = classes.computeIfAbsent(name, it -> new Phrases<>());
                line.alternatives(1).forEach(words -> phrases.add(words, name));
            }
        }
    }

    boolean is(LexedSentence sentence, int index, String name) {
        return last(sentence, index, name) >= index;
    }

    /** The last lexeme of the longest phrase of a class that begins here; one before {@code first} without any. */
    int last(LexedSentence sentence, int first, String name) {
        return classes.get(name)
                .startingAt(sentence, first)
                .map(Phrases.Match::last)
                .orElse(first - 1);
    }

    /** The first lexeme of the longest phrase of a class that ends here; one behind {@code last} without any. */
    int first(LexedSentence sentence, int last, String name) {
        return classes.get(name)
                .endingAt(sentence, last)
                .map(Phrases.Match::first)
                .orElse(last + 1);
    }

    /** The size or the factor that a phrase stands for. */
    Optional<Phrases.Match<BigDecimal>> valueAt(LexedSentence sentence, int first, String name) {
        return values.get(name).startingAt(sentence, first);
    }

    /** A relation; nothing in it where the words leave it open. */
    Optional<Phrases.Match<Optional<Relation>>> relationAt(LexedSentence sentence, int first) {
        return relations.startingAt(sentence, first);
    }

    /** "Nearly", "more than" in front of a size. */
    Exactness exactnessBefore(LexedSentence sentence, int index) {
        return exactness
                .endingAt(sentence, index - 1)
                .map(Phrases.Match::meaning)
                .orElse(Exactness.EXACT);
    }
}
