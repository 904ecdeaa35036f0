package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Entities;
import claims.model.Entity;
import claims.model.EntityType;
import claims.nlp.AnnotatedArticle;
import claims.text.Slice;
import claims.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether words are the name of a source, and what kind of source that is. */
final class CreditName {
    private static final int LONGEST = 9;
    private static final Set<String> CONNECTING = Set.of(
            "of", "the", "and", "for", "de", "la", "le", "der", "van", "von", "on", "in", "at", "du", "del", "to", "et",
            "al.", "al", "&");
    private static final Pattern YEAR = Pattern.compile("[ ,]+\\(?(?:c\\. ?)?(?:19|20)[0-9]{2}[a-z]?\\)?$");
    private static final Pattern OWNED = Pattern.compile("^(.+?)(?:['’]s|(?<=s)['’]) (.+)$");
    private static final Pattern AUTHORS = Pattern.compile("\\p{Lu}\\p{L}+ (?:&|and) \\p{Lu}\\p{L}+");
    private static final Pattern DOMAIN = Pattern.compile("(?:[\\p{L}0-9-]+\\.)+\\p{L}{2,10}");
    private static final Pattern COMMUNITY = Pattern.compile("/?r/[\\p{L}0-9_]+");
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}0-9_.]+");
    /** {@code D-Mass.}: a politician's party and state. */
    private static final Pattern PARTY = Pattern.compile("\\p{Lu}\\.?[-–, ] ?\\p{Lu}.*");

    private final AnnotatedArticle article;
    private final Entities entities;
    private final CreditWords words;

    CreditName(AnnotatedArticle article, Entities entities, CreditWords words) {
        this.article = article;
        this.entities = entities;
        this.words = words;
    }

    /** A source, as yet without its place; {@code backed} where more speaks for a source than the name: a year or a date behind it, a document
     * of its own, an address. */
    record Named(String name, Optional<Entity> entity, Speaker.Type type, boolean backed) {
        Speaker at(Slice place) {
            return new Speaker(name, entity.map(Entity::id), type, Optional.of(place));
        }

        boolean isEntity(EntityType other) {
            return entity.filter(found -> found.type() == other).isPresent();
        }

        Named backedUp() {
            return new Named(name, entity, type, true);
        }
    }

    static Named ofHost(String host) {
        return new Named(host, Optional.empty(), Speaker.Type.ORGANIZATION, true);
    }

    static Named ofTitle(String title) {
        String bare = title.replaceAll("^[\\p{Punct}“‘\\s]+|[\\p{Punct}”’\\s]+$", "");
        return new Named(bare.isEmpty() ? title : bare, Optional.empty(), Speaker.Type.DOCUMENT, false);
    }

    Optional<Named> read(Piece piece) {
        var year = YEAR.matcher(piece.text());
        if (year.find() && year.start() > 0) {
            Piece bare = piece.part(0, year.start());
            boolean apart = piece.text().charAt(year.start()) == ',';
            return name(bare)
                    .map(named -> apart ? named : asAuthor(bare, named))
                    .map(Named::backedUp);
        }
        return name(piece);
    }

    /** "Reyes 2023" is how papers are quoted, by the surname. */
    private static Named asAuthor(Piece piece, Named named) {
        boolean author = named.entity().isEmpty() && piece.text().indexOf(' ') < 0;
        return author ? new Named(named.name(), named.entity(), Speaker.Type.PERSON, true) : named;
    }

    private Optional<Named> name(Piece piece) {
        String text = piece.text();
        if (COMMUNITY.matcher(text).matches()) {
            return Optional.of(new Named(text, entity(piece), Speaker.Type.COMMUNITY, false));
        }
        if (HANDLE.matcher(text).matches()) {
            return Optional.of(new Named(text, entity(piece), Speaker.Type.PERSON, false));
        }
        if (DOMAIN.matcher(text).matches() && entity(piece).isEmpty() && text.equals(text.toLowerCase(Locale.ROOT))) {
            return Optional.of(ofHost(text));
        }
        var owned = OWNED.matcher(text);
        if (owned.matches()
                && words.ends("document", owned.group(2))
                && entity(piece).isEmpty()) {
            return name(piece.part(0, owned.end(1))).map(Named::backedUp);
        }
        if (!isName(text)) {
            return document(piece);
        }
        Optional<Entity> entity = entity(piece);
        boolean plain = Character.isLowerCase(text.codePointAt(text.lastIndexOf(' ') + 1));
        if (entity.isEmpty() && plain && words.ends("document", text)) {
            return document(piece);
        }
        String name = entity.map(Entity::name).orElse(text);
        return Optional.of(new Named(name, entity, type(text, entity), false));
    }

    /** "company filings", "Acme press release": of a named maker, or a document without one. */
    private Optional<Named> document(Piece piece) {
        String text = piece.text();
        if (text.split("\\s+").length > LONGEST || !words.ends("document", text) || text.indexOf(',') >= 0) {
            return Optional.empty();
        }
        for (int end = text.lastIndexOf(' '); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            if (words.ends("document", text.substring(end)) && words.are("document", text.substring(end))) {
                Piece maker = piece.part(0, end);
                Optional<Entity> entity = entity(maker);
                if (entity.isPresent() && isName(maker.text())) {
                    Speaker.Type type = type(maker.text(), entity);
                    return Optional.of(new Named(entity.get().name(), entity, type, false));
                }
            }
        }
        return Optional.of(
                new Named(text.replaceFirst("(?i)^(?:the|an?) ", ""), Optional.empty(), Speaker.Type.DOCUMENT, false));
    }

    /** Capitalised words and what joins them. */
    boolean isName(String text) {
        String[] all = text.split("\\s+", 0);
        if (all.length > LONGEST || PARTY.matcher(text).matches() || words.are("aside", all[0])) {
            return false;
        }
        boolean telling = false;
        for (int i = 0; i < all.length; i++) {
            if (!isCapital(all[i]) && (!CONNECTING.contains(all[i]) || (i == 0 && !all[i].equals("the")))) {
                return false;
            }
            if (all[i].indexOf(':') >= 0 || all[i].indexOf('"') >= 0 || all[i].indexOf('“') >= 0) {
                return false;
            }
            telling |= (Character.isLetter(all[i].charAt(0)) && !words.are("time", all[i]) && all[i].length() > 1)
                    || (all[i].chars().filter(Character::isLetter).count() > 1 && !words.are("time", all[i]));
        }
        String last = all[all.length - 1];
        return telling && (isCapital(last) || last.startsWith("al"));
    }

    private static boolean isCapital(String word) {
        if (word.isEmpty()) { // all that is left of a note that is nothing but a full stop
            return false;
        }
        int first = word.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isTitleCase(first)
                || Character.isDigit(first)
                || (Character.isLetter(first) && !Character.isLowerCase(first))
                || word.substring(1).chars().anyMatch(Character::isUpperCase);
    }

    Optional<Entity> entity(Piece piece) {
        return covering(piece.span())
                .or(() -> piece.text().regionMatches(true, 0, "the ", 0, 4)
                        ? covering(piece.from(4).span())
                        : Optional.empty());
    }

    private Optional<Entity> covering(Span span) {
        return entities.covering(article.text().place(span.start(), span.end()));
    }

    private Speaker.Type type(String text, Optional<Entity> entity) {
        if (words.are("community", text)) {
            return Speaker.Type.COMMUNITY;
        }
        if (entity.isPresent()) {
            return entity.get().type() == EntityType.PERSON ? Speaker.Type.PERSON : Speaker.Type.ORGANIZATION;
        }
        return text.contains(" et al") || AUTHORS.matcher(text).matches()
                ? Speaker.Type.PERSON
                : Speaker.Type.ORGANIZATION;
    }
}
