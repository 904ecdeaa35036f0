package claims.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What the user is told of a file that cannot be read or written: what is wrong, and what to do. */
public final class FileProblems {
    private FileProblems() {}

    static String noArticles(boolean asked) {
        return "no articles in this folder: "
                + (asked ? "nothing in it matches --include" : "claims reads *.txt, *.md and *.text");
    }

    static String noMatch() {
        return "no article matches this pattern";
    }

    /** Said of a folder or pattern that has nothing else. */
    static String leftOut() {
        return "; some are left out by .gitignore, .claimsignore or --exclude (see --no-ignore)";
    }

    static String noPattern(String why) {
        return "no such file, and no pattern either: " + why;
    }

    static String emptyList() {
        return "an empty list: it names no files";
    }

    static String notAFile() {
        return "neither a file nor a folder";
    }

    static String impossibleName() {
        return "Java cannot name this file in this locale: set LC_ALL to one with UTF-8, such as C.UTF-8";
    }

    public static String unreadable(IOException e) {
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

    public static String existing() {
        return "it exists already: allow it with --on-exists replace or skip";
    }

    public static String unwritable(IOException e) {
        return "can't write it: " + (e instanceof NoSuchFileException ? "its folder does not exist" : unreadable(e));
    }

    /** For a failure whose file only the exception knows. */
    public static String withFile(IOException e) {
        return e instanceof FileSystemException ofFile
                ? Printable.of(ofFile.getFile()) + ": " + unreadable(e)
                : e.getMessage();
    }
}
