package claims.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of an article that was flattened into one line without header keys: headline, by-line and date, and then
 * the text. Known by the three together: {@code The Lab That Could By Ada Reyes March 2, 2026 It began …}.
 *
 * @param headlineEnd in UTF-16 units of the article
 * @param textStart in UTF-16 units of the article
 */
record FlatHeadline(int headlineEnd, String author, String published, int textStart) {
    private static final int LONG_LINE = 200;
    private static final int DEEPEST = 300;
    private static final Pattern BY = Pattern.compile("[ |·•—–-]+(?=[Bb]y \\p{Lu}|BY \\p{Lu})");
    private static final Pattern BETWEEN =
            Pattern.compile("[ ,|·•—–-]*(?:(?:Published|Posted|Updated|PUBLISHED|on)[ :]*){0,2}");
    private static final Pattern BEHIND = Pattern.compile("[ |·•—–-]*(?:[0-9]{1,2} min(?:ute)?s? read)?[ |·•—–-]*");

    static Optional<FlatHeadline> of(Edits edits, Line line) {
        String head = edits.text().substring(line.start(), Math.min(line.end(), line.start() + DEEPEST));
        Matcher by = BY.matcher(head);
        while (by.find()) {
            // On a short line "by" may belong to a slogan: "A letter on chips, by Ada Reyes".
            if (line.length() < LONG_LINE && head.charAt(by.end()) != 'B') {
                continue;
            }
            Optional<FlatHeadline> found = at(head, by.start(), by.end(), line.start());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<FlatHeadline> at(String head, int headlineEnd, int by, int offset) {
        Optional<Byline> byline = Byline.at(head.substring(by));
        if (headlineEnd == 0 || byline.isEmpty()) {
            return Optional.empty();
        }
        int date = end(BETWEEN, head, by + byline.get().end());
        String written = head.substring(date);
        return DateReader.at(written)
                .map(found -> new FlatHeadline(
                        offset + headlineEnd,
                        byline.get().author(),
                        written,
                        offset + end(BEHIND, head, date + found.end())));
    }

    private static int end(Pattern pattern, String head, int at) {
        Matcher matcher = pattern.matcher(head).region(at, head.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }
}
