package claims.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
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
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemLoopException) {
            return "a symbolic link in it leads back to a folder above: " + e.getMessage();
        }
        return e.getMessage();
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

    static String internal(Throwable e) {
        return "an error inside claims, please report it: " + e;
    }
}
