package claims.csv;

import claims.model.Claim;
import claims.model.ClaimsDocument;
import claims.model.Comparison;
import claims.model.Entity;
import claims.model.Figure;
import claims.model.Score;
import java.util.List;

/** What was found, as one table for each kind. What holds for JSON holds here too, under plain names. */
public final class Tables {
    private static final List<Table<?>> ALL = List.of(
            new Table<>("entities", ClaimsDocument::entities, entities()),
            new Table<>("figures", ClaimsDocument::figures, figures()),
            new Table<>("scores", ClaimsDocument::scores, scores()),
            new Table<>("claims", ClaimsDocument::claims, claims()));

    private Tables() {}

    /** In the order in which {@link #headers} and {@link #rows} have them. */
    public static List<String> fileNames() {
        return ALL.stream().map(Table::fileName).toList();
    }

    public static List<byte[]> headers() {
        return ALL.stream().map(Table::header).toList();
    }

    /** The lines that a document adds to each table. */
    public static List<byte[]> rows(ClaimsDocument document) {
        return ALL.stream().map(table -> table.rows(document)).toList();
    }

    private static Columns<Entity> entities() {
        return new Columns<Entity>()
                .add("id", Entity::id)
                .add("name", Entity::name)
                .add("type", entity -> entity.type().name())
                .add("mentions", entity -> entity.mentions().size())
                .slices("mention", Entity::mentions);
    }

    private static Columns<Figure> figures() {
        return new Columns<Figure>()
                .add("id", Figure::id)
                .add("kind", Figure::kind)
                .slice(Figure::slice)
                .add("sentence", Figure::sentence)
                .amount(Figure::amount)
                .add("currency", Figure::currency)
                .add("unit", Figure::unit)
                .add("qualifier", Figure::qualifier)
                .add("trend", Figure::trend)
                .add("per", Figure::per)
                .add("period", Figure::period)
                .reference("of", Figure::of);
    }

    private static Columns<Score> scores() {
        return new Columns<Score>()
                .add("id", Score::id)
                .slice(Score::slice)
                .add("sentence", Score::sentence)
                .reference("benchmark", Score::benchmark)
                .reference("subject", Score::subject)
                .amount(Score::amount)
                .add("out_of", Score::outOf)
                .add("unit", Score::unit)
                .add("metric", Score::metric)
                .add("setting", Score::setting)
                .add("qualifier", Score::qualifier)
                .add("comparison_relation", Columns.each(Score::comparisons, Comparison::relation))
                .add("comparison_factor", Columns.each(Score::comparisons, Comparison::factor))
                .add("comparison_difference", Columns.each(Score::comparisons, Comparison::difference))
                .add("comparison_score", Columns.each(Score::comparisons, Comparison::score));
    }

    private static Columns<Claim> claims() {
        return new Columns<Claim>()
                .add("id", Claim::id)
                .add("kind", Claim::kind)
                .add("sentence", Claim::sentence)
                .add("source_name", claim -> claim.source().map(Claim.Speaker::name))
                .add("source_entity", claim -> claim.source().flatMap(Claim.Speaker::entity))
                .add("source_type", claim -> claim.source().map(Claim.Speaker::type))
                .slice("source", claim -> claim.source().flatMap(Claim.Speaker::slice))
                .add("cue_lemma", claim -> claim.cue().map(Claim.Cue::lemma))
                .add("cue_type", claim -> claim.cue().map(Claim.Cue::type))
                .slice("cue", claim -> claim.cue().map(Claim.Cue::slice))
                .add("content", claim -> claim.content().text())
                .slices("content_span", claim -> claim.content().spans())
                .add("certainty", Claim::certainty)
                .references("via", Claim::via)
                .add("medium", Claim::medium)
                .add("figures", Claim::figures)
                .add("scores", Claim::scores)
                .add("entities", Claim::entities);
    }
}
