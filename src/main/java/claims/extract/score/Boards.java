package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Phrases for several tests that were named before: "in BOTH ARENAS", "on ALL THREE", "across the TWO LEADERBOARDS". */
final class Boards {
    /** Classes of words for two, three and more. */
    private static final List<String> COUNTS = List.of("two", "three", "four", "five");

    private Boards() {}

    /** @param tests those that were named, the last mentioned last */
    record Phrase(int last, List<Reference> tests) {}

    static Optional<Phrase> at(LexedSentence sentence, int first, Nouns nouns, Supplier<List<Reference>> named) {
        int next = first;
        int count = 0;
        while (sentence.has(next) && (count == 0 || nouns.is(sentence, next, "of boards"))) {
            int number = count(sentence, next, nouns);
            if (number == 0 && !nouns.is(sentence, next, "of boards")) {
                return Optional.empty();
            }
            count = Math.max(count, number);
            next++;
        }
        boolean noun = nouns.is(sentence, next, "boards");
        boolean bare = nouns.is(sentence, first - 1, "on boards") && (!sentence.has(next) || !isNoun(sentence, next));
        int last = noun ? next : next - 1;
        return count > 0 && (noun || bare)
                ? last(named.get(), count).map(tests -> new Phrase(last, tests))
                : Optional.empty();
    }

    /** Zero where no such word stands. */
    private static int count(LexedSentence sentence, int index, Nouns nouns) {
        for (int i = 0; i < COUNTS.size(); i++) {
            if (nouns.is(sentence, index, COUNTS.get(i))) {
                return i + 2;
            }
        }
        return 0;
    }

    private static boolean isNoun(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "NN")
                || sentence.hasTag(index, "JJ")
                || sentence.hasTag(index, "CD")
                || sentence.hasTag(index, "VB")
                || sentence.isHyphen(index);
    }

    private static Optional<List<Reference>> last(List<Reference> named, int count) {
        Map<Optional<String>, Reference> distinct = new LinkedHashMap<>();
        for (Reference test : named) {
            distinct.remove(test.entity());
            distinct.put(test.entity(), test);
        }
        List<Reference> tests = new ArrayList<>(distinct.values());
        return tests.size() < count ? Optional.empty() : Optional.of(tests.subList(tests.size() - count, tests.size()));
    }
}
