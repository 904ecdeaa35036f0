package claims.text;

/** A range of the article as a reader sees it, read ahead of the cleaning and without touching it. */
final class PlainText {
    private PlainText() {}

    static String of(Edits edits, int start, int end) {
        Edits scratch = edits.copy(start, end);
        Passage passage = new Passage(Block.Kind.PARAGRAPH, start, end);
        InlineScanner.scan(scratch, passage);
        TextWriter writer = new TextWriter(scratch);
        writer.write(passage);
        return writer.text();
    }
}
