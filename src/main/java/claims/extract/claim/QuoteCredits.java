package claims.extract.claim;

import claims.extract.claim.Signatures.Signature;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.text.Block;
import claims.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Quoted words with a credit instead of a cue: {@code “…” (Reyes 2023)}, {@code “…” — Ada Reyes}, a block quote with a name
 * above or below it.
 */
final class QuoteCredits {
    private final AnnotatedArticle article;
    private final String text;
    private final Map<Integer, Reading> readings = new HashMap<>();
    private final Credits credits;
    private final Coverage taken;
    private final List<Report> found = new ArrayList<>();

    private QuoteCredits(AnnotatedArticle article, List<Reading> readings, Credits credits, Coverage taken) {
        this.article = article;
        this.text = article.text().text();
        readings.forEach(reading -> this.readings.put(reading.sentence().index(), reading));
        this.credits = credits;
        this.taken = taken;
    }

    /** @param taken what somebody is reported to have said already */
    static List<Report> find(
            AnnotatedArticle article, List<Reading> readings, Quotations quotations, Credits credits, Coverage taken) {
        QuoteCredits all = new QuoteCredits(article, readings, credits, taken);
        for (Quotation quotation : quotations.all()) {
            all.quotation(quotation);
        }
        all.blockQuotes();
        return all.found;
    }

    private void quotation(Quotation quotation) {
        Optional<Sentence> first = credits.places().sentenceBefore(quotation.start() + 1);
        Optional<Sentence> last = credits.places().sentenceBefore(quotation.end());
        if (first.isEmpty() || last.isEmpty() || !begins(first.get(), quotation)) {
            return;
        }
        Optional<Credit> credit = marked(last.get(), quotation).or(() -> signed(last.get(), quotation));
        credit.ifPresent(found -> add(first.get(), quotation.parts(), found));
    }

    private boolean begins(Sentence sentence, Quotation quotation) {
        String before = text.substring(Math.min(sentence.start(), quotation.start()), quotation.start())
                .strip();
        return before.endsWith(":") || before.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** {@code “…” (Reyes 2023)}: the quotation fills what the credit counts for. */
    private Optional<Credit> marked(Sentence last, Quotation quotation) {
        return credits.of(last).stream()
                .filter(credit -> credit.source().isPresent())
                .filter(credit -> credit.scope().end() > quotation.start())
                .filter(credit -> !hasLetters(quotation.end(), credit.scope().end()))
                .findFirst();
    }

    /** {@code “…” — Ada Reyes}, in the sentence or in the one behind it. */
    private Optional<Credit> signed(Sentence last, Quotation quotation) {
        if (hasLetters(quotation.end(), last.end())) {
            return signature(last, new Span(quotation.end(), last.end()));
        }
        return credits.places().after(last).flatMap(next -> signature(next, new Span(next.start(), next.end())));
    }

    private Optional<Credit> signature(Sentence sentence, Span span) {
        return credits.signatures().behindDash(Piece.of(text, span)).map(signature -> credit(sentence, signature));
    }

    private Credit credit(Sentence sentence, Signature signature) {
        Span place = signature.words().span();
        var slice = article.text().slice(place.start(), place.end());
        return new Credit(
                sentence.index(),
                place,
                place.end(),
                slice,
                Optional.of(signature.named().at(slice)),
                List.of());
    }

    private boolean hasLetters(int from, int to) {
        return from < to && text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
    }

    private void blockQuotes() {
        List<Block> blocks = article.text().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            int first = i;
            while (i < blocks.size() && blocks.get(i).kind() == Block.Kind.QUOTE) {
                i++;
            }
            if (i > first) {
                Optional<Block> before = first == 0 ? Optional.empty() : Optional.of(blocks.get(first - 1));
                blockQuote(before, blocks.subList(first, i));
            }
        }
    }

    /** The quotation runs over the blocks but for a signature in the last sentence or behind it. */
    private void blockQuote(Optional<Block> before, List<Block> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        blocks.forEach(block -> sentences.addAll(credits.places().sentencesIn(block.span())));
        if (sentences.isEmpty()) {
            return;
        }
        Sentence last = sentences.get(sentences.size() - 1);
        Optional<Credit> credit = signature(last, new Span(last.start(), last.end()));
        if (credit.isPresent()) {
            sentences.remove(last);
        } else {
            credit = credits.places()
                    .after(last)
                    .flatMap(next -> signature(next, new Span(next.start(), next.end())))
                    .or(() -> before.flatMap(this::heading));
        }
        if (credit.isPresent() && !sentences.isEmpty()) {
            add(sentences.get(0), spans(sentences), credit.get());
        }
    }

    /** A name above a block quote. */
    private Optional<Credit> heading(Block block) {
        return credits.signatures()
                .alone(Piece.of(text, block.span()))
                .map(signature ->
                        credit(credits.places().sentencesIn(block.span()).get(0), signature));
    }

    /** One for each block, the last without its full stop. */
    private List<Span> spans(List<Sentence> sentences) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean same = i > 0 && sentences.get(i - 1).block().equals(sentence.block());
            int start = same ? spans.remove(spans.size() - 1).start() : sentence.start();
            boolean stop = i == sentences.size() - 1 && text.charAt(sentence.end() - 1) == '.';
            spans.add(new Span(start, stop ? sentence.end() - 1 : sentence.end()));
        }
        return spans;
    }

    private void add(Sentence sentence, List<Span> parts, Credit credit) {
        Reading reading = readings.get(sentence.index());
        if (reading != null && parts.stream().noneMatch(taken::overlaps)) {
            found.add(Report.credited(reading, credit, parts));
            parts.forEach(taken::add);
        }
    }
}
