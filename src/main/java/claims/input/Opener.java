package claims.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** From what is named to the inputs that it stands for. */
final class Opener {
    private final SeenPaths seen = new SeenPaths();
    private final Selection selection;
    private final boolean alone;

    /** @param alone whether only one thing is named, so that the results need not tell it from another */
    Opener(Selection selection, boolean alone) {
        this.selection = selection;
        this.alone = alone;
    }

    /** Of a file, a folder, a pattern, or {@code -}. */
    Iterator<Input> argument(String argument) {
        if (argument.equals(Input.STANDARD)) {
            return List.of(Input.standard()).iterator();
        }
        Optional<FolderWalk.Start> pattern = pattern(argument);
        return pattern.isPresent() ? new FolderWalk(pattern.get(), seen) : path(argument);
    }

    /** Of a file or folder of exactly this name. */
    Iterator<Input> path(String name) {
        try {
            Path path = existing(name);
            return Files.isDirectory(path) ? new FolderWalk(folder(name, path), seen) : file(name, path);
        } catch (InvalidPathException e) {
            return missing(name, FileProblems.impossibleName());
        } catch (IOException e) {
            return missing(name, PathPattern.problem(name).orElseGet(() -> FileProblems.unreadable(e)));
        }
    }

    private static Path existing(String name) throws IOException {
        Path path = Path.of(name);
        if (name.isEmpty()) { // which Java takes for the folder where the user is
            throw new NoSuchFileException(name);
        }
        Files.readAttributes(path, BasicFileAttributes.class);
        return path;
    }

    private Iterator<Input> file(String name, Path path) throws IOException {
        boolean isDone = Files.isRegularFile(path) && !seen.add(path.toRealPath());
        if (isDone || Exclusions.leaveOutNamed(path, selection)) {
            return Collections.emptyIterator();
        }
        Path place = alone ? path.getFileName() : Place.asGiven(path);
        return List.of(Input.of(name, path, place)).iterator();
    }

    private static Iterator<Input> missing(String name, String problem) {
        return List.of(Input.missing(name, problem)).iterator();
    }

    private FolderWalk.Start folder(String name, Path path) {
        return start(name, path, Route.EVERYWHERE);
    }

    /** Where it is no file's name. */
    private Optional<FolderWalk.Start> pattern(String argument) {
        try {
            if (Files.exists(Path.of(argument), LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
        } catch (InvalidPathException e) {
            // on Windows, a pattern is no path
        }
        return PathPattern.of(argument).map(pattern -> start(argument, PathPattern.base(argument), pattern));
    }

    private FolderWalk.Start start(String named, Path folder, Route route) {
        return new FolderWalk.Start(named, folder, route, alone ? Place.TOP : Place.asGiven(folder), selection);
    }

    boolean isWalk(String argument) {
        return walk(argument).isPresent();
    }

    boolean reads(String argument, Path file) {
        try {
            Optional<FolderWalk.Start> walk = walk(argument);
            return walk.isPresent() ? FolderWalk.reaches(walk.get(), file) : Files.isSameFile(existing(argument), file);
        } catch (IOException | InvalidPathException e) {
            return false; // reading it will tell
        }
    }

    private Optional<FolderWalk.Start> walk(String argument) {
        try {
            Path path = existing(argument);
            return Files.isDirectory(path) ? Optional.of(folder(argument, path)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return pattern(argument);
        }
    }
}
