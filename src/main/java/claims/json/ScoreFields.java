package claims.json;

import claims.model.Comparison;
import claims.model.Score;

/** The fields of a score. */
final class ScoreFields {
    private ScoreFields() {}

    static void write(Score score, Fields json) {
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
        if (!score.comparisons().isEmpty()) {
            json.objects("comparisons", score.comparisons(), comparison -> write(comparison, json));
        }
    }

    private static void write(Comparison comparison, Fields json) {
        json.word("relation", comparison.relation());
        json.number("factor", comparison.factor());
        json.number("difference", comparison.difference());
        json.text("score", comparison.score());
    }
}
