package claims.input;

import java.util.List;

/**
 * Which files of a folder are read.
 *
 * @param includes patterns of gitignore for what is read instead of articles' usual suffixes; may be empty
 * @param excludes patterns of gitignore for what is left out
 * @param ignoreFiles whether .gitignore and .claimsignore are heeded
 */
public record Selection(List<String> includes, List<String> excludes, boolean ignoreFiles) {
    public static final Selection USUAL = new Selection(List.of(), List.of(), true);

    public Selection {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }
}
