package claims.output;

import claims.input.Input;
import claims.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** What the result of an article is called in a folder of results: as the article, and for every article otherwise. */
final class ResultName {
    private static final String EXTENSION = ".json";
    /** Left out of a result's name; any other tells too much of what the article is. */
    private static final List<String> USUAL = List.of(".txt", ".md", ".text");
    /** In UTF-8: what every file system that is in use can hold. */
    private static final int MAX_BYTES = 255;

    private static final int HASH_DIGITS = 8;
    /** What Java shows for bytes in a name that are not UTF-8: several names may look the same. */
    private static final String UNREADABLE = "\uFFFD";

    private ResultName() {}

    static Path of(Input input) {
        Path place = input.place();
        String name = place.getFileName().toString();
        String result = USUAL.stream()
                .filter(extension -> name.length() > extension.length() && name.endsWith(extension))
                .map(extension -> name.substring(0, name.length() - extension.length()))
                .filter(stem -> !isShared(stem, name, input))
                .findFirst()
                .orElse(name);
        return place.resolveSibling(fitting(result, place.getFileName()) + EXTENSION);
    }

    /** By what lies beside the article and not by what is read, so that no choice of inputs changes a result's name. */
    private static boolean isShared(String stem, String name, Input input) {
        if (input.file().isEmpty()) {
            return false;
        }
        Path file = input.file().get();
        return Files.isRegularFile(file.resolveSibling(stem))
                || Files.isDirectory(file.resolveSibling(stem + EXTENSION))
                || USUAL.stream()
                        .map(extension -> stem + extension)
                        .anyMatch(other -> !other.equals(name) && Files.isRegularFile(file.resolveSibling(other)));
    }

    private static String fitting(String result, Path name) {
        boolean fits = bytes(result) + bytes(EXTENSION) <= MAX_BYTES;
        if (fits && !result.contains(UNREADABLE)) {
            return result;
        }
        int most = MAX_BYTES - bytes(EXTENSION) - HASH_DIGITS - 1;
        int end = result.length();
        while (bytes(result.substring(0, end)) > most) {
            end = result.offsetByCodePoints(end, -1);
        }
        return result.substring(0, end) + "-" + hash(name);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(Path name) {
        String exact = name.toString().contains(UNREADABLE) ? name.toUri().getRawPath() : name.toString();
        byte[] digest = Sha256.of(exact.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, HASH_DIGITS / 2);
    }
}
