package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.Figure.Trend;
import claims.text.Columns;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of change, {@code trends.txt}: each knows its direction and what its object means. */
final class ChangeWords {
    /** The kinds of {@code trends.txt}, explained there. */
    enum Kind {
        RISES,
        LIFTS,
        RAISES,
        ADDS,
        LOSES,
        WIPES,
        NOUN,
        SHARE,
        ADVERB,
        GOES,
        BRINGS,
        CLOSES,
        FILLS,
        CLAUSE
    }

    private static final Set<Kind> VERBS =
            Set.of(Kind.RISES, Kind.LIFTS, Kind.RAISES, Kind.ADDS, Kind.LOSES, Kind.WIPES);
    private static final Set<Kind> NEUTRAL = Set.of(Kind.GOES, Kind.BRINGS, Kind.CLOSES);

    private final Map<Kind, Map<String, Optional<Trend>>> words = new EnumMap<>(Kind.class);

    /** A verb that says up or down. */
    record Verb(Kind kind, Trend trend) {}

    ChangeWords() {
        Arrays.stream(Kind.values()).forEach(kind -> words.put(kind, new HashMap<>()));
        for (Columns line : Columns.read(ChangeWords.class, "trends.txt")) {
            Optional<Trend> trend = line.first().equals("either") ? Optional.empty() : Optional.of(trend(line.first()));
            Kind kind = Kind.valueOf(line.columns().get(1).toUpperCase(Locale.ROOT));
            line.alternatives(2).forEach(word -> words.get(kind).put(word, trend));
        }
    }

    private static Trend trend(String direction) {
        return Trend.valueOf(direction.toUpperCase(Locale.ROOT));
    }

    /** The verb of change at {@code index}, whatever its tag: headlines mislead taggers. */
    Optional<Verb> verb(LexedSentence sentence, int index) {
        String lemma = lemma(sentence, index);
        for (Kind kind : VERBS) {
            Optional<Trend> trend = words.get(kind).getOrDefault(lemma, Optional.empty());
            if (trend.isPresent()) {
                return Optional.of(new Verb(kind, trend.get()));
            }
        }
        return Optional.empty();
    }

    /** The noun of change at {@code index}; of those that speak of shares only where one is meant. */
    Optional<Trend> noun(LexedSentence sentence, int index, boolean share) {
        if (!sentence.hasTag(index, "NN")) {
            return Optional.empty();
        }
        String lemma = lemma(sentence, index);
        Optional<Trend> noun = words.get(Kind.NOUN).getOrDefault(lemma, Optional.empty());
        return noun.isPresent() || !share ? noun : words.get(Kind.SHARE).getOrDefault(lemma, Optional.empty());
    }

    Optional<Trend> adverb(LexedSentence sentence, int index) {
        return sentence.has(index)
                ? words.get(Kind.ADVERB).getOrDefault(sentence.at(index).folded(), Optional.empty())
                : Optional.empty();
    }

    boolean is(LexedSentence sentence, int index, Kind kind) {
        return sentence.has(index)
                && sentence.hasTag(index, "VB")
                && words.get(kind).containsKey(lemma(sentence, index));
    }

    /** What may stand between a word of change and its amount. */
    boolean isFiller(Lexeme lexeme) {
        return words.get(Kind.FILLS).containsKey(lexeme.folded());
    }

    /** What begins another clause. */
    boolean isBarrier(Lexeme lexeme) {
        return words.get(Kind.CLAUSE).containsKey(lexeme.folded());
    }

    /** A verb that moves something without saying where. */
    boolean isNeutral(LexedSentence sentence, int index) {
        return NEUTRAL.stream().anyMatch(kind -> is(sentence, index, kind));
    }

    private static String lemma(LexedSentence sentence, int index) {
        return sentence.find(index).filter(Lexeme::isWord).isPresent()
                ? sentence.token(index).lemma().toLowerCase(Locale.ROOT)
                : "";
    }
}
