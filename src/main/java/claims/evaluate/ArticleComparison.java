package claims.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gold and output of one article, list by list. */
final class ArticleComparison {
    private ArticleComparison() {}

    /** Lists that gold does not have are left out. */
    static Findings compare(Labelled gold, Labelled output, Scope run, ArticleText article) {
        Scope scope = run.withLine(gold.scope());
        var mentions = ItemList.MENTIONS.align(gold, output, scope);
        var figures = ItemList.FIGURES.align(gold, output, scope);
        var scores = ItemList.SCORES.align(gold, output, scope);
        var claims = ItemList.CLAIMS.align(gold, output, scope);
        var figureLinks = new Links(Labelled.Claim::figures, figures, Labelled.Figure::id);
        var scoreLinks = new Links(Labelled.Claim::scores, scores, Labelled.Score::id);
        return joined(List.of(
                mentions.map(found -> EntityComparison.compare(found, article)),
                figures.map(found -> FigureComparison.compare(found, article)),
                scores.map(found -> ScoreComparison.compare(found, article)),
                claims.map(found ->
                        new ClaimComparison(gold, output, scope).compare(found, figureLinks, scoreLinks, article))));
    }

    private static Findings joined(List<Optional<Findings>> lists) {
        var rows = new ArrayList<Row>();
        var mistakes = new ArrayList<Mistake>();
        lists.stream().flatMap(Optional::stream).forEach(findings -> {
            rows.addAll(findings.rows());
            mistakes.addAll(findings.mistakes());
        });
        return new Findings(rows, mistakes);
    }
}
