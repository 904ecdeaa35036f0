package claims.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claims.model.ClaimsDocument;
import claims.model.Generator;
import claims.text.Diagnostic;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    private static final DocumentWriter WRITER = new DocumentWriter(Layout.COMPACT);
    private static final String COMPLETE = new String(WRITER.write(Documents.complete()), UTF_8);

    @ParameterizedTest
    @EnumSource(Layout.class)
    void readsWhatWasWritten(Layout layout) throws IOException {
        byte[] written = new DocumentWriter(layout).write(Documents.complete());

        ClaimsDocument read = DocumentReader.read(written);

        // The numbers of this document are written down in ways that none has that was read.
        assertThat(read)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(Documents.complete());
        assertThat(new DocumentWriter(layout).write(read)).isEqualTo(written);
    }

    @Test
    void readsADocumentWithNothingFound() throws IOException {
        assertThat(DocumentReader.read(WRITER.write(Documents.empty()))).isEqualTo(Documents.empty());
    }

    /**
     * With this, {@link #readsWhatWasWritten} fails for a component of a record that the writer, or the reader, has not
     * heard of.
     */
    @Test
    void theCompleteDocumentHasEveryComponentOfEveryRecord() {
        Set<String> all = new TreeSet<>();
        collectComponents(ClaimsDocument.class, all);
        Set<String> present = new TreeSet<>();
        collectPresent(Documents.complete(), present);

        assertThat(all).hasSizeGreaterThan(50);
        assertThat(present).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schema\":\"claims/1\"       | \"schema\":\"claims/2\"",
                "\"name\":\"claims\"           | \"name\":\"other\"",
                "\"diagnostics\":              | \"remarks\":",
                "\"title\":\"                  | \"title\":\"\",\"x\":\"",
                "\"type\":\"PRODUCT\"          | \"type\":\"product\"",
                "\"kind\":\"money\"            | \"kind\":\"moneys\"",
                "\"qualifier\":\"at-most\"     | \"qualifier\":\"AT_MOST\"",
                "\"qualifier\":\"at-most\"     | \"qualifier\":\"at_most\"",
                "\"value\":14300000000         | \"value\":\"14300000000\"",
                "\"value\":14300000000         | \"value\":14300000000,\"low\":1",
                "\"value\":14300000000,        | ``",
                "\"value\":14300000000         | \"value\":null",
                "\"value\":14300000000         | \"value\":143E8",
                "\"value\":14300000000         | \"value\":1e2147483647",
                "\"value\":14300000000         | \"value\":14300000000.0",
                "\"start\":0                   | \"start\":-1",
                "\"start\":0                   | \"start\":0.0",
                "\"start\":0                   | \"start\":99999999999",
                "\"figures\":[\"f1\"]          | \"figures\":[1]",
                "\"figures\":[\"f1\"]          | \"figures\":\"f1\"",
                "\"lemma\":\"say\",            | ``",
                "\"lemma\":\"say\"             | \"lemma\":{}",
                "\"certainty\":\"hedged\"      | \"certainty\":null",
                "\"trend\":\"up\"              | \"trend\":\"up\",\"trend\":\"up\"",
                "\"trend\":\"up\",\"per\":\"year\" | \"per\":\"year\",\"trend\":\"up\"",
                "{\"text\":\"Orion 2\",        | {\"text\":\"Orion 3\",\"color\":\"red\",",
                "{\"text\":\"Orion 2\",        | {\"text\":\"Orion\",",
                "Ada Reyes                     | Ada \\ud83d",
                "]}                            | ]}{}",
            })
    void refusesWhateverIsDifferent(String right, String wrong) {
        String damaged = replaceLast(COMPLETE, right, wrong);
        assertThat(damaged).isNotEqualTo(COMPLETE);

        assertThatThrownBy(() -> DocumentReader.read(damaged.getBytes(UTF_8)))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("no document: ");
    }

    @Test
    void refusesADocumentThatBreaksOffAnywhere() {
        byte[] whole = COMPLETE.strip().getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> DocumentReader.read(part)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "1", "\u0000", "\u00FF", "[[[[[[[[", "\uFEFF{}"})
    void refusesWhatIsNoDocumentAtAll(String json) {
        assertThatThrownBy(() -> DocumentReader.read(json.getBytes(ISO_8859_1))).isInstanceOf(IOException.class);
    }

    @Test
    void refusesTheRecordOfAFailure() {
        byte[] failure = WRITER.writeFailure(
                new Generator("1.0.0", "4.5.10"), "a.txt", Diagnostic.error(Diagnostic.Code.TIMEOUT, "too slow"));

        assertThatThrownBy(() -> DocumentReader.read(failure)).isInstanceOf(IOException.class);
    }

    private static String replaceLast(String text, String right, String wrong) {
        int at = text.lastIndexOf(right);
        return at < 0 ? text : text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    private static void collectComponents(Class<?> type, Set<String> names) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (names.add(name(component))) {
                Class<?> inner = content(component.getGenericType());
                if (inner.isRecord()) {
                    collectComponents(inner, names);
                }
            }
        }
    }

    private static Class<?> content(Type type) {
        return type instanceof ParameterizedType several
                ? content(several.getActualTypeArguments()[0])
                : (Class<?>) type;
    }

    private static void collectPresent(Record value, Set<String> names) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            contents(component, value).forEach(content -> {
                names.add(name(component));
                if (content instanceof Record inner) {
                    collectPresent(inner, names);
                }
            });
        }
    }

    private static Stream<?> contents(RecordComponent component, Record owner) {
        try {
            Object value = component.getAccessor().invoke(owner);
            return value instanceof Optional<?> optional
                    ? optional.stream()
                    : value instanceof Collection<?> several ? several.stream() : Stream.of(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
