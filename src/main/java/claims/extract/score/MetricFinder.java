package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Phrases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says in what each result of a sentence is measured. */
final class MetricFinder {
    /** Nothing between a metric and its number makes it that of another number. */
    private static final Set<Symbol> BARRIERS =
            EnumSet.of(Symbol.NUMBER, Symbol.SEMICOLON, Symbol.CLAUSE, Symbol.CLOSE);

    private static final Set<Symbol> BESIDE = EnumSet.of(
            Symbol.OF, Symbol.ABOUT, Symbol.NOUN, Symbol.AT, Symbol.COLON, Symbol.EQUALS, Symbol.SETTING, Symbol.OPEN);
    /** Between two results of one metric, which stands behind the second: "42.4% → 55.3% pass@1". */
    private static final Set<Symbol> STEPS =
            EnumSet.of(Symbol.ARROW, Symbol.TO, Symbol.VERSUS, Symbol.AND, Symbol.ABOUT, Symbol.DASH, Symbol.SLASH);

    private static final int REACH = 16;

    private final ScoreWords words;

    MetricFinder(ScoreWords words) {
        this.words = words;
    }

    /**
     * A metric that the article states.
     *
     * @param reach what else of the sentence it holds for
     */
    private record Stated(String text, Reach reach) {}

    private enum Reach {
        /** "94.6 (pass@1)" */
        THIS,
        /** "71% accuracy on X and 83% on X", "on X, accuracy rose from 71 to 83" */
        TEST,
        /** "A WER of 5.2% on X and 2.1% on Y" */
        UNIT
    }

    /** The metrics of the results, one for each. */
    List<Optional<String>> of(Reading reading, List<Bound> results) {
        List<Optional<Stated>> stated = new ArrayList<>();
        for (Bound result : results) {
            stated.add(behind(reading, result.part()).or(() -> before(reading, result.part())));
        }
        for (int i = results.size() - 2; i >= 0; i--) {
            if (stated.get(i).isEmpty()
                    && isStep(reading, results.get(i).part(), results.get(i + 1).part())) {
                stated.set(i, stated.get(i + 1));
            }
        }
        for (int i = 1; i < results.size(); i++) {
            if (stated.get(i).isEmpty() && !isPlain(reading, results.get(i).part())) {
                stated.set(i, carried(results, stated, i));
            }
        }
        return stated.stream().map(it -> it.map(Stated::text)).toList();
    }

    /** "0.914 F1", "94.6 (pass@1)" */
    private Optional<Stated> behind(Reading reading, int number) {
        boolean open = reading.symbol(number + 1) == Symbol.OPEN;
        int part = open ? number + 2 : number + 1;
        if (reading.symbol(part) == Symbol.SETTING) {
            part++;
        }
        return text(reading, part).map(text -> new Stated(text, open ? Reach.THIS : Reach.TEST));
    }

    /** "A WER of 5.2%", "accuracy on MedQA fell from 91.2%" */
    private Optional<Stated> before(Reading reading, int number) {
        boolean beside = true;
        int commas = 0;
        for (int i = number - 1; i >= 0 && number - i < REACH && commas < 2; i--) {
            Symbol symbol = reading.symbol(i);
            boolean tail = symbol == Symbol.METRIC && reading.symbol(i - 1) == Symbol.METRIC;
            if (symbol == Symbol.METRIC && !tail) {
                if (isOfNumberBefore(reading, i)) {
                    return Optional.empty();
                }
                Reach reach = reading.symbol(i - 1) == Symbol.TEST || !beside ? Reach.TEST : Reach.UNIT;
                return text(reading, i).map(text -> new Stated(text, reach));
            }
            boolean aside = symbol == Symbol.OPEN && reading.symbol(i - 1) != Symbol.METRIC;
            if (aside || BARRIERS.contains(symbol)) {
                return Optional.empty();
            }
            commas += symbol == Symbol.COMMA ? 1 : 0;
            beside &= BESIDE.contains(symbol);
        }
        return Optional.empty();
    }

    /** "1,432 Elo on X, and 86.9% on Y" */
    private static boolean isOfNumberBefore(Reading reading, int metric) {
        int before = metric - 1;
        while (reading.symbol(before) == Symbol.NOUN) {
            before--;
        }
        return reading.symbol(before) == Symbol.NUMBER;
    }

    /** That of the last result with one, where it holds for this one too. */
    private static Optional<Stated> carried(List<Bound> results, List<Optional<Stated>> stated, int index) {
        Bound result = results.get(index);
        for (int i = index - 1; i >= 0; i--) {
            Bound other = results.get(i);
            if (stated.get(i).isEmpty()) {
                continue;
            }
            if (other.number().unit() != result.number().unit()) {
                return Optional.empty();
            }
            boolean holds = switch (stated.get(i).get().reach()) {
                case THIS -> false;
                case TEST -> test(other).equals(test(result));
                case UNIT -> true;
            };
            return holds ? stated.get(i) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> test(Bound result) {
        return result.tests().get(0).name();
    }

    private static boolean isStep(Reading reading, int first, int second) {
        for (int i = first + 1; i < second; i++) {
            if (!STEPS.contains(reading.symbol(i))) {
                return false;
            }
        }
        return true;
    }

    /** "A score of 71" is measured in nothing but its own points. */
    private boolean isPlain(Reading reading, int number) {
        return reading.symbol(number + 1) == Symbol.METRIC
                || reading.symbol(number - 1) == Symbol.METRIC
                || (reading.symbol(number - 1) == Symbol.OF && reading.symbol(number - 2) == Symbol.METRIC);
    }

    /** The metric of a part as the article has it; empty for a plain word and for other parts. */
    private Optional<String> text(Reading reading, int part) {
        if (reading.symbol(part) != Symbol.METRIC) {
            return Optional.empty();
        }
        LexedSentence sentence = reading.sentence();
        Part metric = reading.parts().get(part);
        int first = metric.first();
        while (first > 0 && words.isMetricModifier(sentence.at(first - 1).folded())) {
            first--;
        }
        Optional<Phrases.Match<ScoreWords.Metric>> match = words.metricAt(sentence, metric.first());
        if (match.isEmpty() || (match.get().meaning().plain() && first == metric.first())) {
            return Optional.empty();
        }
        int last = match.get().meaning().plain() ? metric.last() : lastOf(sentence, metric);
        String text = sentence.words(first, last);
        boolean opening = first == 0 && first == metric.first() && last == metric.last();
        return Optional.of(
                opening && !match.get().meaning().proper()
                        ? match.get().meaning().name()
                        : text);
    }

    /** Without a plain word behind what is a metric by itself: "Elo score". */
    private int lastOf(LexedSentence sentence, Part metric) {
        int last = metric.last() - 1;
        last -= sentence.isHyphen(last) ? 1 : 0;
        return last >= metric.first()
                        && words.isMetric(sentence.words(metric.first(), last))
                        && isPlain(sentence, metric.last())
                ? last
                : metric.last();
    }

    private boolean isPlain(LexedSentence sentence, int index) {
        return words.metricAt(sentence, index)
                .filter(it -> it.meaning().plain())
                .isPresent();
    }
}
