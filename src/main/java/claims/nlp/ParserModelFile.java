package claims.nlp;

import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A {@link ParserModel} as a file that is mapped, not read. Little-endian, one after the other:
 *
 * <ol>
 *   <li>ints: the bytes {@code UPAR}, the version of the format, and the length of each of the ten parts that follow, in
 *       floats, ints or characters;
 *   <li>floats: vectors, input weights, bias, output weights;
 *   <li>ints: the frequent inputs, the ends and the numbers of the words;
 *   <li>UTF-16: the letters of the words, the tags and the labels, these with a line feed after each.
 * </ol>
 */
final class ParserModelFile {
    private static final int MAGIC = 'U' | 'P' << 8 | 'A' << 16 | 'R' << 24;
    private static final int VERSION = 1;
    private static final int PARTS = 10;
    private static final int NUMBERS = 7; // the parts of floats and ints
    private static final int HEADER = (2 + PARTS) * Integer.BYTES;

    private ParserModelFile() {}

    /** Writes it whole or not at all. */
    static void write(ParserModel model, Path file) throws IOException {
        Vocabulary words = model.words();
        List<FloatBuffer> floats = List.of(model.vectors(), model.inputWeights(), model.bias(), model.outputWeights());
        List<IntBuffer> ints = List.of(model.frequent(), words.ends(), words.numbers());
        List<CharBuffer> texts = List.of(words.letters(), lines(model.tags()), lines(model.labels()));
        int numbers = Stream.concat(floats.stream(), ints.stream())
                .mapToInt(Buffer::capacity)
                .sum();
        int characters = texts.stream().mapToInt(Buffer::capacity).sum();

        ByteBuffer bytes = ByteBuffer.allocate(HEADER + numbers * Integer.BYTES + characters * Character.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(MAGIC).putInt(VERSION);
        Stream.of(floats, ints, texts).flatMap(List::stream).forEach(part -> bytes.putInt(part.capacity()));
        for (FloatBuffer part : floats) {
            for (int i = 0; i < part.capacity(); i++) {
                bytes.putFloat(part.get(i));
            }
        }
        for (IntBuffer part : ints) {
            for (int i = 0; i < part.capacity(); i++) {
                bytes.putInt(part.get(i));
            }
        }
        for (CharBuffer part : texts) {
            for (int i = 0; i < part.capacity(); i++) {
                bytes.putChar(part.get(i));
            }
        }
        Path partial = file.resolveSibling(file.getFileName() + ".part");
        Files.write(partial, bytes.array());
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @throws ModelMissingException if it cannot be read, is no such file, or is not whole */
    static ParserModel map(Path file) {
        ByteBuffer bytes = bytes(file);
        if (!isWhole(bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN))) {
            throw ModelMissingException.damaged(file, null);
        }
        ByteBuffer lengths =
                bytes.slice(2 * Integer.BYTES, PARTS * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(HEADER);
        FloatBuffer vectors = next(bytes, lengths.getInt() * Float.BYTES).asFloatBuffer();
        FloatBuffer inputWeights = next(bytes, lengths.getInt() * Float.BYTES).asFloatBuffer();
        FloatBuffer bias = next(bytes, lengths.getInt() * Float.BYTES).asFloatBuffer();
        FloatBuffer outputWeights = next(bytes, lengths.getInt() * Float.BYTES).asFloatBuffer();
        IntBuffer frequent = next(bytes, lengths.getInt() * Integer.BYTES).asIntBuffer();
        IntBuffer ends = next(bytes, lengths.getInt() * Integer.BYTES).asIntBuffer();
        IntBuffer numbers = next(bytes, lengths.getInt() * Integer.BYTES).asIntBuffer();
        CharBuffer letters = next(bytes, lengths.getInt() * Character.BYTES).asCharBuffer();
        CharBuffer tags = next(bytes, lengths.getInt() * Character.BYTES).asCharBuffer();
        CharBuffer labels = next(bytes, lengths.getInt() * Character.BYTES).asCharBuffer();
        return new ParserModel(
                new Vocabulary(letters, ends, numbers),
                tags.toString().lines().toList(),
                labels.toString().lines().toList(),
                vectors,
                inputWeights,
                bias,
                outputWeights,
                frequent);
    }

    private static ByteBuffer bytes(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException e) {
            throw ModelMissingException.damaged(file, e);
        }
    }

    private static boolean isWhole(ByteBuffer bytes) {
        if (bytes.capacity() < HEADER || bytes.getInt() != MAGIC || bytes.getInt() != VERSION) {
            return false;
        }
        long size = HEADER;
        for (int part = 0; part < PARTS; part++) {
            int length = bytes.getInt();
            if (length < 0) {
                return false;
            }
            size += (long) length * (part < NUMBERS ? Integer.BYTES : Character.BYTES);
        }
        return size == bytes.capacity();
    }

    private static ByteBuffer next(ByteBuffer bytes, int size) {
        ByteBuffer part = bytes.slice(bytes.position(), size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + size);
        return part;
    }

    private static CharBuffer lines(List<String> names) {
        return CharBuffer.wrap(String.join("\n", names) + "\n");
    }
}
