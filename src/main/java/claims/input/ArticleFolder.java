package claims.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** The articles of a folder, at any depth, and what of it cannot be looked into: by path, links followed. */
final class ArticleFolder extends SimpleFileVisitor<Path> {
    private static final List<String> ARTICLES = List.of(".txt", ".md");

    private final List<Input> found = new ArrayList<>();

    private final Path top;

    private ArticleFolder(Path top) {
        this.top = top;
    }

    static List<Input> read(Path folder) {
        ArticleFolder visitor = new ArticleFolder(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            visitor.problem(folder, e);
        }
        if (visitor.found.isEmpty()) {
            return List.of(Input.missing(shown(folder), FileProblems.noArticles()));
        }
        visitor.found.sort(Comparator.comparing(Input::path));
        return visitor.found;
    }

    /** A link is followed before it comes here, unless it leads nowhere: reading it will tell. */
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isArticle(file) && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
            found.add(Input.of(shown(file), file, top.relativize(file)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (!(e instanceof FileSystemLoopException)) { // a link to a folder above misses nothing: that is being read
            problem(file, e);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
        if (e != null) {
            problem(folder, e);
        }
        return FileVisitResult.CONTINUE;
    }

    private void problem(Path file, IOException e) {
        found.add(Input.missing(shown(file), FileProblems.unreadable(e)));
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
