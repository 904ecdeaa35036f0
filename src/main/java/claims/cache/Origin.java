package claims.cache;

import claims.extract.OwnWords;
import claims.text.Article;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** All that results come from but the article: who made them, and told what. */
public final class Origin {
    /** To be raised when entries look different. */
    private static final int FORMAT = 1;

    private static final int CHUNK = 1 << 18;

    private final String digest;

    private Origin(String digest) {
        this.digest = digest;
    }

    /**
     * Reads the files whole.
     *
     * @param program its jar, or the folder of its classes
     */
    public static Origin of(Path program, List<Path> models, OwnWords words) throws IOException {
        MessageDigest sha256 = sha256();
        add(sha256, "claims cache " + FORMAT);
        add(sha256, "Java " + Runtime.version().feature()); // each has a Unicode of its own
        for (Path file : files(program)) {
            add(sha256, program.relativize(file) + " " + Files.size(file));
            sha256.update(Files.readAllBytes(file));
        }
        for (Path model : models) {
            add(sha256, model.getFileName() + " " + Files.size(model) + " " + crc32(model));
        }
        addWords(sha256, words);
        return new Origin(hex(sha256));
    }

    /** The name under which the result of this article is kept. */
    String key(Article article) {
        MessageDigest sha256 = sha256();
        add(sha256, digest);
        add(sha256, article.sha256());
        return hex(sha256);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addWords(MessageDigest digest, OwnWords words) {
        for (List<String> list : List.of(words.benchmarks(), words.products(), words.cues(), words.currencies())) {
            add(digest, String.valueOf(list.size()));
            list.forEach(line -> add(digest, line.length() + " " + line)); // a line may hold a line feed
        }
    }

    private static void add(MessageDigest digest, String part) {
        digest.update((part + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> files(Path program) throws IOException {
        try (Stream<Path> files = Files.walk(program)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * Of every byte, in a twentieth of the time of a SHA-256: 80 MB of models would take longer to be hashed than a
     * thousand results to be read. It is meant for models that are exchanged, not for attackers: who can write here can
     * write results as well.
     */
    private static long crc32(Path file) throws IOException {
        CRC32 crc32 = new CRC32();
        ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK);
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(buffer.clear()) >= 0) {
                crc32.update(buffer.flip());
            }
        }
        return crc32.getValue();
    }
}
