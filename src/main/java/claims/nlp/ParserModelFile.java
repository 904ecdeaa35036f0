package claims.nlp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * A {@link ParserModel}, and what is computed of it ahead, as a file that is mapped, not read. Its parts: floats (vectors,
 * input weights, bias, output weights), ints (the frequent inputs, the ends and the numbers of the words), UTF-16 (the letters
 * of the words, the tags and the labels, these with a line feed after each) and floats again (the constants).
 */
record ParserModelFile(ParserModel model, NetworkConstants constants) {
    private static final PartsFile FORMAT = new PartsFile('U' | 'D' << 8 | 'P' << 16 | 3 << 24, 15);

    /** Writes it whole or not at all. */
    void write(Path file) throws IOException {
        Vocabulary words = model.words();
        FORMAT.write(
                file,
                List.of(
                        bytes(model.vectors()),
                        bytes(model.inputWeights()),
                        bytes(model.bias()),
                        bytes(model.outputWeights()),
                        bytes(model.frequent()),
                        bytes(words.ends()),
                        bytes(words.numbers()),
                        bytes(words.letters()),
                        bytes(lines(model.tags())),
                        bytes(lines(model.labels())),
                        bytes(constants.sumsOfNothing()),
                        bytes(constants.positionLengths()),
                        bytes(constants.transitionWeights()),
                        bytes(constants.transitionLengths()),
                        bytes(constants.mostOfCells())));
    }

    private static ByteBuffer bytes(FloatBuffer numbers) {
        ByteBuffer bytes = allocate(numbers.capacity() * Float.BYTES);
        bytes.asFloatBuffer().put(numbers.duplicate().clear());
        return bytes;
    }

    private static ByteBuffer bytes(IntBuffer numbers) {
        ByteBuffer bytes = allocate(numbers.capacity() * Integer.BYTES);
        bytes.asIntBuffer().put(numbers.duplicate().clear());
        return bytes;
    }

    private static ByteBuffer bytes(CharBuffer letters) {
        ByteBuffer bytes = allocate(letters.capacity() * Character.BYTES);
        bytes.asCharBuffer().put(letters.duplicate().clear());
        return bytes;
    }

    private static ByteBuffer allocate(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static CharBuffer lines(List<String> names) {
        return CharBuffer.wrap(String.join("\n", names) + "\n");
    }

    /** @throws ModelMissingException if it cannot be read, is no such file, or is not whole */
    static ParserModelFile map(Path file) {
        List<ByteBuffer> parts = FORMAT.map(file);
        ParserModel model = new ParserModel(
                new Vocabulary(
                        parts.get(7).asCharBuffer(),
                        parts.get(5).asIntBuffer(),
                        parts.get(6).asIntBuffer()),
                names(parts.get(8)),
                names(parts.get(9)),
                parts.get(0).asFloatBuffer(),
                parts.get(1).asFloatBuffer(),
                parts.get(2).asFloatBuffer(),
                parts.get(3).asFloatBuffer(),
                parts.get(4).asIntBuffer());
        return new ParserModelFile(
                model,
                new NetworkConstants(
                        parts.get(10).asFloatBuffer(),
                        parts.get(11).asFloatBuffer(),
                        parts.get(12).asFloatBuffer(),
                        parts.get(13).asFloatBuffer(),
                        parts.get(14).asFloatBuffer()));
    }

    private static List<String> names(ByteBuffer part) {
        return part.asCharBuffer().toString().lines().toList();
    }
}
