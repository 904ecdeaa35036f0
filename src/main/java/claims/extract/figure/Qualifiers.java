package claims.extract.figure;

import claims.model.Qualifier;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the words that say how exact a number is, before and behind it: {@code qualifiers.txt}. */
final class Qualifiers {
    /** What may stand between a qualifier and its number: "more than a million", "about US$4". */
    private static final Set<String> BETWEEN = Set.of("a", "an", "the", "its", "between", "from", ",");

    private final Phrases<Qualifier> before = new Phrases<>();
    private final Phrases<Qualifier> after = new Phrases<>();

    Qualifiers() {
        for (Columns line : Columns.read("qualifiers.txt")) {
            Qualifier qualifier =
                    Qualifier.valueOf(line.first().toUpperCase(Locale.ROOT).replace('-', '_'));
            line.alternatives(1).forEach(phrase -> before.add(phrase.replace("!", ""), qualifier));
            line.alternatives(2).forEach(phrase -> after.add(phrase.replace("!", ""), qualifier));
        }
    }

    Optional<Qualifier> of(LexedSentence sentence, Find find) {
        Optional<Qualifier> sign = sign(sentence, find);
        if (sign.isPresent()) {
            return sign;
        }
        return before(sentence, find.first() - 1)
                .or(() -> after.startingAt(sentence, find.last() + 1).map(Phrases.Match::meaning))
                .or(() -> find.form() == Num.Form.VAGUE ? Optional.of(Qualifier.ABOUT) : Optional.empty());
    }

    private Optional<Qualifier> before(LexedSentence sentence, int last) {
        Optional<Phrases.Match<Qualifier>> match = last < 0 ? Optional.empty() : before.endingAt(sentence, last);
        if (match.isEmpty() && last > 0 && BETWEEN.contains(sentence.at(last).folded())) {
            match = before.endingAt(sentence, last - 1);
        }
        return match.map(Phrases.Match::meaning);
    }

    /** {@code 1,000+}, {@code ~40}: the sign is part of the find. */
    private static Optional<Qualifier> sign(LexedSentence sentence, Find find) {
        for (int i = find.first() + 1; i <= find.last(); i++) {
            if (sentence.is(i, "+") || sentence.is(i, "plus")) {
                return Optional.of(Qualifier.OVER);
            }
        }
        return sentence.is(find.first(), "~") ? Optional.of(Qualifier.ABOUT) : Optional.empty();
    }
}
