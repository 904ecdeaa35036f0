package claims.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String TEXT =
            "It began small. Northwind paid  $12 million for 3 of them,\\nsaid Reyes of Bergen. Then it stopped.";

    /** Right: Northwind. Missed: Reyes. Wrong: the figure's value. Spurious: Bergen. */
    private static final Evaluation EVALUATION = evaluation();

    private static Evaluation evaluation() {
        var outputs = new Outputs();
        outputs.add(Trial.line("""
                'entities':[
                  {'name':'Northwind','type':'ORGANIZATION','mentions':[{'start':16,'end':25}]},
                  {'name':'Bergen','type':'LOCATION','mentions':[{'start':73,'end':79}]}],
                'figures':[{'start':32,'end':43,'kind':'money','value':12,'currency':'USD','unit':'m'}]
                """, "'article':{'path':'a'}"));
        var gold = Trial.line("""
                'text':'%s',
                'entities':[
                  {'name':'Northwind','type':'ORGANIZATION','mentions':[{'start':16,'end':25}]},
                  {'name':'Reyes','type':'PERSON','mentions':[{'start':64,'end':69}]}],
                'figures':[{'start':32,'end':43,'kind':'money','value':12000000,'currency':'USD'}]
                """.formatted(TEXT), "'id':'a'");
        try {
            return new Evaluator(Scope.ALL)
                    .comparing(new Gold(List.of(new GoldArticle(Path.of("gold.jsonl"), gold))), outputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void table() {
        assertThat(EVALUATION.table()).isEqualTo("""
                articles: 1                          exact               overlap
                                       gold  found       P     R    F1       P     R    F1
                entities
                  mention *               2      2   0.500 0.500 0.500   0.500 0.500 0.500
                  PERSON                  1      0       – 0.000 0.000       – 0.000 0.000
                  ORGANIZATION            1      1   1.000 1.000 1.000   1.000 1.000 1.000
                  LOCATION                0      1   0.000     – 0.000   0.000     – 0.000
                  name                    2      2                       0.500 0.500 0.500
                figures
                  span                    1      1   1.000 1.000 1.000   1.000 1.000 1.000
                  value *                 1      1   0.000 0.000 0.000   0.000 0.000 0.000
                  unit                    1      1   0.000 0.000 0.000   0.000 0.000 0.000
                * what --fail-under looks at
                """);
    }

    @Test
    void listing() {
        assertThat(EVALUATION.listing()).isEqualTo("""
                entities missed  a:64-69
                    Northwind paid $12 million for 3 of them, said ⟦Reyes⟧ of Bergen.
                    gold:   PERSON Reyes

                entities spurious  a:73-79
                    Northwind paid $12 million for 3 of them, said Reyes of ⟦Bergen⟧.
                    output: LOCATION Bergen

                figures wrong value  a:32-43
                    Northwind paid ⟦$12 million⟧ for 3 of them, said Reyes of Bergen.
                    gold:   money 12000000 USD
                    output: money 12 USD m

                1 entities missed, 1 entities spurious, 1 figures wrong
                """);
    }

    @Test
    void json() {
        assertThat(new String(EVALUATION.json(), UTF_8)).startsWith("""
                        {
                          "articles": 1,
                          "lowestOverlapF1": 0,
                          "notes": [],
                          "rows": [
                            {
                              "list": "entities",
                              "name": "mention",
                              "headline": true,
                              "gold": 2,
                              "found": 2,
                              "exact": {
                                "hits": 1,
                                "precision": 0.5,
                                "recall": 0.5,
                                "f1": 0.5
                              },
                              "overlap": {
                                "hits": 1,
                                "precision": 0.5,
                                "recall": 0.5,
                                "f1": 0.5
                              }
                            },
                            {
                              "list": "entities",
                              "name": "PERSON",
                              "headline": false,
                              "gold": 1,
                              "found": 0,
                              "exact": {
                                "hits": 0,
                                "recall": 0,
                                "f1": 0
                              },
                        """).endsWith("""
                            {
                              "list": "figures",
                              "kind": "wrong",
                              "differs": [
                                "value"
                              ],
                              "article": "a",
                              "start": 32,
                              "end": 43,
                              "context": "Northwind paid ⟦$12 million⟧ for 3 of them, said Reyes of Bergen.",
                              "gold": "money 12000000 USD",
                              "output": "money 12 USD m"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void noMistakes() {
        assertThat(Trial.of("'figures':[]", "").evaluation().listing()).isEqualTo("no mistakes\n");
    }
}
