package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.model.Amount;
import claims.model.Figure.Kind;
import claims.model.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one range of two bounds that stand side by side: "more than 4 and less than 10", "over $5m but under $8m". */
final class Bounds {
    private static final Set<String> LINKS = Set.of("and", "but", "yet", ",");
    private static final Set<Qualifier> LOWER = Set.of(Qualifier.OVER, Qualifier.AT_LEAST);
    private static final Set<Qualifier> UPPER = Set.of(Qualifier.UNDER, Qualifier.AT_MOST);

    private final Qualifiers qualifiers;

    Bounds(Qualifiers qualifiers) {
        this.qualifiers = qualifiers;
    }

    List<Find> joined(LexedSentence sentence, List<Find> finds) {
        List<Find> result = new ArrayList<>();
        for (Find find : finds) {
            int last = result.size() - 1;
            Optional<Find> range = last < 0 ? Optional.empty() : range(sentence, result.get(last), find);
            if (range.isPresent()) {
                result.set(last, range.get());
            } else {
                result.add(find);
            }
        }
        return result;
    }

    private Optional<Find> range(LexedSentence sentence, Find left, Find right) {
        if (!isLinked(sentence, left, right) || !isAlike(left, right)) {
            return Optional.empty();
        }
        boolean rising = is(sentence, left, LOWER) && is(sentence, right, UPPER);
        boolean falling = is(sentence, left, UPPER) && is(sentence, right, LOWER);
        Optional<BigDecimal> low = (rising ? left : right).amount().value();
        Optional<BigDecimal> high = (rising ? right : left).amount().value();
        if ((!rising && !falling)
                || low.isEmpty()
                || high.isEmpty()
                || low.get().compareTo(high.get()) >= 0) {
            return Optional.empty(); // "more than 40 and less than 10"
        }
        return Optional.of(new Find(
                left.first(),
                right.last(),
                left.kind(),
                Amount.between(low.get(), high.get()),
                left.currency(),
                left.unit().or(right::unit),
                left.per().or(right::per),
                Num.Form.BOUNDS));
    }

    /** Whether nothing but a comma or an "and" stands between the first amount and the words that bound the second. */
    private boolean isLinked(LexedSentence sentence, Find left, Find right) {
        int start = qualifiers.start(sentence, right);
        int link = left.last() + 1;
        while (link < start && LINKS.contains(sentence.at(link).folded())) {
            link++;
        }
        return link == start && link > left.last() + 1;
    }

    private static boolean isAlike(Find left, Find right) {
        boolean bare = left.kind() == Kind.QUANTITY
                && (left.unit().isEmpty() || right.unit().isEmpty());
        return left.kind() == right.kind()
                && left.currency().equals(right.currency())
                && (bare || left.unit().equals(right.unit()));
    }

    private boolean is(LexedSentence sentence, Find find, Set<Qualifier> side) {
        return qualifiers.of(sentence, find).filter(side::contains).isPresent();
    }
}
