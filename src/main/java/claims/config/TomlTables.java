package claims.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.toml.TomlFactory;

/** The shape that a configuration has: tables of keys, whose values are words, numbers, true, false, or lists of words. */
final class TomlTables {
    private final Path file;
    private final JsonParser toml;

    private TomlTables(Path file, JsonParser toml) {
        this.file = file;
        this.toml = toml;
    }

    static Map<String, Map<String, List<String>>> read(Path file) throws ConfigException {
        try (JsonParser toml = new TomlFactory().createParser(ObjectReadContext.empty(), Files.readString(file))) {
            return new TomlTables(file, toml).tables();
        } catch (JacksonException e) {
            throw new ConfigException(file, "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        } catch (NoSuchFileException e) {
            throw new ConfigException(file, "no such file");
        } catch (IOException e) {
            throw new ConfigException(file, "can't be read: " + e.getMessage());
        }
    }

    private Map<String, Map<String, List<String>>> tables() throws ConfigException {
        Map<String, Map<String, List<String>>> tables = new LinkedHashMap<>();
        toml.nextToken();
        while (toml.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = toml.currentName();
            if (toml.nextToken() != JsonToken.START_OBJECT) {
                throw new ConfigException(file, name + " stands in no table: put it below [extract] or [words]");
            }
            tables.put(name, table(name));
        }
        return tables;
    }

    private Map<String, List<String>> table(String table) throws ConfigException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        while (toml.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = toml.currentName();
            toml.nextToken();
            values.put(key, value(table + "." + key));
        }
        return values;
    }

    private List<String> value(String key) throws ConfigException {
        if (toml.currentToken() != JsonToken.START_ARRAY) {
            return List.of(scalar(key));
        }
        List<String> values = new ArrayList<>();
        while (toml.nextToken() != JsonToken.END_ARRAY) {
            values.add(scalar(key));
        }
        return values;
    }

    private String scalar(String key) throws ConfigException {
        if (!toml.currentToken().isScalarValue()) {
            throw new ConfigException(file, key + " takes a word, a number, true, false, or a list of words");
        }
        return toml.getString();
    }
}
