package claims.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what the first lines say of the article, and takes those lines away: they are no text of it. */
final class HeaderReader {
    private static final int DEEPEST = 14;
    private static final int SHORT_LINE = 200;
    private static final int MOST_PROSE = 300;
    private static final int LONGEST_READ = 1000;

    private final Edits edits;
    private final List<Line> lines;
    private final Map<HeaderField, String> values;
    private final List<Line> rest = new ArrayList<>();
    private int prose;
    private int shown;
    private boolean taken;

    private HeaderReader(Edits edits, List<Line> lines, Map<HeaderField, String> values) {
        this.edits = edits;
        this.lines = lines;
        this.values = values;
    }

    /** @param rest the lines of the article itself */
    record Header(Map<HeaderField, String> values, List<Line> rest) {
        Metadata metadata(Optional<String> headline) {
            return new Metadata(
                    Optional.ofNullable(values.get(HeaderField.TITLE)).or(() -> headline),
                    Optional.ofNullable(values.get(HeaderField.AUTHOR)),
                    Optional.ofNullable(values.get(HeaderField.PUBLISHED)).flatMap(DateReader::iso),
                    Optional.ofNullable(values.get(HeaderField.URL)));
        }
    }

    static Header read(Edits edits, List<Line> lines, Map<HeaderField, String> frontMatter) {
        HeaderReader reader = new HeaderReader(edits, lines, new EnumMap<>(HeaderField.class));
        reader.values.putAll(frontMatter);
        int i = 0;
        while (i < lines.size() && i < DEEPEST && reader.prose < 2) {
            i = reader.line(i);
        }
        for (; i < lines.size(); i++) {
            reader.keep(lines.get(i));
        }
        return new Header(reader.values, reader.rest);
    }

    private int line(int i) {
        Line line = lines.get(i);
        HeaderFields fields = prose == 0 ? HeaderFields.of(edits, line) : HeaderFields.NONE;
        if (!fields.values().isEmpty()) {
            fields.values().forEach(this::put);
            taken = true;
            if (fields.end() < line.end()) {
                keep(line.from(fields.end()));
                prose = 2;
            }
            return i + 1;
        }
        String words = plain(line);
        HeaderField open = prose == 0 ? HeaderFields.openKey(words) : null;
        if (open != null && i + 1 < lines.size() && lines.get(i + 1).length() <= SHORT_LINE) {
            put(open, plain(lines.get(i + 1)));
            taken = true;
            return i + 2;
        }
        Optional<FlatHeadline> flat = shown == 0 ? FlatHeadline.of(edits, line) : Optional.empty();
        if (flat.isPresent()) {
            flatHeadline(line, flat.get());
            return i + 1;
        }
        if (words.length() <= SHORT_LINE && isCredit(i, words)) {
            taken = true;
            return i + 1;
        }
        if (!InlineRule.isWhole(words) && !Boilerplate.isFrame(words)) {
            boolean sentence = !words.isEmpty() && Characters.isStop(words.charAt(words.length() - 1));
            prose += words.length() > MOST_PROSE ? 2 : sentence && shown > 0 ? 1 : 0;
            shown++;
        }
        keep(line);
        return i + 1;
    }

    private void flatHeadline(Line line, FlatHeadline flat) {
        put(HeaderField.AUTHOR, flat.author());
        put(HeaderField.PUBLISHED, flat.published());
        keep(new Line(line.start(), flat.headlineEnd(), line.apart(), Line.Role.HEADING));
        shown++;
        taken = true;
        if (flat.textStart() < line.end()) {
            keep(new Line(flat.textStart(), line.end(), true, Line.Role.TEXT));
            prose = 2;
        }
    }

    /** By-lines, lines that are a date, an address that stands alone. */
    private boolean isCredit(int i, String words) {
        Optional<Byline> byline = Byline.at(words);
        if (byline.isPresent() && isCreditsTail(words.substring(byline.get().end()))) {
            put(HeaderField.AUTHOR, byline.get().author());
            date(words.substring(byline.get().end()));
            return true;
        }
        if (isDateLine(words)) {
            date(words);
            return true;
        }
        if (isSegmentedCredit(words)) {
            return true;
        }
        if (shown > 0 && Byline.isNames(words) && i + 1 < lines.size() && isDateLine(plain(lines.get(i + 1)))) {
            put(HeaderField.AUTHOR, words);
            return true;
        }
        boolean address = (words.startsWith("https://") || words.startsWith("http://")) && words.indexOf(' ') < 0;
        if (address) {
            put(HeaderField.URL, words);
        }
        return address;
    }

    /** {@code The week in chips, by Ada Reyes · 3 March 2026 · 4 min read}. */
    private boolean isSegmentedCredit(String words) {
        String[] segments = words.split("[|·•]", -1);
        boolean row = words.startsWith("|");
        boolean dated = !row
                && segments.length > 1
                && Arrays.stream(segments).map(String::strip).anyMatch(HeaderReader::isDateLine);
        if (!dated || Characters.isStop(words.charAt(words.length() - 1))) {
            return false;
        }
        for (String segment : segments) {
            String part = segment.strip();
            Byline.atEnd(part).ifPresent(names -> put(HeaderField.AUTHOR, names));
            if (isDateLine(part)) {
                date(part);
            } else if (Byline.isNames(part)) {
                put(HeaderField.AUTHOR, part);
            }
        }
        return true;
    }

    private static boolean isCreditsTail(String tail) {
        String rest = tail.strip();
        return rest.isEmpty()
                || ",|•·–—-(/;".indexOf(rest.charAt(0)) >= 0
                || rest.startsWith("for ")
                || dateIn(rest) >= 0;
    }

    /** Nothing but a date and the words that go with one. */
    private static boolean isDateLine(String words) {
        int at = dateIn(words);
        if (at < 0 || words.length() > 120) {
            return false;
        }
        String before = words.substring(0, at).strip();
        int end = DateReader.at(words.substring(at)).orElseThrow().end();
        String after = PhraseKey.of(words.substring(at + end));
        boolean opened = before.isEmpty()
                || HeaderField.named(withoutColon(before)) != null
                || Byline.isNames(withoutColon(before));
        boolean closed = PhraseKey.words(after) <= 3
                || after.contains("min read")
                || after.startsWith("updated")
                || after.startsWith("last updated");
        return opened && closed && !words.endsWith(".");
    }

    private static String withoutColon(String words) {
        return words.replaceFirst("\\s*[:|•·—–-]+$", "");
    }

    /** Where a date begins: at the beginning, or behind a word or a bar. -1 where there is none. */
    private static int dateIn(String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean begins = i == 0 || !Characters.isWord(words.charAt(i - 1));
            if (begins
                    && Characters.isWord(words.charAt(i))
                    && DateReader.at(words.substring(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private void date(String words) {
        int at = dateIn(words);
        if (at >= 0 && !words.substring(0, at).toLowerCase(Locale.ROOT).contains("updated")) {
            put(HeaderField.PUBLISHED, words.substring(at));
        }
    }

    private void put(HeaderField field, String value) {
        if (!value.isBlank()) {
            values.putIfAbsent(field, field == HeaderField.AUTHOR ? Byline.withoutJobs(stopless(value)) : value);
        }
    }

    private static String stopless(String names) {
        return names.matches(".*\\p{Ll}{3,}\\.") ? names.substring(0, names.length() - 1) : names;
    }

    private void keep(Line line) {
        rest.add(taken ? line.standingApart() : line);
        taken = false;
    }

    private String plain(Line line) {
        return PlainText.of(edits, line.start(), Math.min(line.end(), line.start() + LONGEST_READ));
    }
}
