package claims.json;

import claims.model.Amount;
import claims.model.ContractWord;
import claims.model.Reference;
import claims.text.Slice;
import claims.text.Span;
import claims.text.Utf8;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the fields of JSON objects in the very order in which {@link FieldWriter} writes them. Whatever else stands there
 * is refused with an IllegalArgumentException.
 */
final class FieldReader implements AutoCloseable {
    private final JsonParser parser; // stands on the token that is to be read next

    FieldReader(JsonParser parser) {
        this.parser = parser;
        parser.nextToken();
    }

    <T> T object(Function<FieldReader, T> fields) {
        take(JsonToken.START_OBJECT);
        T object = fields.apply(this);
        take(JsonToken.END_OBJECT);
        return object;
    }

    <T> T object(String name, Function<FieldReader, T> fields) {
        take(name);
        return object(fields);
    }

    <T> Optional<T> optionalObject(String name, Function<FieldReader, T> fields) {
        return optional(name, present -> object(present, fields));
    }

    <T> List<T> objects(String name, Function<FieldReader, T> fields) {
        return list(name, JsonToken.START_OBJECT, () -> object(fields));
    }

    <T> List<T> objectsIfAny(String name, Function<FieldReader, T> fields) {
        return isNext(name) ? objects(name, fields) : List.of();
    }

    List<String> texts(String name) {
        return list(name, JsonToken.VALUE_STRING, this::string);
    }

    String text(String name) {
        take(name);
        return string();
    }

    /** A field that holds the same in every document. */
    void constant(String name, String value) {
        if (!text(name).equals(value)) {
            throw refusal(name + " is not " + value);
        }
    }

    <E extends Enum<E>> E word(String name, Class<E> type) {
        String word = text(name);
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ContractWord.of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> refusal("no " + name + " is called " + word));
    }

    <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> type) {
        return optional(name, present -> word(present, type));
    }

    int number(String name) {
        take(name);
        expect(JsonToken.VALUE_NUMBER_INT);
        int number = parser.getIntValue();
        parser.nextToken();
        return number;
    }

    BigDecimal decimal(String name) {
        take(name);
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            expect(JsonToken.VALUE_NUMBER_INT);
        }
        String digits = parser.getString();
        BigDecimal number = parser.getDecimalValue();
        // asked first, since 1E2147483647 written out has more digits than there is memory for
        boolean exponent = digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0;
        if (exponent || !FieldWriter.plain(number).equals(digits)) {
            throw refusal(digits + " is no number as they are written");
        }
        parser.nextToken();
        return number;
    }

    Amount amount() {
        return new Amount(
                optional("value", this::decimal), optional("low", this::decimal), optional("high", this::decimal));
    }

    Slice slice() {
        return new Slice(text("text"), number("start"), number("end"));
    }

    Optional<Slice> optionalSlice() {
        return optional("text", present -> slice());
    }

    Optional<Span> optionalSpan() {
        return optional("start", present -> new Span(number(present), number("end")));
    }

    Reference reference() {
        return new Reference(optional("name", this::text), optional("entity", this::text), optionalSlice());
    }

    <T> Optional<T> optional(String name, Function<String, T> read) {
        return isNext(name) ? Optional.of(read.apply(name)) : Optional.empty();
    }

    /** There is nothing more. */
    void end() {
        if (parser.currentToken() != null) {
            throw refusal("there is more than one object");
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    private interface Value<T> {
        T read();
    }

    private <T> List<T> list(String name, JsonToken first, Value<T> value) {
        take(name);
        take(JsonToken.START_ARRAY);
        List<T> values = new ArrayList<>();
        while (parser.currentToken() == first) {
            values.add(value.read());
        }
        take(JsonToken.END_ARRAY);
        return values;
    }

    private String string() {
        expect(JsonToken.VALUE_STRING);
        String text = parser.getString();
        if (!Utf8.isText(text)) {
            throw refusal("half a surrogate pair is no text");
        }
        parser.nextToken();
        return text;
    }

    private boolean isNext(String name) {
        return parser.currentToken() == JsonToken.PROPERTY_NAME
                && parser.currentName().equals(name);
    }

    private void take(String name) {
        if (!isNext(name)) {
            throw refusal("the field " + name + " is not where it should be");
        }
        parser.nextToken();
    }

    private void take(JsonToken token) {
        expect(token);
        parser.nextToken();
    }

    private void expect(JsonToken token) {
        if (parser.currentToken() != token) {
            throw refusal(token + " is not where it should be");
        }
    }

    private IllegalArgumentException refusal(String message) {
        return new IllegalArgumentException(
                message + ", at byte " + parser.currentTokenLocation().getByteOffset());
    }
}
