package claims.extract.claim;

import claims.extract.claim.CreditName.Named;
import claims.model.Claim.Speaker;
import claims.model.EntityType;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.nlp.Token;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads whom or what a note refers to: {@code CNBC, “The deal”, June 2025}, {@code See https://cnbc.com/deal}. */
final class NoteReader {
    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "that", "and", "but");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.[ -]?)+(?: ?\\(.*)?|\\p{Lu}");
    private static final Pattern LEADING =
            Pattern.compile("^(?:see|see also|cf\\.?|source:|via|from) ", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 600;

    private final AnnotatedArticle article;
    private final CreditName names;
    private final CreditReader credits;
    private final Places places;

    NoteReader(AnnotatedArticle article, CreditName names, CreditReader credits, Places places) {
        this.article = article;
        this.names = names;
        this.credits = credits;
        this.places = places;
    }

    /** What a note refers to; without a name where it shows none. */
    record Reference(Optional<Named> named) {
        static final Reference UNNAMED = new Reference(Optional.empty());
    }

    /** Empty where the note says something of its own. */
    Optional<Reference> read(Span span) {
        Piece note =
                Piece.of(article.text().text(), new Span(span.start(), Math.min(span.end(), span.start() + LONGEST)));
        var leading = LEADING.matcher(note.text());
        Piece bare = leading.find() ? note.from(leading.end()) : note;
        List<Piece> items = items(bare);
        Optional<Named> author = author(items);
        if (author.isPresent()) {
            return Optional.of(new Reference(author));
        }
        if (note.text().endsWith(".") && states(span)) {
            return Optional.empty();
        }
        Optional<Named> any = items.stream()
                .flatMap(item -> names.read(item).stream())
                .filter(this::isPublisher)
                .findFirst();
        return Optional.of(new Reference(any.or(() -> shown(span, items))));
    }

    private static List<Piece> items(Piece note) {
        List<Piece> items = new ArrayList<>();
        for (Piece item : note.split(",;|")) {
            int close = Math.max(item.text().indexOf('”'), item.text().indexOf('"', 1));
            boolean title = close > 0 && close + 1 < item.text().length();
            if (title) {
                items.add(unstopped(item.part(0, close + 1)));
            }
            items.add(unstopped(title ? item.from(close + 1) : item));
        }
        return items;
    }

    private static Piece unstopped(Piece item) {
        int last = item.text().length() - 1;
        return last >= 0 && item.text().indexOf('.') == last ? item.part(0, last) : item;
    }

    /** The first item, where it names a known source, or a name is followed by initials, a title or a date. */
    private Optional<Named> author(List<Piece> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Optional<Named> first = names.read(items.get(0));
        if (items.size() > 1 && first.isPresent()) {
            String next = items.get(1).text();
            if (INITIALS.matcher(next).matches()) {
                return first.map(named -> new Named(named.name(), named.entity(), Speaker.Type.PERSON, true));
            }
            if (RELATIVE.contains(next.split("\\s", 2)[0])) {
                return Optional.empty();
            }
        }
        return first.filter(this::isPublisher);
    }

    private boolean isPublisher(Named named) {
        boolean thing = named.isEntity(EntityType.LOCATION)
                || named.isEntity(EntityType.PRODUCT)
                || named.isEntity(EntityType.BENCHMARK);
        return credits.isKnown(named) && !thing;
    }

    /** The article's own words, outside of titles and links, with a verb. */
    private boolean states(Span span) {
        for (Sentence sentence : places.sentencesIn(span)) {
            boolean quoted = false;
            for (Token token : sentence.tokens()) {
                quoted = token.tag().equals("``") || (quoted && !token.tag().equals("''"));
                if (!quoted
                        && FINITE.contains(token.tag())
                        && places.linkAt(token.start()).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A name in no list, else the host of a link that shows nothing but its address, else the title. */
    private Optional<Named> shown(Span span, List<Piece> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        Optional<Named> first =
                names.read(items.get(0)).filter(named -> named.entity().isEmpty());
        Optional<Named> host = places.linksIn(span).stream()
                .filter(link -> Places.isAddress(items.get(0).text()))
                .flatMap(link -> Places.host(link).stream())
                .map(CreditName::ofHost)
                .findFirst();
        return host.or(() -> first)
                .or(() -> Optional.of(CreditName.ofTitle(items.get(0).text())));
    }
}
