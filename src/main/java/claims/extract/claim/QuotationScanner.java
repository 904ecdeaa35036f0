package claims.extract.claim;

import claims.text.Block;
import claims.text.CleanText;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, block by block. A quotation inside another belongs to the outer one. What is opened and never
 * closed goes on in the next paragraph where that opens with the same mark, and else is contained: it ends with its
 * sentence, or with its short paragraph.
 */
final class QuotationScanner {
    /** A quotation whose end nobody has marked is no longer than this. */
    private static final int LONGEST_UNCLOSED = 600;

    private final String text;
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Span> open = new ArrayList<>();

    private QuotationScanner(String text) {
        this.text = text;
    }

    static List<Quotation> scan(CleanText clean) {
        QuotationScanner scanner = new QuotationScanner(clean.text());
        List<Block> blocks = clean.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Span next = i + 1 < blocks.size() ? blocks.get(i + 1).span() : new Span(0, 0);
            scanner.scan(blocks.get(i).span(), next);
        }
        return List.copyOf(scanner.quotations);
    }

    private void scan(Span block, Span next) {
        for (int i = block.start(); i < block.end(); i++) {
            QuoteMark mark = QuoteMark.at(text, i);
            if (mark == QuoteMark.NONE || !mark.opens(text, i, block)) {
                continue;
            }
            int close = mark.end(text, i, block.end());
            if (close >= 0) {
                add(i, close, true);
                i = close - 1;
            } else if (isContinued(mark, i, block, next)) {
                open.add(new Span(i, block.end()));
                return;
            } else if (!mark.isSingle() || !open.isEmpty()) {
                int end = unclosedEnd(mark, i, block);
                add(i, end, false);
                i = end - 1;
            }
        }
    }

    private void add(int start, int end, boolean closed) {
        open.add(new Span(start, end));
        quotations.add(new Quotation(open, closed));
        open.clear();
    }

    /** A paragraph that ends inside of a quotation, and the next one begins with its mark again. */
    private boolean isContinued(QuoteMark mark, int index, Span block, Span next) {
        return next.length() > 0
                && QuoteMark.at(text, next.start()) == mark
                && mark.opens(text, next.start(), next)
                && mark.nextOpening(text, index, block) < 0;
    }

    /** What a colon leads up to and nothing follows runs to the end of its paragraph, anything else to its sentence's. */
    private int unclosedEnd(QuoteMark mark, int index, Span block) {
        boolean ledIn = index - 2 > block.start() && text.charAt(index - 2) == ':';
        boolean last = block.end() - index <= LONGEST_UNCLOSED && mark.nextOpening(text, index, block) < 0;
        return ledIn && last ? block.end() : Sentences.end(text, index + mark.length(), block.end());
    }
}
