package claims.json;

import claims.model.Amount;
import claims.model.ContractWord;
import claims.model.Reference;
import claims.text.Slice;
import claims.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the fields of JSON objects in the contract's manner: what is absent leaves no trace. {@link FieldReader} has its
 * counterpart for whatever is written here.
 */
final class FieldWriter implements AutoCloseable {
    private final JsonGenerator generator;

    FieldWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    void object(Runnable fields) {
        generator.writeStartObject();
        fields.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable fields) {
        generator.writeName(name);
        object(fields);
    }

    <T> void object(String name, Optional<T> value, Consumer<T> fields) {
        value.ifPresent(present -> object(name, () -> fields.accept(present)));
    }

    <T> void objects(String name, List<T> values, Consumer<T> fields) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> object(() -> fields.accept(value)));
        generator.writeEndArray();
    }

    <T> void objectsIfAny(String name, List<T> values, Consumer<T> fields) {
        if (!values.isEmpty()) {
            objects(name, values, fields);
        }
    }

    void texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    void text(String name, String value) {
        generator.writeStringProperty(name, value);
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    void word(String name, Enum<?> constant) {
        text(name, ContractWord.of(constant));
    }

    void word(String name, Optional<? extends Enum<?>> constant) {
        constant.ifPresent(present -> word(name, present));
    }

    void number(String name, int value) {
        generator.writeNumberProperty(name, value);
    }

    void number(String name, Optional<BigDecimal> value) {
        value.ifPresent(present -> {
            generator.writeName(name);
            generator.writeNumber(plain(present));
        });
    }

    /** Canonical, whichever way the number was come by: never {@code 1.43E+10}, never {@code 70.0}. */
    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    void amount(Amount amount) {
        number("value", amount.value());
        number("low", amount.low());
        number("high", amount.high());
    }

    void slice(Slice slice) {
        text("text", slice.text());
        span(slice.span());
    }

    void span(Span span) {
        number("start", span.start());
        number("end", span.end());
    }

    void reference(Reference reference) {
        text("name", reference.name());
        text("entity", reference.entity());
        reference.slice().ifPresent(this::slice);
    }

    @Override
    public void close() {
        generator.close();
    }
}
