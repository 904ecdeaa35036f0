package claims.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** CoreNLP's own command line with the annotators whose results ours are made of. */
record Stock(Path javaHome, String classPath, Path output) {
    static final String NAME = "stock CoreNLP";

    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse";

    Contestant on(Path article) {
        return with("-file", article.toString());
    }

    /** @param list the paths of the articles, one a line */
    Contestant onAll(Path list) {
        return with("-fileList", list.toString(), "-threads", "2");
    }

    private Contestant with(String... input) {
        List<String> command = Stream.concat(
                        Stream.of(
                                javaHome.resolve("bin/java").toString(),
                                "-Xmx3g",
                                "-cp",
                                classPath,
                                "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                                "-annotators",
                                ANNOTATORS,
                                "-outputFormat",
                                "json",
                                "-outputDirectory",
                                output.toString()),
                        Stream.of(input))
                .toList();
        return new Contestant(NAME, command, Map.of(), Optional.empty(), 0);
    }
}
