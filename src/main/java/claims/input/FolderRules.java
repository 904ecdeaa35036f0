package claims.input;

import java.io.IOException;
import java.nio.file.Path;

/** What holds for the names in one folder of a walk. */
record FolderRules(Route route, ArticleNames articles, Exclusions exclusions) {
    static FolderRules at(Path folder, Route route, Selection selection) throws IOException {
        return new FolderRules(route, ArticleNames.of(selection), Exclusions.at(folder, selection));
    }

    /** @throws IOException of an ignore file that cannot be read: nobody knows what it wants to keep out */
    FolderRules into(Path name, Path folder) throws IOException {
        return new FolderRules(route.into(name).orElse(route), articles.in(name), exclusions.into(name, folder));
    }

    /** Apart from what is left out. */
    boolean want(Path name, boolean isFolder) {
        if (isFolder) {
            return route.into(name).isPresent();
        }
        return switch (route.wants(name)) {
            case NO -> false;
            case IF_ARTICLE -> articles.include(name);
            case YES -> !articles.areAsked() || articles.include(name);
        };
    }

    boolean leaveOut(Path name, boolean isFolder) {
        return exclusions.leaveOut(name, isFolder);
    }
}
