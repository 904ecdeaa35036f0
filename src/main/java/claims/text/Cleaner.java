package claims.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From an article to the text that a reader sees. One way through, each step linear in the article's length: front matter,
 * lines, header lines, passages, the marks inside each passage, and the writing. What is no text is never cut out of the
 * article but noted as erased, so that every step speaks of the same offsets.
 */
public final class Cleaner {
    private Cleaner() {}

    public static CleanText clean(Article article) {
        Edits edits = new Edits(article.text());
        Map<HeaderField, String> frontMatter = FrontMatter.take(edits);
        var header = HeaderReader.read(edits, LineReader.read(edits), frontMatter);
        List<Passage> passages = BlockReader.read(edits, header.rest());

        MarkPlacer placer = new MarkPlacer();
        TextWriter writer = new TextWriter(edits);
        for (Passage passage : passages) {
            List<MarkFinding> found = InlineScanner.scan(edits, passage);
            placer.add(found, writer.write(passage));
        }
        OffsetMap offsets = writer.offsets();
        List<Mark> marks = placer.place(writer.text(), offsets);
        return new CleanText(
                article,
                header.metadata(headline(writer)),
                writer.text(),
                writer.blocks(),
                marks,
                offsets.keepingTemplates(placer.found(), marks));
    }

    private static Optional<String> headline(TextWriter writer) {
        return writer.blocks().stream()
                .limit(1)
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(block -> writer.text()
                        .substring(block.span().start(), block.span().end()))
                .findFirst();
    }
}
