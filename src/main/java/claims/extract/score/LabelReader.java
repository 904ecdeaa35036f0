package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Phrases;
import claims.model.Entity;
import claims.model.EntityType;
import claims.model.Reference;
import claims.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands above the columns of a table and in front of its rows. */
final class LabelReader {
    /** What is longer is no name. */
    private static final int LONGEST_NAME = 12;

    private final Phrases<TableRole> roles = new Phrases<>();
    private final ScoreWords words;

    LabelReader(ScoreWords words) {
        this.words = words;
        for (Columns line : Columns.read(LabelReader.class, "tables.txt")) {
            line.alternatives(1).forEach(word -> roles.add(word, TableRole.of(line.first())));
        }
    }

    Label read(TableCell cell) {
        if (cell.cell().isEmpty() || !cell.cell().whole()) {
            return Label.NONE;
        }
        LexedSentence sentence = cell.sentence();
        List<Reference> tests = new ArrayList<>();
        List<Reference> models = new ArrayList<>();
        Optional<String> metric = Optional.empty();
        TableRole role = TableRole.NONE;
        boolean percent = false;
        for (int i = cell.first(); i < cell.end(); ) {
            Optional<Entity> entity = cell.names().at(i);
            if (entity.isPresent()) {
                int last = Math.min(cell.names().lastOf(i), cell.end() - 1);
                add(entity.get(), cell, i, last, tests, models);
                i = last + 1;
                continue;
            }
            Optional<Phrases.Match<ScoreWords.Metric>> measured = words.metricAt(sentence, i);
            if (measured.isPresent() && !measured.get().meaning().plain()) {
                metric = metric.or(() -> Optional.of(
                        sentence.words(measured.get().first(), measured.get().last())));
                i = measured.get().last() + 1;
                continue;
            }
            Optional<Phrases.Match<TableRole>> match = roles.startingAt(sentence, i);
            role = match.map(it -> it.meaning()).orElse(TableRole.NONE).or(role);
            percent |= sentence.is(i, "%") || sentence.is(i, "percent");
            i = match.map(it -> it.last()).orElse(i) + 1;
        }
        boolean several = tests.size() > 1 || models.size() > 1;
        return new Label(
                several ? Optional.empty() : tests.stream().findFirst(),
                several ? Optional.empty() : models.stream().findFirst(),
                metric,
                cell.setting(),
                percent,
                several ? TableRole.OTHER : role,
                text(cell));
    }

    /** What runs a model and the model are one subject. */
    static Reference with(Reference agent, Reference model) {
        return new Reference(Optional.of(words(agent) + " with " + words(model)), Optional.empty(), model.slice());
    }

    static String words(Reference reference) {
        return reference.name().orElseGet(() -> reference.slice().orElseThrow().text());
    }

    private static void add(
            Entity entity, TableCell cell, int first, int last, List<Reference> tests, List<Reference> models) {
        Reference reference = new Reference(
                Optional.of(entity.name()), Optional.of(entity.id()), Optional.of(cell.slice(first, last)));
        if (entity.type() == EntityType.BENCHMARK) {
            tests.add(reference);
        } else if (entity.type() == EntityType.PRODUCT) {
            models.add(reference);
        }
    }

    private static Optional<Reference> text(TableCell cell) {
        LexedSentence sentence = cell.sentence();
        int first = cell.first();
        while (first < cell.end() && !sentence.at(first).isWord()) {
            first++;
        }
        int last = first;
        while (last + 1 < cell.end() && isOfName(sentence, last + 1)) {
            last++;
        }
        boolean name = first < cell.end() && last - first < LONGEST_NAME;
        return name
                ? Optional.of(new Reference(Optional.empty(), Optional.empty(), Optional.of(cell.slice(first, last))))
                : Optional.empty();
    }

    /** Up to what stands in brackets, and to a mark of a footnote. */
    private static boolean isOfName(LexedSentence sentence, int index) {
        return sentence.at(index).isWord()
                || sentence.at(index).isNumber()
                || "-.+&/_‑'’:".contains(sentence.at(index).text());
    }
}
