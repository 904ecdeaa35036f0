package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.score.Gap.Kind;
import claims.model.Comparison;
import claims.model.Comparison.Relation;
import claims.nlp.AnnotatedArticle;
import claims.text.Diagnostic;
import claims.text.Diagnostic.Code;
import claims.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The comparisons of a sentence's results, by the ids of the scores that they become. */
final class SentenceComparisons {
    private final Reading reading;
    private final List<Bound> results;
    private final List<Compared> found;
    private final List<Gap> gaps;
    private final boolean lower;
    /** The number of the first score of each result. */
    private final int[] numbers;

    /** @param next the number of the first score of the sentence */
    SentenceComparisons(
            Reading reading, List<Bound> results, List<Compared> found, List<Gap> gaps, boolean lower, int next) {
        this.reading = reading;
        this.results = results;
        this.found = found;
        this.gaps = gaps;
        this.lower = lower;
        this.numbers = new int[results.size()];
        int number = next;
        for (int i = 0; i < results.size(); i++) {
            numbers[i] = number;
            number += results.get(i).scores();
        }
    }

    /**
     * What is said of a score.
     *
     * @param result the number of the result in the sentence
     * @param entry that of the score among those that share this result
     */
    List<Comparison> of(int result, int entry) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Compared compared : found) {
            if (compared.on() == result && compared.other().equals(OptionalInt.of(result))) {
                comparisons.addAll(shared(result, entry));
            } else if (compared.on() == result) {
                comparison(compared, entry).ifPresent(comparisons::add);
            }
        }
        return comparisons;
    }

    /** The first of several models that share a result is level with the others. */
    private List<Comparison> shared(int result, int entry) {
        List<Comparison> level = new ArrayList<>();
        for (int i = 1; entry == 0 && i < results.get(result).models().size(); i++) {
            level.add(new Comparison(
                    Relation.EQUAL, Optional.empty(), Optional.empty(), Optional.of("s" + (numbers[result] + i))));
        }
        return level;
    }

    private Optional<Comparison> comparison(Compared compared, int entry) {
        Optional<BigDecimal> factor = compared.gap().flatMap(Gap::factor);
        Optional<BigDecimal> difference = compared.gap().flatMap(Gap::difference);
        if (compared.other().isEmpty()) {
            return compared.relation()
                    .filter(it -> factor.isPresent() || difference.isPresent())
                    .map(it -> new Comparison(it, factor, difference, Optional.empty()));
        }
        int other = compared.other().getAsInt();
        boolean parallel =
                results.get(other).scores() == results.get(compared.on()).scores();
        Optional<String> id = Optional.of("s" + (numbers[other] + (parallel ? entry : 0)));
        Optional<Agreement> agreement = agreement(compared);
        Optional<Relation> relation = agreement.map(Agreement::relation).or(compared::relation);
        boolean share = compared.gap().filter(gap -> gap.kind() == Kind.PERCENT).isPresent()
                && agreement.filter(it -> it.isDifference(compared.gap().get())).isEmpty();
        return relation.map(it -> new Comparison(it, factor, share ? Optional.empty() : difference, id));
    }

    private Optional<Agreement> agreement(Compared compared) {
        OptionalInt other = compared.other();
        return other.isEmpty() || other.getAsInt() == compared.on()
                ? Optional.empty()
                : Agreement.of(compared, results.get(compared.on()), results.get(other.getAsInt()), lower);
    }

    /** The places of differences and factors, which are no figures. */
    List<Span> places(AnnotatedArticle article) {
        return gaps.stream().map(gap -> span(gap.first(), gap.last(), article)).toList();
    }

    private Span span(int first, int last, AnnotatedArticle article) {
        LexedSentence sentence = reading.sentence();
        return article.text()
                .slice(sentence.at(first).start(), sentence.at(last).end())
                .span();
    }

    /** Where the values contradict what is said of them. */
    List<Diagnostic> mismatches(AnnotatedArticle article) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Compared compared : found) {
            agreement(compared)
                    .flatMap(Agreement::contradiction)
                    .ifPresent(message -> diagnostics.add(diagnostic(compared, message, article)));
        }
        return diagnostics;
    }

    private Diagnostic diagnostic(Compared compared, String message, AnnotatedArticle article) {
        ResultNumber on = results.get(compared.on()).number();
        ResultNumber other = results.get(compared.other().getAsInt()).number();
        Span both = span(Math.min(on.first(), other.first()), Math.max(on.last(), other.last()), article);
        return Diagnostic.warning(Code.COMPARISON_MISMATCH, message, both);
    }
}
