package claims.extract.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what one unit of an amount is for: {@code per month}, {@code /month}, {@code a share}, {@code annually}. */
final class Rates {
    private static final int MAX_WORDS = 5;

    private final Vocabulary vocabulary;
    private final Set<String> articleNouns = new HashSet<>();
    private final Map<String, String> adverbs = new HashMap<>();

    Rates(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (Columns line : Columns.read("per.txt")) {
            switch (line.first()) {
                case "noun" -> articleNouns.addAll(line.alternatives(1));
                default -> line.alternatives(1).forEach(adverb -> adverbs.put(adverb, line.first()));
            }
        }
    }

    /** The find with what it is per; a slash and its unit belong to its words. */
    Find read(LexedSentence sentence, Find find) {
        if (find.per().isPresent()) {
            return find;
        }
        int next = find.last() + 1;
        if (sentence.is(next, "/")
                && sentence.isGlued(next)
                && sentence.isGlued(next + 1)
                && sentence.at(next + 1).isWord()) {
            return find.withPer(singular(sentence, next + 1), next + 1);
        }
        if (sentence.is(next, "per") || sentence.is(next, "each") || sentence.is(next, "every")) {
            return phrase(sentence, next + 1)
                    .map(per -> find.withPer(per, find.last()))
                    .orElse(find);
        }
        boolean article = sentence.is(next, "a") || sentence.is(next, "an");
        if (article
                && sentence.has(next + 1)
                && isRateNoun(sentence.at(next + 1).folded())) {
            return find.withPer(singular(sentence, next + 1), find.last());
        }
        return adverb(sentence, next).map(per -> find.withPer(per, find.last())).orElse(find);
    }

    private boolean isRateNoun(String word) {
        return articleNouns.contains(word);
    }

    private Optional<String> adverb(LexedSentence sentence, int index) {
        return sentence.find(index).flatMap(word -> Optional.ofNullable(adverbs.get(word.folded())));
    }

    /** {@code month}, {@code million tokens}, {@code active user}: a multiple keeps its plural. */
    private Optional<String> phrase(LexedSentence sentence, int start) {
        int last = start - 1;
        boolean multiple = false;
        for (int i = start; i < start + MAX_WORDS && sentence.has(i); i++) {
            boolean number = sentence.at(i).isNumber()
                    || vocabulary.magnitude(sentence.at(i).folded()).isPresent();
            boolean inside = number || sentence.hasTag(i, "NN") || sentence.hasTag(i, "JJ");
            if (!inside || (number && last >= start && !multiple)) {
                break;
            }
            multiple |= number;
            last = i;
            if (sentence.hasTag(i, "NN") && !sentence.hasTag(i + 1, "NN") && !number) {
                break;
            }
        }
        if (last < start) {
            return Optional.empty();
        }
        String before = last > start ? sentence.words(start, last - 1).toLowerCase(java.util.Locale.ROOT) + " " : "";
        return Optional.of(before + (multiple ? sentence.at(last).folded() : singular(sentence, last)));
    }

    private String singular(LexedSentence sentence, int noun) {
        String word = sentence.at(noun).folded();
        return vocabulary
                .units()
                .named(word)
                .or(() -> vocabulary.units().symbol(sentence.at(noun).text()).map(Units.Measure::name))
                .orElseGet(() -> sentence.hasTag(noun, "NN")
                                && sentence.token(noun)
                                        .text()
                                        .equals(sentence.at(noun).text())
                        ? sentence.token(noun).lemma().toLowerCase(java.util.Locale.ROOT)
                        : word);
    }
}
