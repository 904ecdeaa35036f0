package claims.cli;

import claims.cache.Origin;
import claims.cache.ResultCache;
import claims.extract.OwnWords;
import claims.nlp.ModelFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Whether results are kept from one run to the next. */
final class CacheOptions {
    private final CommandSpec spec;

    CacheOptions(CommandSpec spec) {
        this.spec = spec;
        spec.addOption(OptionSpec.builder("--cache")
                .paramLabel("DIR")
                .type(Path.class)
                .description("Keep results in DIR, and take them from there as long as article, options and claims"
                        + " itself are the same.")
                .build());
    }

    /** Checks before anything is read. */
    void check() {
        if (folder().filter(folder -> folder.toString().isEmpty()).isPresent()) {
            throw Commands.usage(spec, "--cache names no folder");
        }
    }

    /** Nothing but words of one's own changes what is found in an article. */
    Optional<ResultCache> open(Console console, Path models, OwnWords words) {
        List<Path> files = Stream.of(ModelFile.values())
                .map(model -> models.resolve(model.fileName()))
                .toList();
        return folder().map(folder ->
                ResultCache.in(folder, () -> Origin.of(Installation.program(), files, words), message -> {
                    if (!Commands.isSet(spec, "--quiet")) {
                        console.warning(folder.toString(), message);
                    }
                }));
    }

    private Optional<Path> folder() {
        return Optional.ofNullable(spec.findOption("--cache").getValue());
    }
}
