package claims.input;

import claims.input.IgnoreRules.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which files of a folder are articles, as far as their names say: by their suffixes, or by the user's patterns. */
final class ArticleNames {
    private static final List<String> SUFFIXES = List.of(".txt", ".md", ".text");

    private final Optional<IgnoreRules> asked;
    private final boolean folderMatched;

    private ArticleNames(Optional<IgnoreRules> asked, boolean folderMatched) {
        this.asked = asked;
        this.folderMatched = folderMatched;
    }

    static ArticleNames of(Selection selection) {
        List<String> patterns = selection.includes();
        return new ArticleNames(patterns.isEmpty() ? Optional.empty() : Optional.of(IgnoreRules.of(patterns)), false);
    }

    /** A pattern that matches a folder is about all that is in it. */
    ArticleNames in(Path folder) {
        return new ArticleNames(asked.map(rules -> rules.in(folder)), asked.isPresent() && matches(folder, true));
    }

    boolean areAsked() {
        return asked.isPresent();
    }

    boolean include(Path name) {
        if (asked.isPresent()) {
            return matches(name, false);
        }
        String lowerCase = name.toString().toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().anyMatch(lowerCase::endsWith);
    }

    private boolean matches(Path name, boolean isFolder) {
        Verdict verdict = asked.orElseThrow().verdict(name, isFolder);
        return verdict == Verdict.UNKNOWN ? folderMatched : verdict == Verdict.MATCHED;
    }
}
