package claims.input;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The articles of a folder, at any depth, in the order of their full paths, and what of it cannot be looked into. Lists
 * one folder after the other, each when its turn comes. Links are followed.
 */
final class FolderWalk extends Lazy<Input> {
    private final Start start;
    private final SeenPaths seen;
    /** Which folders a link led to, at which depth: without it, ten folders full of links to each other take for ever. */
    private final SeenPaths linked = new SeenPaths();

    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean begun;
    private boolean found;
    private boolean leavesOut;

    /**
     * @param named as the user names it
     * @param place the folder's own in the tree of results
     */
    record Start(String named, Path folder, Route route, Path place, Selection selection) {}

    private record Level(Path folder, Path real, Path place, FolderRules rules, Listing listing, boolean isLinked) {}

    FolderWalk(Start start, SeenPaths seen) {
        this.start = start;
        this.seen = seen;
    }

    @Override
    protected Input advance() {
        Input input = begun ? null : begin();
        while (input == null && !levels.isEmpty()) {
            Level level = levels.peek();
            if (level.listing().hasNext()) {
                Listing.Entry entry = level.listing().next();
                input = entry.isFolder() ? enter(level, entry) : article(level, entry);
            } else {
                levels.pop();
            }
        }
        if (input == null && !found) {
            found = true;
            return Input.missing(start.named(), nothing());
        }
        return input;
    }

    private Input begin() {
        begun = true;
        try {
            FolderRules rules = FolderRules.at(start.folder(), start.route(), start.selection());
            open(start.folder(), start.folder().toRealPath(), start.place(), rules, false);
            return null;
        } catch (IOException e) {
            boolean isNothing = e instanceof NoSuchFileException || e instanceof NotDirectoryException;
            return start.route() != Route.EVERYWHERE && isNothing ? null : problem(start.folder(), e);
        }
    }

    private void open(Path folder, Path real, Path place, FolderRules rules, boolean isLinked) throws IOException {
        Listing listing = Listing.of(folder, rules);
        leavesOut |= listing.leavesOut();
        levels.push(new Level(folder, real, place, rules, listing, isLinked));
    }

    private Input enter(Level above, Listing.Entry entry) {
        Path folder = above.folder().resolve(entry.name());
        boolean isLinked = above.isLinked() || entry.isLink();
        try {
            Path real = real(above, entry);
            if (!isLinked || isNew(real)) {
                FolderRules rules = above.rules().into(entry.name(), folder);
                open(folder, real, above.place().resolve(entry.name()), rules, isLinked);
            }
            return null;
        } catch (IOException e) {
            return problem(folder, e);
        }
    }

    /** A link to a folder above misses nothing: that is being read. The depth matters to patterns. */
    private boolean isNew(Path real) {
        return levels.stream().noneMatch(level -> level.real().equals(real))
                && linked.add(real.resolve(String.valueOf(levels.size())));
    }

    private Input article(Level level, Listing.Entry entry) {
        Path file = level.folder().resolve(entry.name());
        found = true;
        try {
            return seen.add(real(level, entry))
                    ? Input.of(shown(file), file, level.place().resolve(entry.name()))
                    : null;
        } catch (IOException e) { // a link that leads nowhere
            return problem(file, e);
        }
    }

    private static Path real(Level level, Listing.Entry entry) throws IOException {
        Path path = level.real().resolve(entry.name());
        return entry.isLink() ? path.toRealPath() : path;
    }

    private Input problem(Path path, IOException e) {
        found = true;
        return Input.missing(shown(path), FileProblems.unreadable(e));
    }

    private String nothing() {
        String what = start.route() == Route.EVERYWHERE
                ? FileProblems.noArticles(!start.selection().includes().isEmpty())
                : FileProblems.noMatch();
        return leavesOut ? what + FileProblems.leftOut() : what;
    }

    /** The same on every platform, so that output is. */
    private static String shown(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** Whether the walk comes by a file, told without walking; but through a link it may come by another way. */
    static boolean reaches(Start start, Path file) throws IOException {
        Path at = start.folder().toRealPath();
        Path real = file.toRealPath();
        if (!real.startsWith(at) || real.equals(at)) {
            return false;
        }
        FolderRules rules = FolderRules.at(at, start.route(), start.selection());
        Path way = at.relativize(real);
        for (int i = 0; i < way.getNameCount() - 1; i++) {
            Path name = way.getName(i);
            if (!rules.want(name, true) || rules.leaveOut(name, true)) {
                return false;
            }
            at = at.resolve(name);
            rules = rules.into(name, at);
        }
        return rules.want(way.getFileName(), false) && !rules.leaveOut(way.getFileName(), false);
    }
}
