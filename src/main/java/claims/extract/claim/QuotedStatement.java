package claims.extract.claim;

import claims.text.Block;
import java.util.Optional;

/**
 * A quotation that begins a sentence or follows a colon, with what stands around it.
 *
 * @param reading the sentence that it begins in
 * @param first its first token there
 */
record QuotedStatement(Quotation quotation, Reading reading, int first) {
    /** A quotation of fewer words than this, without a cue, is a name or a word that is held at arm's length. */
    private static final int STATEMENT = 4;

    static Optional<QuotedStatement> of(Quotation quotation, Passages passages) {
        return passages.get(passages.indexAt(quotation.start()))
                .map(reading -> new QuotedStatement(quotation, reading, reading.firstFrom(quotation.start())))
                .filter(quoted -> quoted.first < quoted.reading.size())
                .filter(quoted -> quoted.first == 0
                        || quoted.reading.text(quoted.first - 1).equals(":"));
    }

    boolean isHeading() {
        return reading.sentence().block().kind() == Block.Kind.HEADING;
    }

    int blockStart() {
        return reading.sentence().block().span().start();
    }

    boolean beginsBlock() {
        return quotation.start() == blockStart();
    }

    /** The index of the sentence that begins after it. */
    int after(Passages passages) {
        return passages.indexAt(quotation.end() - 1) + 1;
    }

    /** {@code “…” — Jane Doe}, in the same sentence or the next, or in a paragraph of its own. */
    Optional<LeadIn> signature(Passages passages) {
        Optional<Reading> last = passages.get(passages.indexAt(quotation.end() - 1));
        return last.flatMap(end -> Speakers.signed(end, end.firstFrom(quotation.end())))
                .or(() -> passages.get(after(passages)).flatMap(next -> Speakers.signed(next, 0)))
                .map(source -> new LeadIn(Optional.empty(), source));
    }

    /** {@code Reyes: “…”}, and a sentence before it that ends with a colon. */
    Optional<LeadIn> leadIn(Passages passages, CueFinder cues) {
        if (first > 0) {
            return LeadIn.before(reading, first - 1, cues);
        }
        return passages.get(reading.sentence().index() - 1).flatMap(before -> LeadIn.of(before, cues));
    }

    /** Whether it is a sentence, or several, by itself: no name, title or part of what the writer says. */
    boolean stands(Passages passages) {
        if (!quotation.closed() || first > 0) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        int small = 0;
        for (int i = first; i < reading.size() && reading.isQuoted(i); i++) {
            String word = reading.text(i);
            if (Character.isLetterOrDigit(word.codePointAt(0))) {
                words++;
                capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
                small += word.length() > 3 && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        boolean title = small == 0 && capitals * 2 > words;
        boolean several = quotation.end() > reading.sentence().end();
        return several || (words >= STATEMENT && !title && endsSentence(passages));
    }

    private boolean endsSentence(Passages passages) {
        Optional<Reading> last = passages.get(passages.indexAt(quotation.end() - 1));
        return last.filter(end -> {
                    int next = end.firstFrom(quotation.end());
                    return next >= end.size()
                            || (next == end.size() - 1 && end.isPunctuation(next))
                            || (next > 1 && end.isComma(next - 2));
                })
                .isPresent();
    }

    /** {@code “…,” Doe with a laugh.}: a comma before its end, and a person's name after it. */
    Optional<Mention> named(Passages passages) {
        Optional<Reading> last = passages.get(passages.indexAt(quotation.end() - 1));
        return last.flatMap(end -> {
            int next = end.firstFrom(quotation.end());
            return next > 1 && end.isComma(next - 2)
                    ? Speakers.person(end, next).or(() -> Speakers.person(end, next + 1))
                    : Optional.empty();
        });
    }
}
