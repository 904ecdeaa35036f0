package claims.extract.score;

import claims.model.Reference;
import claims.text.Order;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of its models a sentence is about, for the sentences behind it. */
final class Topics {
    private Topics() {}

    /** The first that has a result or, where none has, the first that is not only compared with another. */
    static Optional<Reference> of(Reading reading, List<Bound> bounds) {
        Set<Integer> rivals = Rivals.of(reading);
        return bounds.stream()
                .flatMap(bound -> bound.model().stream())
                .filter(model -> !rivals.contains(model.part()))
                .flatMap(model -> model.references().stream())
                .filter(model -> model.entity().isPresent())
                .findFirst()
                .or(() -> reading.models().values().stream()
                        .filter(model -> !rivals.contains(model.part()))
                        .sorted(Order.by(Candidate::part))
                        .flatMap(model -> model.references().stream())
                        .filter(model -> model.entity().isPresent())
                        .findFirst());
    }
}
