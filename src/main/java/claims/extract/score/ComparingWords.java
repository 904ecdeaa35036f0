package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Phrases;
import claims.extract.lexeme.QualifierWords;
import claims.model.Comparison.Relation;
import claims.model.Qualifier;
import claims.text.Columns;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that compare results: {@code comparisons.txt}. */
final class ComparingWords {
    private static final Map<String, Optional<Relation>> RELATIONS = Map.of(
            "more", Optional.of(Relation.MORE_THAN),
            "risen", Optional.of(Relation.MORE_THAN),
            "less", Optional.of(Relation.LESS_THAN),
            "fallen", Optional.of(Relation.LESS_THAN),
            "same", Optional.of(Relation.EQUAL),
            "open", Optional.empty());

    private static final Map<String, Qualifier> QUALIFIERS =
            Map.of("about", Qualifier.ABOUT, "atmost", Qualifier.AT_MOST);

    private final Map<String, Phrases<String>> classes = new HashMap<>();
    private final Map<String, Phrases<BigDecimal>> values = new HashMap<>();
    private final Phrases<Optional<Relation>> relations = new Phrases<>();
    private final Phrases<Qualifier> own = new Phrases<>();
    private final QualifierWords qualifiers =
            new QualifierWords(Columns.read(ComparingWords.class, QualifierWords.LIST));

    ComparingWords() {
        for (Columns line : Columns.read(ComparingWords.class, "comparisons.txt")) {
            String name = line.first();
            if (name.equals("size") || name.equals("factor")) {
                BigDecimal value = new BigDecimal(line.columns().get(1));
                Phrases<BigDecimal> phrases = values.computeIfAbsent(name, it -> new Phrases<>());
                line.alternatives(2).forEach(words -> phrases.add(words, value));
            } else if (RELATIONS.containsKey(name)) {
                line.alternatives(1).forEach(words -> relations.add(words, RELATIONS.get(name)));
            } else if (QUALIFIERS.containsKey(name)) {
                line.alternatives(1).forEach(words -> own.add(words, QUALIFIERS.get(name)));
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

    /** "Nearly", "more than a", "within" in front of a size. */
    Optional<Qualifier> qualifierBefore(LexedSentence sentence, int index) {
        int last = sentence.is(index - 1, "a") || sentence.is(index - 1, "an") ? index - 2 : index - 1;
        return own.endingAt(sentence, last)
                .map(Phrases.Match::meaning)
                .or(() ->
                        qualifiers.before(sentence, last).map(it -> it.meaning().qualifier()));
    }
}
