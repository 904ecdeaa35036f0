package claims.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What comparing one list of one article came to. */
record Findings(List<Row> rows, List<Mistake> mistakes) {

    /** The mistakes of an alignment in the order of the article: a thing that is wrong is one of them, not two. */
    static <T> List<Mistake> mistakes(
            String list,
            Alignment<T> alignment,
            ArticleText article,
            Function<T, String> describe,
            Function<Pair<T>, List<String>> differences) {
        var mistakes = new ArrayList<Mistake>();
        for (Item<T> missed : alignment.missed()) {
            mistakes.add(article.missed(list, missed.extent(), describe.apply(missed.value())));
        }
        for (Item<T> spurious : alignment.spurious()) {
            mistakes.add(article.spurious(list, spurious.extent(), describe.apply(spurious.value())));
        }
        for (Pair<T> pair : alignment.pairs()) {
            var differs = new ArrayList<>(differences.apply(pair));
            if (!pair.exact()) {
                differs.add(0, Mistake.SPAN);
            }
            if (!differs.isEmpty()) {
                mistakes.add(article.wrong(
                        list,
                        pair.gold().extent(),
                        differs,
                        describe.apply(pair.expected()),
                        describe.apply(pair.actual())));
            }
        }
        mistakes.sort(Comparator.comparingInt(Mistake::start));
        return mistakes;
    }
}
