package claims.evaluate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import claims.json.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Gold and output of one article, written in JSON with single quotation marks, and what comes of them. */
final class Trial {
    private final Evaluation evaluation;

    private Trial(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    static Trial of(String gold, String output) {
        return of(Scope.ALL, gold, output);
    }

    static Trial of(Scope scope, String gold, String output) {
        var outputs = new Outputs();
        outputs.add(line(output, "'article':{'path':'a'}"));
        try {
            return new Trial(new Evaluator(scope)
                    .comparing(
                            new Gold(List.of(new GoldArticle(Path.of("gold.jsonl"), line(gold, "'id':'a'")))),
                            outputs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Labelled line(String fields, String identity) {
        String object = "{" + identity + (fields.isEmpty() ? "" : ",") + fields + "}";
        return Records.read(object.replace('\'', '"').getBytes(UTF_8), Labelled.class);
    }

    Evaluation evaluation() {
        return evaluation;
    }

    /** With overlap: {@code hits of gold, of found}. */
    Trial overlap(String list, String row, long hits, long gold, long found) {
        assertThat(row(list, row).overlap()).as(row).isEqualTo(new Counts(hits, gold, found));
        return this;
    }

    Trial exact(String list, String row, long hits) {
        assertThat(row(list, row).exact().orElseThrow().hits()).as(row).isEqualTo(hits);
        return this;
    }

    Trial unmeasured(String list, String row) {
        assertThat(evaluation.rows())
                .noneMatch(any -> any.list().equals(list) && any.name().equals(row));
        return this;
    }

    /** Each {@code kind differs start}. */
    Trial mistakes(String... expected) {
        assertThat(evaluation.mistakes())
                .extracting(mistake -> (mistake.kind().word() + " " + String.join(",", mistake.differs())).strip() + " "
                        + mistake.start())
                .containsExactly(expected);
        return this;
    }

    private Row row(String list, String name) {
        return evaluation.rows().stream()
                .filter(row -> row.list().equals(list) && row.name().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError("no row " + name + " in " + evaluation.table()));
    }
}
