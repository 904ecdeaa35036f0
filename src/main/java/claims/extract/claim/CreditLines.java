package claims.extract.claim;

import claims.extract.claim.CreditMark.Cut;
import claims.extract.claim.CreditReader.Setting;
import claims.extract.claim.CreditReader.Sourced;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.nlp.Token;
import claims.text.Block;
import claims.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Credits without brackets: {@code Source: X} as a sentence or a line, {@code …, via X} and {@code … — h/t X} at an end. */
final class CreditLines {
    private static final Set<Block.Kind> PROSE = Set.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.QUOTE);
    private static final int LONGEST_END = 14;
    /** How a credit at the end of a sentence begins; "according to" is a cue there. */
    private static final Pattern ENDING = Pattern.compile("(?i)(?:via|h/t|ht|hat[ -]tip|source:).*");

    private final AnnotatedArticle article;
    private final CreditReader reader;
    private final Places places;

    CreditLines(AnnotatedArticle article, CreditReader reader, Places places) {
        this.article = article;
        this.reader = reader;
        this.places = places;
    }

    List<CreditMark> find(Sentence sentence) {
        Span span = new Span(sentence.start(), sentence.end());
        Piece whole = unstopped(span);
        if (!whole.text().isEmpty() && Character.isLetter(whole.text().codePointAt(0)) && reader.isLed(whole)) {
            return line(sentence, span, reader.read(whole, Setting.PLAIN));
        }
        Optional<Span> link = places.linkAt(whole.start()).map(mark -> mark.shown());
        if (link.isPresent() && link.get().end() >= whole.span().end()) {
            return line(sentence, span, reader.read(whole, Setting.QUOTATION));
        }
        return end(sentence);
    }

    /** A sentence that is nothing but a credit: for the one before it, in its block or in the one before. */
    private List<CreditMark> line(Sentence sentence, Span span, List<Sourced> sources) {
        Optional<Sentence> before = places.sentenceBefore(span.start());
        if (sources.isEmpty()
                || before.isEmpty()
                || !PROSE.contains(before.get().block().kind())) {
            return List.of();
        }
        return List.of(new CreditMark(
                before.get().index(),
                span,
                true,
                article.text().slice(span.start(), unstopped(span).span().end()),
                sources,
                Optional.of(new Cut(sentence.index(), span))));
    }

    /** {@code …, via The Ledger.}, {@code … — h/t Kofi Mensah}, {@code … [source](https://…)}. */
    private List<CreditMark> end(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = tokens.size() - 1; i > 0 && i > tokens.size() - LONGEST_END; i--) {
            Token before = tokens.get(i - 1);
            boolean apart = before.tag().equals(",") || Signatures.isDash(before.text());
            Span span = new Span(tokens.get(i).start(), sentence.end());
            Piece rest = unstopped(span);
            boolean named = rest.text().regionMatches(true, 0, "h/t", 0, 3);
            boolean lead = (apart || named) && ENDING.matcher(rest.text()).matches() && reader.isLed(rest);
            if (rest.text().endsWith(")")) {
                continue;
            }
            if (lead || isLinkedSource(tokens.get(i), rest)) {
                List<Sourced> sources = lead ? reader.read(rest, Setting.PLAIN) : linked(rest);
                boolean sure = !before.tag().equals(",") || !lead || reader.areOutlets(sources);
                if (!sources.isEmpty() && sure) {
                    return List.of(
                            mark(sentence, new Span(span.start(), rest.span().end()), sources));
                }
            }
        }
        return List.of();
    }

    private CreditMark mark(Sentence sentence, Span place, List<Sourced> sources) {
        return new CreditMark(
                sentence.index(),
                place,
                true,
                article.text().slice(place.start(), place.end()),
                sources,
                Optional.of(new Cut(sentence.index(), place)));
    }

    /** A link at the end that shows only that it is one: {@code [source](https://…)}. */
    private boolean isLinkedSource(Token token, Piece rest) {
        return places.linkAt(token.start())
                .filter(link -> link.shown().start() == token.start()
                        && link.shown().end() >= rest.span().end())
                .filter(link -> reader.isBareLink(rest))
                .isPresent();
    }

    private List<Sourced> linked(Piece rest) {
        return places.linkAt(rest.start()).flatMap(link -> reader.link(rest, Places.host(link))).stream()
                .toList();
    }

    private Piece unstopped(Span span) {
        Piece piece = Piece.of(article.text().text(), span);
        return piece.text().endsWith(".") ? piece.part(0, piece.text().length() - 1) : piece;
    }
}
