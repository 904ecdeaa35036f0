package claims.json;

import claims.model.Amount;
import claims.model.Comparison;
import claims.model.Qualifier;
import claims.model.Reference;
import claims.model.Score;
import claims.text.Slice;
import java.math.BigDecimal;
import java.util.Optional;

/** The fields of a score. */
final class ScoreFields {
    private ScoreFields() {}

    static void write(Score score, FieldWriter json) {
        json.text("id", score.id());
        json.slice(score.slice());
        json.number("sentence", score.sentence());
        json.object("benchmark", score.benchmark(), json::reference);
        json.object("subject", score.subject(), json::reference);
        json.amount(score.amount());
        json.number("outOf", score.outOf());
        json.word("unit", score.unit());
        json.text("metric", score.metric());
        json.text("setting", score.setting());
        json.word("qualifier", score.qualifier());
        json.objectsIfAny("comparisons", score.comparisons(), comparison -> write(comparison, json));
    }

    static Score read(FieldReader json) {
        String id = json.text("id");
        Slice slice = json.slice();
        int sentence = json.number("sentence");
        Optional<Reference> benchmark = json.optionalObject("benchmark", FieldReader::reference);
        Optional<Reference> subject = json.optionalObject("subject", FieldReader::reference);
        Amount amount = json.amount();
        Optional<BigDecimal> outOf = json.optional("outOf", json::decimal);
        return new Score(
                id,
                slice,
                sentence,
                benchmark,
                subject,
                amount,
                json.word("unit", Score.Unit.class),
                outOf,
                json.optional("metric", json::text),
                json.optional("setting", json::text),
                json.optionalWord("qualifier", Qualifier.class),
                json.objectsIfAny("comparisons", ScoreFields::readComparison));
    }

    private static void write(Comparison comparison, FieldWriter json) {
        json.word("relation", comparison.relation());
        json.number("factor", comparison.factor());
        json.number("difference", comparison.difference());
        json.text("score", comparison.score());
    }

    private static Comparison readComparison(FieldReader json) {
        return new Comparison(
                json.word("relation", Comparison.Relation.class),
                json.optional("factor", json::decimal),
                json.optional("difference", json::decimal),
                json.optional("score", json::text));
    }
}
