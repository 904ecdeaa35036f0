package claims.json;

import claims.model.Figure;
import claims.model.Qualifier;
import claims.model.Reference;
import claims.text.Slice;
import java.util.Optional;

/** The fields of a figure. */
final class FigureFields {
    private FigureFields() {}

    static void write(Figure figure, FieldWriter json) {
        json.text("id", figure.id());
        json.word("kind", figure.kind());
        json.slice(figure.slice());
        json.number("sentence", figure.sentence());
        json.amount(figure.amount());
        json.text("currency", figure.currency());
        json.text("unit", figure.unit());
        json.word("qualifier", figure.qualifier());
        json.word("trend", figure.trend());
        json.text("per", figure.per());
        json.text("period", figure.period());
        json.object("of", figure.of(), of -> {
            json.text("name", of.name());
            of.slice().ifPresent(json::slice);
            json.text("entity", of.entity());
        });
    }

    static Figure read(FieldReader json) {
        return new Figure(
                json.text("id"),
                json.word("kind", Figure.Kind.class),
                json.slice(),
                json.number("sentence"),
                json.amount(),
                json.optional("currency", json::text),
                json.optional("unit", json::text),
                json.optionalWord("qualifier", Qualifier.class),
                json.optionalWord("trend", Figure.Trend.class),
                json.optional("per", json::text),
                json.optional("period", json::text),
                json.optionalObject("of", FigureFields::readOf));
    }

    private static Reference readOf(FieldReader json) {
        Optional<String> name = json.optional("name", json::text);
        Optional<Slice> slice = json.optionalSlice();
        Optional<String> entity = json.optional("entity", json::text);
        return new Reference(name, entity, slice);
    }
}
