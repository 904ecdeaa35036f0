package claims.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a walk wants of one folder, in the order of the full paths. Only the names are kept, as strings: there may be very
 * many.
 */
final class Listing {
    /** Stands for bytes in a name that are no text: from such a string there is no way back to the file. */
    private static final char UNPRINTABLE = '\ufffd';

    private final List<String> names = new ArrayList<>(); // of folders with a slash, which is what they sort by
    private final Set<Path> links = new HashSet<>();
    private final Map<String, Deque<Path>> unprintable = new HashMap<>();
    private boolean leavesOut;
    private int next;

    /** @param isLink whether it stands here only by a symbolic link */
    record Entry(Path name, boolean isFolder, boolean isLink) {}

    static Listing of(Path folder, FolderRules rules) throws IOException {
        Listing listing = new Listing();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                listing.add(entry, rules);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(listing.names);
        return listing;
    }

    private void add(Path entry, FolderRules rules) {
        Path name = entry.getFileName();
        Kind kind = Kind.of(entry);
        if (kind == Kind.OTHER || !rules.want(name, kind.isFolder())) {
            return;
        }
        if (rules.leaveOut(name, kind.isFolder())) {
            leavesOut = true;
            return;
        }
        String sorted = kind.isFolder() ? name + "/" : name.toString();
        names.add(sorted);
        if (kind.isLink()) {
            links.add(name);
        }
        if (sorted.indexOf(UNPRINTABLE) >= 0) {
            unprintable.computeIfAbsent(sorted, key -> new ArrayDeque<>()).add(name);
        }
    }

    /** Whether something is missing only because it is left out. */
    boolean leavesOut() {
        return leavesOut;
    }

    boolean hasNext() {
        return next < names.size();
    }

    Entry next() {
        String sorted = names.get(next++);
        boolean isFolder = sorted.endsWith("/");
        Path name = unprintable.containsKey(sorted)
                ? unprintable.get(sorted).remove()
                : Path.of(isFolder ? sorted.substring(0, sorted.length() - 1) : sorted);
        return new Entry(name, isFolder, links.contains(name));
    }

    private enum Kind {
        FILE,
        FOLDER,
        LINK_TO_FILE,
        LINK_TO_FOLDER,
        OTHER;

        static Kind of(Path entry) {
            try {
                BasicFileAttributes itself =
                        Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (!itself.isSymbolicLink()) {
                    return itself.isDirectory() ? FOLDER : itself.isRegularFile() ? FILE : OTHER;
                }
            } catch (IOException e) {
                return FILE; // reading it will tell
            }
            return Files.isDirectory(entry)
                    ? LINK_TO_FOLDER
                    : Files.isRegularFile(entry) || !Files.exists(entry) ? LINK_TO_FILE : OTHER;
        }

        boolean isFolder() {
            return this == FOLDER || this == LINK_TO_FOLDER;
        }

        boolean isLink() {
            return this == LINK_TO_FILE || this == LINK_TO_FOLDER;
        }
    }
}
