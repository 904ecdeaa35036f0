package claims.evaluate;

import claims.model.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Entities: where each is mentioned, its type, its name, and which mentions are of one thing. */
final class EntityComparison {
    private static final String LIST = "entities";

    private EntityComparison() {}

    static Findings compare(Alignment<Mention> mentions, ArticleText article) {
        var rows = new ArrayList<Row>();
        rows.add(Row.ofAll(LIST, "mention", mentions, EntityComparison::typeIsRight));
        for (EntityType type : EntityType.values()) {
            rows.add(ofType(type.name(), mentions));
        }
        rows.add(names(mentions));
        rows.add(linking(mentions));
        var misnamed = new HashSet<List<Integer>>();
        return new Findings(
                rows,
                Findings.mistakes(
                        LIST,
                        mentions,
                        article,
                        mention -> describe(mention.entity()),
                        pair -> differences(pair, misnamed)));
    }

    static boolean sameType(Mention one, Mention other) {
        return one.entity().type().equals(other.entity().type());
    }

    private static boolean typeIsRight(Pair<Mention> pair) {
        return sameType(pair.expected(), pair.actual());
    }

    private static Row ofType(String type, Alignment<Mention> mentions) {
        Row row = Row.ofThose(
                LIST,
                type,
                mentions,
                mention -> mention.entity().type().filter(type::equals).isPresent(),
                pair -> true);
        return row.measured(row.overlap().gold() + row.overlap().found());
    }

    /** The names of the article as a set, each with its type, however often it is mentioned. */
    private static Row names(Alignment<Mention> mentions) {
        Set<String> expected = names(mentions.expected());
        Set<String> actual = names(mentions.actual());
        long hits = expected.stream().filter(actual::contains).count();
        return Row.plain(LIST, "name", expected.size(), new Counts(hits, expected.size(), actual.size()));
    }

    private static Set<String> names(List<Mention> mentions) {
        return mentions.stream()
                .map(Mention::entity)
                .flatMap(entity -> entity.name().stream().map(name -> entity.type() + Names.folded(name)))
                .collect(Collectors.toSet());
    }

    /** Of the mentions that both have: pairs of two that are put under one entity. */
    private static Row linking(Alignment<Mention> mentions) {
        Counts counts = new Counts(
                links(
                        mentions,
                        pair -> List.of(pair.expected().index(), pair.actual().index())),
                links(mentions, pair -> pair.expected().index()),
                links(mentions, pair -> pair.actual().index()));
        return Row.plain(LIST, "linking", counts.gold(), counts);
    }

    private static long links(Alignment<Mention> mentions, Function<Pair<Mention>, Object> entity) {
        Collection<Long> sizes = mentions.pairs().stream()
                .collect(Collectors.groupingBy(entity, LinkedHashMap::new, Collectors.counting()))
                .values();
        return sizes.stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }

    /** A wrong name is told once, not with every mention. */
    private static List<String> differences(Pair<Mention> pair, Set<List<Integer>> misnamed) {
        Mention expected = pair.expected();
        Mention actual = pair.actual();
        boolean sameName = Names.same(expected.entity().name(), actual.entity().name());
        return new Differences()
                .unless(typeIsRight(pair), "mention")
                .unless(sameName || !misnamed.add(List.of(expected.index(), actual.index())), "name")
                .names();
    }

    private static String describe(Labelled.Entity entity) {
        return entity.type().orElse("?") + entity.name().map(name -> " " + name).orElse("");
    }
}
