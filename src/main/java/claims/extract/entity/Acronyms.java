package claims.extract.entity;

import claims.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Acronyms that the article introduces: "the Office of Fair Measures (OFM)", "the Office of Fair Measures, or OFM,", "OFM,
 * the Office of Fair Measures".
 */
final class Acronyms {
    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "on", "in", "to", "a", "de", "s");

    private static final Pattern BRACKET = Pattern.compile("(?: \\(|, or (?:the )?)(\\p{Lu}[\\p{L}&.-]{1,9})\\b");
    /** What stands between a name and its acronym, or an acronym and its name. */
    private static final Set<String> BETWEEN = Set.of(" (", ", or ", ", or the ", ", the ", " (the ");

    private Acronyms() {}

    /** The acronyms after a name that the finders passed over, each as the thing that the name is. */
    static List<NamedSpan> find(List<NamedSpan> names, String text) {
        List<NamedSpan> found = new ArrayList<>();
        for (NamedSpan name : names) {
            Matcher bracket = BRACKET.matcher(text).region(name.span().end(), text.length());
            if (bracket.lookingAt() && isAcronym(bracket.group(1), name.text())) {
                Span span = new Span(bracket.start(1), bracket.end(1));
                found.add(new NamedSpan(
                        bracket.group(1), span, name.type(), NamedSpan.Evidence.REPEATED, Optional.empty()));
            }
        }
        return found;
    }

    /** From the identity of the acronym to that of the name that it stands for, both as {@code TYPE:folded name}. */
    static Map<String, String> introduced(List<NamedSpan> names, String text) {
        Map<String, String> acronyms = new HashMap<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            NamedSpan left = names.get(i);
            NamedSpan right = names.get(i + 1);
            int end = Math.min(left.span().end(), right.span().start());
            if (left.type() != right.type()
                    || !BETWEEN.contains(text.substring(end, right.span().start()))) {
                continue;
            }
            if (isAcronym(right.text(), left.text())) {
                acronyms.put(identity(right), identity(left));
            } else if (isAcronym(left.text(), right.text())) {
                acronyms.put(identity(left), identity(right));
            }
        }
        return acronyms;
    }

    private static String identity(NamedSpan name) {
        return name.type() + ":" + NameList.key(Segment.scan(name.text(), 0));
    }

    /** Whether the letters are the initials of the words, small words counted or not. */
    static boolean isAcronym(String acronym, String full) {
        StringBuilder all = new StringBuilder();
        StringBuilder large = new StringBuilder();
        for (Segment segment : Segment.scan(full, 0)) {
            String initial = segment.text().substring(0, 1);
            all.append(initial);
            if (!SMALL.contains(segment.folded())) {
                large.append(initial);
            }
        }
        String letters = acronym.replace(".", "").toUpperCase(Locale.ROOT);
        return letters.length() > 1
                && (letters.equals(all.toString().toUpperCase(Locale.ROOT))
                        || letters.equals(large.toString().toUpperCase(Locale.ROOT)));
    }
}
