package claims.input;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the command line's arguments name: each file for itself, a folder for the articles in it. */
public final class Inputs {
    private Inputs() {}

    public static List<Input> expand(List<String> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            inputs.addAll(argument.equals(Input.STANDARD) ? List.of(Input.standard()) : at(argument));
        }
        return inputs;
    }

    private static List<Input> at(String argument) {
        try {
            Path path = Path.of(argument);
            return Files.isDirectory(path)
                    ? ArticleFolder.read(path)
                    : List.of(Input.of(argument, path, path.getFileName()));
        } catch (InvalidPathException e) {
            return List.of(Input.missing(argument, FileProblems.impossibleName()));
        }
    }

    public static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
