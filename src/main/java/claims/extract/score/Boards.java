package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrases for several tests that were named before: "in BOTH ARENAS", "on ALL THREE", "across the TWO LEADERBOARDS". */
final class Boards {
    private static final Map<String, Integer> COUNTS = Map.of("both", 2, "two", 2, "three", 3, "four", 4, "five", 5);
    private static final Set<String> OPENING = Set.of("all", "the", "these", "those", "of");
    private static final Set<String> ON = Set.of("on", "in", "across", "over");

    private Boards() {}

    /** @param tests those that were named, the last mentioned last */
    record Phrase(int last, List<Reference> tests) {}

    static Optional<Phrase> at(LexedSentence sentence, int first, Nouns nouns, Iterable<Reference> named) {
        int next = first;
        int count = 0;
        while (sentence.has(next) && (count == 0 || isOpening(sentence, next))) {
            Integer number = COUNTS.get(sentence.at(next).folded());
            if (number == null && !isOpening(sentence, next)) {
                return Optional.empty();
            }
            count = number == null ? count : number;
            next++;
        }
        boolean noun = nouns.is(sentence, next, "boards");
        boolean bare = sentence.has(first - 1)
                && ON.contains(sentence.at(first - 1).folded())
                && (!sentence.has(next) || !isNoun(sentence, next));
        int last = noun ? next : next - 1;
        return count > 0 && (noun || bare)
                ? last(named, count).map(tests -> new Phrase(last, tests))
                : Optional.empty();
    }

    private static boolean isOpening(LexedSentence sentence, int index) {
        return OPENING.contains(sentence.at(index).folded());
    }

    private static boolean isNoun(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "NN")
                || sentence.hasTag(index, "JJ")
                || sentence.hasTag(index, "CD")
                || sentence.hasTag(index, "VB")
                || sentence.isHyphen(index);
    }

    private static Optional<List<Reference>> last(Iterable<Reference> named, int count) {
        Map<Optional<String>, Reference> distinct = new LinkedHashMap<>();
        for (Reference test : named) {
            distinct.remove(test.entity());
            distinct.put(test.entity(), test);
        }
        List<Reference> tests = new ArrayList<>(distinct.values());
        return tests.size() < count ? Optional.empty() : Optional.of(tests.subList(tests.size() - count, tests.size()));
    }
}
