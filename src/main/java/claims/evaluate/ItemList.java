package claims.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;

/**
 * How the items of one list are found in a line, where they stand and when they count.
 *
 * @param items absent where the line does not have the list
 * @param kind what {@link Scope} goes by
 * @param agreement how much two items say the same: tells apart those on the same words
 */
record ItemList<T>(
        String name,
        Function<Labelled, Optional<List<T>>> items,
        Function<T, Optional<String>> kind,
        Function<T, Extent> extent,
        Predicate<T> optional,
        ToIntBiFunction<T, T> agreement) {

    static final ItemList<Mention> MENTIONS = new ItemList<>(
            "entities",
            line -> line.entities().map(ItemList::mentions),
            mention -> mention.entity().type(),
            mention -> Extent.of(mention.words()),
            mention -> mention.entity().optional() || mention.words().optional(),
            (one, other) -> EntityComparison.sameType(one, other) ? 1 : 0);

    static final ItemList<Labelled.Figure> FIGURES = new ItemList<>(
            "figures",
            Labelled::figures,
            Labelled.Figure::kind,
            figure -> Extent.of(figure.start(), figure.end()),
            Labelled.Figure::optional,
            (one, other) -> FigureComparison.sameValue(one, other) ? 1 : 0);

    static final ItemList<Labelled.Score> SCORES = new ItemList<>(
            "scores",
            Labelled::scores,
            Labelled.Score::unit,
            score -> Extent.of(score.start(), score.end()),
            Labelled.Score::optional,
            ScoreComparison::agreement);

    static final ItemList<Labelled.Claim> CLAIMS = new ItemList<>(
            "claims",
            Labelled::claims,
            Labelled.Claim::kind,
            claim -> Extent.trimmed(claim.content()),
            Labelled.Claim::optional,
            (one, other) -> ClaimComparison.sameSpeaker(one, other) ? 1 : 0);

    private static List<Mention> mentions(List<Labelled.Entity> entities) {
        var mentions = new ArrayList<Mention>();
        for (int index = 0; index < entities.size(); index++) {
            Labelled.Entity entity = entities.get(index);
            for (Labelled.Words words : entity.mentions().orElse(List.of())) {
                mentions.add(new Mention(index, entity, words));
            }
        }
        return mentions;
    }

    /** The same items, found by other words of theirs; those that have no such words are left out. */
    ItemList<T> at(Function<T, Extent> otherWords) {
        return new ItemList<>(name, items, kind, otherWords, optional, agreement);
    }

    /** Only these count. */
    ItemList<T> counting(Predicate<T> these) {
        return new ItemList<>(name, items, kind, extent, optional.or(these.negate()), agreement);
    }

    /** Empty where gold does not have the list. */
    Optional<Alignment<T>> align(Labelled gold, Labelled output, Scope scope) {
        return items.apply(gold)
                .map(expected -> Alignment.of(
                        placed(expected, item -> scope.asks(name, kind.apply(item))),
                        placed(items.apply(output).orElse(List.of()), item -> scope.knowsAll(name, kind.apply(item))),
                        agreement));
    }

    private List<Item<T>> placed(List<T> values, Predicate<T> counts) {
        return values.stream()
                .map(value -> new Item<>(value, extent.apply(value), optional.test(value) || !counts.test(value)))
                .filter(item -> !item.extent().isEmpty())
                .toList();
    }
}
