package claims.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes other rooms' records as JSON, field for component. Lenient with what it reads: fields that a record
 * does not know are passed over, those that are not there are empty.
 */
public final class Records {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .defaultPrettyPrinter(new Indentation())
            .build();

    private Records() {}

    /** Every JSON value of a file, one after the other: JSON Lines, pretty-printed, or both by turns. */
    public static <T> List<T> read(Path file, Class<T> type) throws IOException {
        ObjectReader reader = MAPPER.readerFor(type);
        try (var bytes = Files.newInputStream(file);
                var values = reader.<T>readValues(bytes)) {
            return values.readAll();
        } catch (JacksonException e) {
            throw new IOException(file + ", " + explain(e), e);
        }
    }

    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** Pretty-printed, in UTF-8, with a line end after it. */
    public static byte[] write(Object value) {
        return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The line, and what is wrong there: in the record's own words where it was the record that refused. */
    private static String explain(JacksonException e) {
        String problem = e.getCause() instanceof IllegalArgumentException refusal
                ? refusal.getMessage()
                : e instanceof MismatchedInputException ? misfit(e) : e.getOriginalMessage();
        return "line " + e.getLocation().getLineNr() + ": " + problem;
    }

    /** Jackson speaks of Java classes here, which mean nothing to who wrote the file. */
    private static String misfit(JacksonException e) {
        String place = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return place.isEmpty() ? "not a JSON object of the right fields" : place + " is no value for that field";
    }
}
