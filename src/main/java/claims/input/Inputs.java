package claims.input;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line names: each file for itself, a folder or a pattern for the articles in it, a list for the paths
 * in it. In that order, one at a time, and no file twice.
 */
public final class Inputs {
    private final List<String> arguments;
    private final List<String> lists;
    private final Selection selection;
    private final InputStream standardInput;

    /** @param lists files with paths in them, or {@code -} */
    public Inputs(List<String> arguments, List<String> lists, Selection selection, InputStream standardInput) {
        this.arguments = List.copyOf(arguments);
        this.lists = List.copyOf(lists);
        this.selection = selection;
        this.standardInput = standardInput;
    }

    /** Whether this is about more than one article, by what is named and not by what is there. */
    public boolean areSeveral() {
        return !isOneArgument() || opener().isWalk(arguments.get(0));
    }

    /** Whether a file is read for an argument; a list, or a link in a folder, may lead to it all the same. */
    public boolean read(Path file) {
        Opener opener = opener();
        return arguments.stream().anyMatch(argument -> opener.reads(argument, file));
    }

    /** Whether the same comes once more when it is asked for again: not from standard input or a pipe. */
    public boolean areRepeatable() {
        return lists.stream().allMatch(list -> !list.equals(Input.STANDARD) && Files.isRegularFile(Path.of(list)));
    }

    public Iterator<Input> iterator() {
        Opener opener = opener();
        Iterator<Iterator<Input>> named =
                arguments.stream().map(opener::argument).iterator();
        Iterator<Iterator<Input>> listed = lists.stream()
                .map(list -> Lazy.concat(new ListedInputs(list, standardInput, opener)))
                .iterator();
        return Lazy.concat(List.of(Lazy.concat(named), Lazy.concat(listed)).iterator());
    }

    private Opener opener() {
        return new Opener(selection, isOneArgument());
    }

    private boolean isOneArgument() {
        return arguments.size() == 1 && lists.isEmpty();
    }
}
