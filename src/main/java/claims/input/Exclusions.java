package claims.input;

import claims.input.IgnoreRules.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which names in one folder are left out: by the user, by the ignore files in it, and by those of the folders above. */
final class Exclusions {
    /** The one that is about nothing else goes before the one that is about git. */
    private static final List<String> FILES = List.of(".claimsignore", ".gitignore");

    private final boolean heedsFiles;
    private final Optional<IgnoreRules> asked;
    private final List<IgnoreRules> inFiles; // from the inside out: the first that knows a name decides

    private Exclusions(boolean heedsFiles, Optional<IgnoreRules> asked, List<IgnoreRules> inFiles) {
        this.heedsFiles = heedsFiles;
        this.asked = asked;
        this.inFiles = inFiles;
    }

    static Exclusions at(Path folder, Selection selection) throws IOException {
        Optional<IgnoreRules> asked = Optional.of(selection.excludes())
                .filter(patterns -> !patterns.isEmpty())
                .map(IgnoreRules::of);
        Exclusions none = new Exclusions(selection.ignoreFiles(), Optional.empty(), List.of());
        Exclusions above = selection.ignoreFiles() ? none.down(folder.toRealPath()) : none;
        return new Exclusions(selection.ignoreFiles(), asked, above.inFiles);
    }

    /** With the files of all folders from the top to this one. */
    private Exclusions down(Path real) throws IOException {
        Path top = top(real);
        Exclusions result = with(top);
        Path at = top;
        for (Path name : real.equals(top) ? List.<Path>of() : top.relativize(real)) {
            at = at.resolve(name);
            result = result.in(name).with(at);
        }
        return result;
    }

    /** The repository's root; outside of repositories, where the user is. */
    private static Path top(Path folder) throws IOException {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        Path here = Path.of("").toRealPath();
        return folder.startsWith(here) ? here : folder;
    }

    Exclusions into(Path name, Path folder) throws IOException {
        return in(name).with(folder);
    }

    private Exclusions in(Path name) {
        List<IgnoreRules> there = inFiles.stream().map(rules -> rules.in(name)).toList();
        return new Exclusions(heedsFiles, asked.map(rules -> rules.in(name)), there);
    }

    private Exclusions with(Path folder) throws IOException {
        List<IgnoreRules> found = new ArrayList<>();
        for (String name : heedsFiles ? FILES : List.<String>of()) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                found.add(read(file));
            }
        }
        if (found.isEmpty()) {
            return this;
        }
        found.addAll(inFiles);
        return new Exclusions(heedsFiles, asked, List.copyOf(found));
    }

    private static IgnoreRules read(Path file) throws IOException {
        try {
            return IgnoreRules.read(file);
        } catch (IOException e) {
            throw new IOException(Printable.of(file.toString()) + ": " + FileProblems.unreadable(e), e);
        }
    }

    boolean leaveOut(Path name, boolean isFolder) {
        Verdict verdict = asked.map(rules -> rules.verdict(name, isFolder)).orElse(Verdict.UNKNOWN);
        for (int i = 0; verdict == Verdict.UNKNOWN && i < inFiles.size(); i++) {
            verdict = inFiles.get(i).verdict(name, isFolder);
        }
        return verdict == Verdict.MATCHED;
    }

    /** Whether the user's patterns leave out a file that is named itself, as where a shell has expanded a pattern. */
    static boolean leaveOutNamed(Path file, Selection selection) {
        return !selection.excludes().isEmpty()
                && IgnoreRules.of(selection.excludes()).verdict(Place.asGiven(file), false) == Verdict.MATCHED;
    }
}
