package claims.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder to read from. */
record Tree(Path folder) {
    /** @param names a slash at the end makes a folder */
    Tree with(String... names) throws IOException {
        for (String name : names) {
            Path path = folder.resolve(name);
            Files.createDirectories(name.endsWith("/") ? path : path.getParent());
            if (!name.endsWith("/")) {
                Files.writeString(path, "Snow has reached Oslo.");
            }
        }
        return this;
    }

    Tree holding(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    Tree linking(String name, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of(target));
        return this;
    }

    /** What is read of the whole of it. */
    List<String> articles() {
        return articles(Selection.USUAL);
    }

    List<String> articles(Selection selection) {
        return named(selection, "");
    }

    /** What is read for these arguments, which are inside of it, as are the answers; what is wrong has its reason. */
    List<String> named(Selection selection, String... arguments) {
        List<String> inside = List.of(arguments).stream().map(this::path).toList();
        List<String> answers = new ArrayList<>();
        new Inputs(inside, List.of(), selection, InputStream.nullInputStream())
                .iterator()
                .forEachRemaining(input -> answers.add(shown(input)));
        return answers;
    }

    String path(String name) {
        return name.isEmpty() ? folder.toString() : folder + "/" + name;
    }

    private String shown(Input input) {
        String inside = input.path().equals(folder.toString())
                ? ""
                : input.path().substring(folder.toString().length() + 1);
        return input.problem().map(problem -> inside + ": " + problem).orElse(inside);
    }
}
