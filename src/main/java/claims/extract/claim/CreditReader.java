package claims.extract.claim;

import claims.extract.claim.CreditName.Named;
import claims.model.Claim.Speaker;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the words of a credit: {@code via X}, {@code Reuters, January 2025}, {@code X; Y}, {@code Reuters via The Ledger}. */
final class CreditReader {
    private static final Pattern DATE_WORD =
            Pattern.compile("\\d{1,4}(?:st|nd|rd|th|[a-z])?|[/–-]|\\d+[/.–-][\\d/.–-]+");
    private static final Pattern QUOTED = Pattern.compile("^[\"“‘'*_].*");

    private final CreditName names;
    private final CreditWords words;

    CreditReader(CreditName names, CreditWords words) {
        this.names = names;
        this.words = words;
    }

    /** What besides the words themselves speaks for a credit. */
    enum Setting {
        /** Brackets behind words of the article; nothing does. */
        PLAIN,
        /** The words before it are a quotation. */
        QUOTATION,
        /** Words such as "via" lead to it. */
        LED,
        /** It must be one: its words are a link, or stand behind "Source:". */
        CERTAIN
    }

    /** A source with those who passed it on. */
    record Sourced(Named source, List<Named> via) {}

    /** The sources that a credit names; none where it is no credit. */
    List<Sourced> read(Piece inside, Setting setting) {
        Optional<Piece> led = words.afterLead(inside);
        if (led.isPresent()) {
            boolean colon = inside.text().lastIndexOf(':', led.get().start() - inside.start()) >= 0;
            return works(led.get(), colon || setting == Setting.CERTAIN ? Setting.CERTAIN : Setting.LED);
        }
        int weak = inside.text().indexOf(' ');
        if (weak > 0 && words.are("weak lead", inside.text().substring(0, weak))) {
            List<Sourced> seen = works(inside.from(weak), Setting.PLAIN);
            return seen.stream().allMatch(work -> work.source().backed()) ? seen : List.of();
        }
        return works(inside, setting);
    }

    /** Whether it begins by saying that a source follows. */
    boolean isLed(Piece piece) {
        return words.afterLead(piece).isPresent();
    }

    boolean areOutlets(List<Sourced> sources) {
        return sources.stream()
                .allMatch(source -> words.has("outlet", source.source().name()));
    }

    /** Whether a link shows nothing but that it is one. */
    boolean isBareLink(Piece shown) {
        return words.are("link", shown.text());
    }

    /** A link that stands for a source: the name or the title that it shows, else its host. */
    Optional<Sourced> link(Piece shown, Optional<String> host) {
        boolean telling = !isBareLink(shown)
                && !Places.isAddress(shown.text())
                && !shown.isEmpty()
                && !Character.isLowerCase(shown.text().codePointAt(0));
        Optional<Named> named = telling
                ? names.read(shown).filter(this::isShort).or(() -> Optional.of(CreditName.ofTitle(shown.text())))
                : host.map(CreditName::ofHost);
        return named.map(found -> new Sourced(found, List.of()));
    }

    /** No headline. */
    private boolean isShort(Named named) {
        return isKnown(named) || named.name().split(" ").length <= 4;
    }

    private List<Sourced> works(Piece piece, Setting setting) {
        List<Sourced> all = new ArrayList<>();
        for (Piece work : piece.split(";")) {
            List<Sourced> found = work(work, setting);
            if (found.isEmpty()) {
                return List.of();
            }
            all.addAll(found);
        }
        return all;
    }

    private List<Sourced> work(Piece work, Setting setting) {
        for (String word : List.of("via", "citing", "quoting", "as quoted by", "as reported by")) {
            List<Piece> sides = work.around(word);
            if (!sides.isEmpty()) {
                boolean turned = word.equals("citing") || word.equals("quoting");
                Optional<Named> source = first(sides.get(turned ? 1 : 0));
                Optional<Named> via = first(sides.get(turned ? 0 : 1));
                return source.isPresent() && via.isPresent()
                        ? List.of(new Sourced(source.get(), List.of(via.get())))
                        : List.of();
            }
        }
        return items(work.split(","), setting);
    }

    private Optional<Named> first(Piece piece) {
        List<Piece> parts = piece.split(",");
        return parts.isEmpty() ? Optional.empty() : names.read(parts.get(0));
    }

    /** A name, then its date, its title and the like, or more names. */
    private List<Sourced> items(List<Piece> items, Setting setting) {
        List<Named> found = new ArrayList<>();
        for (Piece item : items) {
            if (isDate(item.text()) && !found.isEmpty()) {
                found.set(found.size() - 1, found.get(found.size() - 1).backedUp());
                continue;
            }
            List<Named> named = joined(item);
            if (!named.isEmpty()) {
                found.addAll(named);
            } else if (found.isEmpty() || !isTitle(item.text())) {
                return List.of();
            }
        }
        if (found.size() > 1 && isAffiliated(found)) {
            found = found.subList(0, 1);
        }
        return found.stream().allMatch(named -> isCredible(named, setting))
                ? found.stream().map(named -> new Sourced(named, List.of())).toList()
                : List.of();
    }

    /** "Reuters and CNBC" are two, "Science and Health Weekly" is one. */
    private List<Named> joined(Piece item) {
        for (String word : List.of("and", "&")) {
            List<Piece> sides = item.around(word);
            if (!sides.isEmpty() && names.entity(item).isEmpty()) {
                Optional<Named> left = names.read(sides.get(0));
                Optional<Named> right = names.read(sides.get(1));
                boolean both =
                        left.isPresent() && right.isPresent() && isSeparate(left.get()) && isSeparate(right.get());
                if (both) {
                    return List.of(left.get(), right.get());
                }
            }
        }
        return names.read(item).stream().toList();
    }

    /** No author of a paper with another. */
    private boolean isSeparate(Named named) {
        return isKnown(named) && named.type() != Speaker.Type.PERSON;
    }

    boolean isKnown(Named named) {
        return named.entity().isPresent() || words.has("outlet", named.name());
    }

    /** A person and where they work. */
    private static boolean isAffiliated(List<Named> found) {
        return found.size() == 2
                && found.get(0).type() == Speaker.Type.PERSON
                && found.get(1).type() != Speaker.Type.PERSON;
    }

    private boolean isDate(String text) {
        for (String word : text.split("\\s+", 0)) {
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (!words.are("time", bare) && !DATE_WORD.matcher(bare).matches()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTitle(String text) {
        return QUOTED.matcher(text).matches();
    }

    private static boolean isAcronym(String name) {
        return name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT)) && !name.startsWith("@");
    }

    private boolean isCredible(Named named, Setting setting) {
        if (setting == Setting.CERTAIN) {
            return true;
        }
        if (named.isEntity(EntityType.LOCATION)
                || named.isEntity(EntityType.BENCHMARK)
                || (named.isEntity(EntityType.PRODUCT) && named.type() != Speaker.Type.COMMUNITY)) {
            return words.has("outlet", named.name());
        }
        if (setting == Setting.LED) {
            return isKnown(named) || !isAcronym(named.name());
        }
        if (named.backed() || setting == Setting.QUOTATION || named.type() == Speaker.Type.COMMUNITY) {
            return true;
        }
        boolean known = isKnown(named) || named.name().indexOf(' ') > 0 || named.type() == Speaker.Type.DOCUMENT;
        return named.type() != Speaker.Type.PERSON && known;
    }
}
