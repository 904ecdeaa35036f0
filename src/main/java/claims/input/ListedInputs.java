package claims.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What each path in a list stands for. The list is opened when its turn comes. */
final class ListedInputs extends Lazy<Iterator<Input>> {
    private final String list;
    private final InputStream standardInput;
    private final Opener opener;
    private ListedPaths paths;
    private boolean found;
    private boolean over;

    ListedInputs(String list, InputStream standardInput, Opener opener) {
        this.list = list;
        this.standardInput = standardInput;
        this.opener = opener;
    }

    @Override
    protected Iterator<Input> advance() {
        if (over) {
            return null;
        }
        try {
            Optional<String> path = nextPath();
            if (path.isPresent()) {
                found = true;
                String name = path.get();
                return opener.path(name.equals(Input.STANDARD) ? "./" + name : name); // here it is a file's name
            }
            return found ? null : end(FileProblems.emptyList());
        } catch (InvalidPathException e) {
            return end(FileProblems.impossibleName());
        } catch (IOException e) {
            return end(FileProblems.unreadable(e));
        }
    }

    private Optional<String> nextPath() throws IOException {
        if (paths == null) {
            paths = new ListedPaths(list.equals(Input.STANDARD) ? standardInput : Files.newInputStream(Path.of(list)));
        }
        Optional<String> path = paths.next();
        if (path.isEmpty()) {
            paths.close();
            over = true;
        }
        return path;
    }

    private Iterator<Input> end(String problem) {
        over = true;
        return List.of(Input.missing(list, problem)).iterator();
    }
}
