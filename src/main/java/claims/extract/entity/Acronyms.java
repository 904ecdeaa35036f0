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

/** Acronyms that the article introduces in brackets: "the Office of Fair Measures (OFM)". */
final class Acronyms {
    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "on", "in", "to", "a", "de", "s");

    private static final Pattern BRACKET = Pattern.compile(" \\((\\p{Lu}[\\p{L}&.-]{1,9})[),]");

    private Acronyms() {}

    /** The acronyms in brackets that the finders passed over, each as the thing that the name before it is. */
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
            NamedSpan full = names.get(i);
            NamedSpan acronym = names.get(i + 1);
            if (text.substring(
                                    Math.min(full.span().end(), acronym.span().start()),
                                    acronym.span().start())
                            .equals(" (")
                    && full.type() == acronym.type()
                    && isAcronym(acronym.text(), full.text())) {
                acronyms.put(identity(acronym), identity(full));
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
