package claims.extract.score;

import claims.model.Reference;
import claims.model.Score.Unit;
import java.util.List;
import java.util.Optional;

/** The results of one sentence, which are spoken of by their numbers in it. */
record Results(Reading reading, List<Bound> all) {
    int size() {
        return all.size();
    }

    Bound get(int result) {
        return all.get(result);
    }

    int part(int result) {
        return all.get(result).part();
    }

    boolean isRank(int result) {
        return all.get(result).number().unit() == Unit.RANK;
    }

    /** On the same test, and both of them ranks or neither. */
    boolean isComparable(int one, int other) {
        return isRank(one) == isRank(other) && isOn(one, all.get(other).tests().get(0));
    }

    boolean isOn(int result, Candidate test) {
        return names(all.get(result).tests().get(0)).equals(names(test));
    }

    /** It is a result of the model that stands at a part. */
    boolean isOf(int result, int model) {
        return all.get(result)
                .model()
                .filter(it -> names(it).equals(names(reading.models().get(model))))
                .isPresent();
    }

    /** Where the last model in front of a part stands; negative where there is none. */
    int modelBefore(int part) {
        for (int i = part - 1; i >= 0; i--) {
            if (reading.symbol(i) == Symbol.MODEL) {
                return i;
            }
        }
        return Candidate.ELSEWHERE;
    }

    private static List<String> names(Candidate candidate) {
        return candidate.references().stream().map(Results::name).toList();
    }

    private static String name(Reference reference) {
        Optional<String> known = reference.entity().or(reference::name);
        return known.orElseGet(() -> reference.slice().orElseThrow().text());
    }
}
