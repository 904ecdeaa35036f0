package claims.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the command line's arguments name: each file for itself, a folder for the articles in it. */
final class Inputs {
    static final String STANDARD_INPUT = "-";
    private static final List<String> ARTICLES = List.of(".txt", ".md");

    private Inputs() {}

    /** An article to read, by the path that the output shows, or why there is none. */
    record Input(String path, String problem) {
        boolean isMissing() {
            return !problem.isEmpty();
        }
    }

    static List<Input> expand(List<String> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            if (!argument.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(argument))) {
                inputs.addAll(articlesIn(argument));
            } else {
                inputs.add(new Input(argument, ""));
            }
        }
        return inputs;
    }

    private static List<Input> articlesIn(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder), FileVisitOption.FOLLOW_LINKS)) {
            List<Input> articles = files.filter(file -> isArticle(file) && Files.isRegularFile(file))
                    .map(Inputs::shown)
                    .sorted(Comparator.naturalOrder())
                    .map(path -> new Input(path, ""))
                    .toList();
            return articles.isEmpty() ? List.of(new Input(folder, Messages.noArticles())) : articles;
        } catch (IOException e) {
            return List.of(new Input(folder, Messages.unreadable(e)));
        } catch (UncheckedIOException e) {
            return List.of(new Input(folder, Messages.unreadable(e.getCause())));
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ARTICLES.stream().anyMatch(name::endsWith);
    }

    /** The same on every platform, so that output is. */
    private static String shown(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
