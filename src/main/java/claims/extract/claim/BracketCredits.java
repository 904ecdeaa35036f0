package claims.extract.claim;

import claims.extract.claim.CreditMark.Cut;
import claims.extract.claim.CreditReader.Setting;
import claims.extract.claim.CreditReader.Sourced;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.nlp.Token;
import claims.text.Mark;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Credits in brackets, at the end of a sentence, behind its full stop, or at the end of a clause. */
final class BracketCredits {
    private static final int LONGEST = 60;
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ".", ":", "CC");
    private static final Set<String> ENDS = Set.of(".", "''", "-RRB-");

    private final AnnotatedArticle article;
    private final CreditReader reader;
    private final Places places;
    private final BracketedNames explained;

    BracketCredits(AnnotatedArticle article, CreditReader reader, Places places, BracketedNames explained) {
        this.article = article;
        this.reader = reader;
        this.places = places;
        this.explained = explained;
    }

    List<CreditMark> find(Sentence sentence) {
        List<CreditMark> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (isOpening(sentence.tokens().get(i))) {
                int close = closing(sentence, i);
                if (close > i + 1) {
                    bracket(sentence, i, close).ifPresent(found::add);
                    i = close;
                }
            }
        }
        return found;
    }

    private static boolean isOpening(Token token) {
        return token.text().equals("(") || token.text().equals("[");
    }

    /** The bracket that closes this one, when none other opens before; else the token itself. */
    private static int closing(Sentence sentence, int open) {
        int limit = Math.min(sentence.tokens().size(), open + LONGEST);
        for (int i = open + 1; i < limit; i++) {
            String text = sentence.tokens().get(i).text();
            if (text.equals(")") || text.equals("]")) {
                return i;
            }
            if (isOpening(sentence.tokens().get(i))) {
                return open;
            }
        }
        return open;
    }

    private Optional<CreditMark> bracket(Sentence sentence, int open, int close) {
        List<Token> tokens = sentence.tokens();
        Span place = new Span(tokens.get(open).start(), tokens.get(close).end());
        int start = tokens.get(open).end();
        Piece inside = Piece.of(
                article.text().text(), new Span(start, tokens.get(close).start()));
        if (open == 0) {
            return behindStop(sentence, close, place, inside);
        }
        boolean last = isLast(sentence, close + 1);
        boolean clause = !last && CLAUSE_ENDS.contains(tokens.get(close + 1).tag());
        if (!last && !clause) {
            return Optional.empty();
        }
        Setting setting = isQuotation(tokens.get(open - 1)) ? Setting.QUOTATION : Setting.PLAIN;
        List<Sourced> sources = sources(inside, setting).stream()
                .filter(source -> last
                        || source.source().backed()
                        || reader.areOutlets(List.of(source))
                        || isLed(inside)
                        || isLinked(inside))
                .filter(source -> isLed(inside) || isLinked(inside) || !explained.by(source.source(), sentence, open))
                .toList();
        boolean stated = last || hasVerb(tokens.subList(0, open));
        return sources.isEmpty() || !stated
                ? Optional.empty()
                : Optional.of(new CreditMark(
                        sentence.index(),
                        place,
                        true,
                        article.text().slice(place.start(), place.end()),
                        sources,
                        last ? Optional.of(new Cut(sentence.index(), place)) : Optional.empty()));
    }

    /** {@code It rose. (AI News) It fell.}: the sentence before, in the same block. */
    private Optional<CreditMark> behindStop(Sentence sentence, int close, Span place, Piece inside) {
        Optional<Sentence> before = places.sentenceBefore(place.start());
        boolean goesOn = close + 1 < sentence.tokens().size()
                && !isLast(sentence, close + 1)
                && !Character.isUpperCase(
                        sentence.tokens().get(close + 1).text().codePointAt(0));
        if (before.isEmpty() || !before.get().block().equals(sentence.block()) || goesOn) {
            return Optional.empty();
        }
        boolean quoted =
                isQuotation(before.get().tokens().get(before.get().tokens().size() - 1));
        List<Sourced> sources = sources(inside, quoted ? Setting.QUOTATION : Setting.PLAIN);
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new CreditMark(
                        before.get().index(),
                        place,
                        true,
                        article.text().slice(place.start(), place.end()),
                        sources,
                        Optional.of(new Cut(sentence.index(), place))));
    }

    /** Of links what they show, or else their hosts; of other words the names that they hold. */
    private List<Sourced> sources(Piece inside, Setting setting) {
        boolean linked = isLinked(inside);
        Optional<Mark> whole =
                places.linkAt(inside.start()).filter(link -> link.shown().equals(inside.span()));
        if (whole.isPresent()) {
            return reader.link(inside, Places.host(whole.get())).stream().toList();
        }
        List<Sourced> read = reader.read(inside, linked ? Setting.CERTAIN : setting);
        if (!linked || !read.isEmpty()) {
            return read;
        }
        List<Sourced> sources = new ArrayList<>();
        for (Mark link : places.linksIn(inside.span())) {
            reader.link(Piece.of(article.text().text(), link.shown()), Places.host(link))
                    .ifPresent(sources::add);
        }
        return sources;
    }

    /** A link that is the whole of the brackets, or what stands behind "via". */
    private boolean isLinked(Piece inside) {
        return places.linkAt(inside.span().end() - 1).isPresent()
                && (places.linkAt(inside.start()).isPresent() || isLed(inside));
    }

    private boolean isLed(Piece inside) {
        return reader.isLed(inside);
    }

    private static boolean isQuotation(Token token) {
        return token.tag().equals("''")
                || token.text().equals("”")
                || token.text().equals("\"");
    }

    /** Nothing but signs from here on, or other brackets. */
    private static boolean isLast(Sentence sentence, int from) {
        int depth = 0;
        for (int i = from; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (isOpening(token)) {
                depth++;
            } else if (depth == 0 && !ENDS.contains(token.tag()) && !isQuotation(token)) {
                return false;
            } else if (token.text().equals(")") || token.text().equals("]")) {
                depth = Math.max(0, depth - 1);
            }
        }
        return true;
    }

    static boolean hasVerb(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> NoteReader.FINITE.contains(token.tag()));
    }
}
