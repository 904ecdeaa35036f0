package claims.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.OptionalDouble;

/** What the user is told when something is wrong: what it is, and what to do. */
final class Messages {
    private Messages() {}

    static String noArticles() {
        return "no articles in this folder: claims reads *.txt and *.md";
    }

    static String tooLarge(long bytes, ByteSize limit) {
        return "larger than " + limit + " (" + bytes + " bytes): raise the limit with --max-size";
    }

    static String tooLarge(ByteSize limit) {
        return "larger than " + limit + ": raise the limit with --max-size";
    }

    static String notAFile() {
        return "neither a file nor a folder";
    }

    static String unreadable(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "no such file or folder" + (missing.getReason() == null ? "" : ": " + missing.getReason());
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        // The JDK's messages repeat the file, which stands before this one already.
        return e instanceof FileSystemException ofFile && ofFile.getReason() != null
                ? ofFile.getReason()
                : String.valueOf(e.getMessage());
    }

    static String unwritable(IOException e) {
        return "can't write it: " + (e instanceof NoSuchFileException ? "its folder does not exist" : unreadable(e));
    }

    /** For a failure whose file only the exception knows. */
    static String withFile(IOException e) {
        return e instanceof FileSystemException ofFile ? ofFile.getFile() + ": " + unreadable(e) : e.getMessage();
    }

    static String belowTarget(OptionalDouble lowest, double least) {
        return lowest.isPresent()
                ? String.format(Locale.ROOT, "the lowest F1 is %.3f, below %.3f", lowest.getAsDouble(), least)
                : "nothing was measured, so no F1 reaches " + least;
    }

    static String impossibleName() {
        return "Java cannot name this file in this locale: set LC_ALL to one with UTF-8, such as C.UTF-8";
    }

    static String internal(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return "not enough memory: give Java more, such as with CLAIMS_JAVA_OPTS=-Xmx4g";
        }
        return "an error inside claims, please report it: " + e;
    }
}
