package claims.evaluate;

import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.json.Records;
import claims.model.ClaimsDocument;
import claims.text.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures against gold what was extracted before, or what is extracted now. */
public final class Evaluator {
    private final Scope scope;

    public Evaluator(Scope scope) {
        this.scope = scope;
    }

    /** Finds out what an article claims. */
    public interface Extractor {
        ClaimsDocument extract(Article article) throws IOException;
    }

    /** Extracts every article of the gold. What is measured is what would have been written. */
    public Evaluation extracting(Gold gold, Extractor extractor) throws IOException {
        var writer = new DocumentWriter(Layout.COMPACT);
        var run = new Run();
        for (GoldArticle article : gold.articles()) {
            Article text = article.read();
            byte[] document = writer.write(extractor.extract(text));
            run.compare(article, Optional.of(text), Records.read(document, Labelled.class));
        }
        return run.evaluation();
    }

    /**
     * Reads output that was written before. Gold without output counts as missed.
     *
     * @param outputs a file or a folder, as gold is
     */
    public Evaluation comparing(Gold gold, Path outputs) throws IOException {
        return comparing(gold, Outputs.load(outputs));
    }

    Evaluation comparing(Gold gold, Outputs outputs) throws IOException {
        var run = new Run();
        for (GoldArticle article : gold.articles()) {
            Optional<Article> text = articleIfThere(article);
            Optional<Labelled> output = outputs.find(article, text);
            if (output.isEmpty()) {
                run.notes.add("no output for " + article.name() + ": all of its gold is missed");
            }
            run.compare(article, text, output.orElse(Labelled.NOTHING));
        }
        outputs.surplus().forEach(path -> run.notes.add("no gold for the output of " + path + ": not measured"));
        return run.evaluation();
    }

    /** Output can be told without the article, only not as surely. */
    private static Optional<Article> articleIfThere(GoldArticle article) {
        try {
            return Optional.of(article.read());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Article after article. */
    private final class Run {
        private final List<Findings> findings = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        void compare(GoldArticle gold, Optional<Article> article, Labelled output) {
            var text = ArticleText.of(gold.name(), article);
            gold.labels()
                    .firstMisplaced(text)
                    .ifPresent(words -> notes.add(gold.name() + ": gold says \""
                            + words.text().orElse("") + "\" stands at "
                            + words.start().get() + " to "
                            + words.end().get() + ", and something else does"));
            findings.add(ArticleComparison.compare(gold.labels(), output, scope, text));
        }

        Evaluation evaluation() {
            return Evaluation.of(findings, notes);
        }
    }
}
