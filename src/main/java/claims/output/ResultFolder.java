package claims.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** A folder that nothing in it leads out of. */
final class ResultFolder {
    private final Path folder;

    private ResultFolder(Path folder) {
        this.folder = folder;
    }

    /** Made if it is missing; a link to a folder is as good as one, since that is what the user named. */
    static ResultFolder open(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new FileSystemException(e.getFile(), null, "there is a file where the folder would be");
        }
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
        return new ResultFolder(folder);
    }

    Path file(Path place) {
        return folder.resolve(place);
    }

    /** Why nothing can be at that place, by what is known before anything is written. */
    Optional<String> obstacle(Path place) {
        if (place.isAbsolute() || !place.normalize().equals(place) || place.startsWith("..")) {
            return Optional.of("outside of the folder of results");
        }
        Path at = folder;
        for (Path part : place) {
            at = at.resolve(part);
            boolean last = at.equals(file(place));
            if (!last && Files.isSymbolicLink(at)) {
                return Optional.of(linkOut(at));
            }
            if (last && Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of("there is a folder of that name");
            }
        }
        return Optional.empty();
    }

    /** What becomes the file at that place. */
    UnfinishedFile create(Path place) throws IOException {
        Optional<String> obstacle = obstacle(place);
        if (obstacle.isPresent()) {
            throw new FileSystemException(file(place).toString(), null, file(place) + ": " + obstacle.get());
        }
        makeFoldersFor(place);
        return new UnfinishedFile(file(place));
    }

    /** The folders above a place, each looked at: a link made meanwhile is not gone through either. */
    private void makeFoldersFor(Path place) throws IOException {
        Path at = folder;
        for (Path part : place.getNameCount() > 1 ? place.getParent() : Path.of("")) {
            at = at.resolve(part);
            if (!isFolder(at)) {
                make(at);
            }
        }
    }

    private static void make(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!isFolder(folder)) { // else another run has made it just now
                String why = Files.isSymbolicLink(folder) ? linkOut(folder) : folder + " is a file";
                throw new FileSystemException(folder.toString(), null, why);
            }
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String linkOut(Path link) {
        return link + " is a symbolic link, and results stay inside the folder";
    }
}
