package claims.nlp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The class of each word whose distribution is known, as a numeral. The tagger and the name model know the same words. A file
 * of {@link WordTable}'s three parts and the classes.
 */
final class WordClasses {
    private static final PartsFile FORMAT = new PartsFile('C' | 'L' << 8 | 'A' << 16 | 1 << 24, WordTable.PARTS + 1);

    private final WordTable words;
    /** How many classes there are, then the class of each word. */
    private final IntBuffer classes;

    private final String[] numerals;

    WordClasses(WordTable words, IntBuffer classes) {
        this.words = words;
        this.classes = classes;
        this.numerals =
                IntStream.range(0, classes.get(0)).mapToObj(Integer::toString).toArray(String[]::new);
    }

    static void write(Map<String, String> classes, Path file) throws IOException {
        List<String> words = List.copyOf(classes.keySet());
        int[] numbers = words.stream()
                .mapToInt(word -> Integer.parseInt(classes.get(word)))
                .toArray();
        ByteBuffer bytes =
                ByteBuffer.allocate((1 + numbers.length) * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(1 + IntStream.of(numbers).max().orElse(0)).put(numbers);
        List<ByteBuffer> parts = new ArrayList<>(WordTable.parts(words));
        parts.add(bytes);
        FORMAT.write(file, parts);
    }

    static WordClasses map(Path file) {
        List<ByteBuffer> parts = FORMAT.map(file);
        return new WordClasses(WordTable.of(parts), parts.get(WordTable.PARTS).asIntBuffer());
    }

    int size() {
        return words.size();
    }

    /** @param otherwise what a word is given that is not known */
    String of(String word, String otherwise) {
        int number = words.number(word);
        return number == WordTable.NONE ? otherwise : numerals[classes.get(1 + number)];
    }
}
