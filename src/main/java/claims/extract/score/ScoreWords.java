package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Phrases;
import claims.text.Columns;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words round results: {@code words.txt}, {@code metrics.txt}, and those of {@code comparisons.txt} that part two results. */
final class ScoreWords {
    private static final Map<String, Symbol> COMPARING = Map.of(
            "more", Symbol.MORE,
            "risen", Symbol.RISE,
            "less", Symbol.LESS,
            "fallen", Symbol.FALL,
            "same", Symbol.SAME,
            "open", Symbol.VERSUS);

    /** "Doubled" and "from" are no further apart. */
    private static final int FROM = 12;

    private final Phrases<Symbol> phrases = new Phrases<>();
    private final Phrases<Symbol> near = new Phrases<>();
    private final Phrases<Symbol> factors = new Phrases<>();
    private final Set<String> verbs = new HashSet<>();
    private final Phrases<Metric> metrics = new Phrases<>();
    private final Set<String> metricNames = new HashSet<>();
    private final Set<String> modifiers = new HashSet<>();

    /**
     * A way of counting.
     *
     * @param name how it is written where no sentence begins
     * @param lower the lower the better
     * @param plain says nothing but that a number is a result
     * @param proper is written with a capital
     */
    record Metric(String name, boolean lower, boolean plain, boolean proper) {}

    ScoreWords() {
        for (Columns line : Columns.read(ScoreWords.class, "words.txt")) {
            Symbol symbol = Symbol.of(line.first());
            if (line.columns().get(1).equals("verb")) {
                verbs.addAll(line.alternatives(2));
            } else {
                line.alternatives(2).forEach(words -> phrases.add(words, symbol));
            }
        }
        Columns.read(ScoreWords.class, "comparisons.txt").forEach(this::addComparing);
        for (Columns line : Columns.read(ScoreWords.class, "metrics.txt")) {
            addMetrics(line.alternatives(0), line.columns().get(1));
        }
    }

    private void addComparing(Columns line) {
        Symbol symbol = COMPARING.get(line.first());
        if (symbol != null) {
            line.alternatives(1).forEach(words -> phrases.add(words, symbol));
        } else if (line.first().equals("near")) {
            line.alternatives(1).forEach(words -> near.add(words, Symbol.VERSUS));
        } else if (line.first().equals("factor")) {
            boolean more = new BigDecimal(line.columns().get(1)).compareTo(BigDecimal.ONE) > 0;
            line.alternatives(2).forEach(words -> factors.add(words, more ? Symbol.MORE : Symbol.LESS));
        }
    }

    private void addMetrics(List<String> names, String kind) {
        for (String name : names) {
            String folded = name.toLowerCase(Locale.ROOT);
            if (kind.equals("modifier")) {
                modifiers.add(folded);
            } else {
                boolean proper = !name.equals(folded) && !names.contains(folded);
                metricNames.add(folded);
                metrics.add(name, new Metric(name, kind.equals("lower"), kind.equals("plain"), proper));
            }
        }
    }

    Optional<Phrases.Match<Metric>> metricAt(LexedSentence sentence, int first) {
        return metrics.startingAt(sentence, first)
                .filter(match -> !match.meaning().proper()
                        || sentence.words(first, match.last()).chars().anyMatch(Character::isUpperCase));
    }

    boolean isMetric(String name) {
        return metricNames.contains(name.toLowerCase(Locale.ROOT));
    }

    boolean isMetricModifier(String word) {
        return modifiers.contains(word);
    }

    Optional<Phrases.Match<Symbol>> phraseAt(LexedSentence sentence, int first) {
        return phrases.startingAt(sentence, first)
                .or(() -> factors.startingAt(sentence, first).filter(it -> !isOwnChange(sentence, it.last() + 1)));
    }

    /** "RIVALING Orion 2": compares where a model follows. */
    Optional<Phrases.Match<Symbol>> nearAt(LexedSentence sentence, int first) {
        return near.startingAt(sentence, first);
    }

    /** "It doubled ITS score", "its score halved FROM 9.6", "doubled Orion 2 on GPQA FROM 9.6": nobody else is compared. */
    private static boolean isOwnChange(LexedSentence sentence, int next) {
        int from = next;
        while (from < next + FROM && !sentence.is(from, ",") && !sentence.is(from, "from")) {
            from++;
        }
        return sentence.hasTag(next, "PRP$") || sentence.is(from, "from");
    }

    /** "Scores"; "tops out" where the list has the particle with it. */
    boolean isVerb(LexedSentence sentence, int index) {
        String lemma = sentence.token(index).lemma();
        return verbs.contains(lemma)
                || (sentence.hasTag(index + 1, "RP")
                        && verbs.contains(lemma + " " + sentence.at(index + 1).folded()));
    }
}
