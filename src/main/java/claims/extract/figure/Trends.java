package claims.extract.figure;

import claims.model.Figure.Trend;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads whether something changed by or to an amount: {@code trends.txt} has the verbs, nouns and adverbs.
 *
 * <pre>
 * rose 12% | fell by 3% | cut its target to $150 | up 4% | down from
 * a 12% increase | an increase of 12% | 12% higher
 * </pre>
 */
final class Trends {
    private static final int REACH = 10;
    /** What may introduce the amount of a change; "from" introduces what was before it. */
    private static final Set<String> INTO = Set.of("by", "to", "of", "at");

    private static final Set<String> BETWEEN = Set.of(
            "a",
            "an",
            "the",
            "its",
            "their",
            "as",
            "much",
            "many",
            "another",
            "further",
            "additional",
            "some",
            "about",
            "nearly",
            "almost",
            "around",
            "roughly",
            "more",
            "less",
            "than",
            "over",
            "under",
            "just",
            "only",
            "at",
            "least",
            "most",
            "up",
            "between",
            "sharply",
            "slightly",
            "steadily",
            "quickly",
            "again",
            "even",
            "still",
            "well",
            "estimated",
            "approximately",
            "record",
            "to",
            "by",
            "$",
            "€",
            "£",
            "~",
            "c",
            "us");

    private final Map<String, Trend> verbs = new HashMap<>();
    private final Map<String, Trend> nouns = new HashMap<>();
    private final Map<String, Trend> adverbs = new HashMap<>();

    Trends() {
        for (Columns line : Columns.read("trends.txt")) {
            Trend trend = Trend.valueOf(line.first().toUpperCase(Locale.ROOT));
            Map<String, Trend> words = switch (line.columns().get(1)) {
                case "verb" -> verbs;
                case "noun" -> nouns;
                default -> adverbs;
            };
            line.alternatives(2).forEach(word -> words.put(word, trend));
        }
    }

    Optional<Trend> of(LexedSentence sentence, Find find) {
        return after(sentence, find.last() + 1).or(() -> before(sentence, find.first() - 1));
    }

    /** Whether "from" in front of the amount at {@code first} tells what was before a change. */
    boolean isChangeFrom(LexedSentence sentence, int first) {
        int from = first - 1;
        return sentence.is(from, "from") && movement(sentence, from - 1, REACH).isPresent();
    }

    private Optional<Trend> after(LexedSentence sentence, int next) {
        int word = sentence.isHyphen(next) ? next + 1 : next;
        return sentence.find(word).filter(Lexeme::isWord).flatMap(it -> {
            Optional<Trend> adverb = Optional.ofNullable(adverbs.get(it.folded()));
            Optional<Trend> noun = Optional.ofNullable(
                            nouns.get(sentence.token(word).lemma().toLowerCase(Locale.ROOT)))
                    .filter(trend -> sentence.hasTag(word, "NN"));
            return noun.or(() -> adverb);
        });
    }

    private Optional<Trend> before(LexedSentence sentence, int last) {
        int i = last;
        boolean introduced = false;
        for (int steps = 0;
                steps < 4 && sentence.has(i) && BETWEEN.contains(sentence.at(i).folded());
                steps++) {
            if (adverb(sentence, i).isPresent()) {
                return adverb(sentence, i);
            }
            introduced |= INTO.contains(sentence.at(i).folded());
            i--;
        }
        if (!sentence.has(i) || sentence.is(i, "from")) {
            return Optional.empty();
        }
        introduced |= INTO.contains(sentence.at(i).folded());
        Optional<Trend> adverb = adverb(sentence, i);
        if (adverb.isPresent()) {
            return adverb;
        }
        return movement(sentence, i, introduced ? REACH : 2);
    }

    /** "up 4%"; "up to 4%" is a bound. */
    private Optional<Trend> adverb(LexedSentence sentence, int index) {
        boolean bound = sentence.is(index + 1, "to") && sentence.is(index, "up");
        return bound
                ? Optional.empty()
                : Optional.ofNullable(adverbs.get(sentence.at(index).folded()));
    }

    /** The last verb or noun of change that ends at {@code last} or stands up to {@code reach} lexemes before it. */
    private Optional<Trend> movement(LexedSentence sentence, int last, int reach) {
        for (int i = last; i >= 0 && last - i < reach; i--) {
            Lexeme lexeme = sentence.at(i);
            if (lexeme.is(";") || lexeme.is(":") || lexeme.is("(") || lexeme.is("“")) {
                return Optional.empty();
            }
            if (lexeme.isWord()) {
                String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
                boolean verb = sentence.hasTag(i, "VB");
                Optional<Trend> trend = Optional.ofNullable(verb ? verbs.get(lemma) : nouns.get(lemma));
                if (trend.isPresent() && (verb || sentence.hasTag(i, "NN"))) {
                    return trend;
                }
                if (verb && !sentence.hasTag(i, "VBG") && !sentence.hasTag(i, "VBN")) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
