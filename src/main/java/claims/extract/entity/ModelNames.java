package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names of AI models by their shape, so that next month's is found too: a family and what follows it. {@code Qwen3.5-9B-Instruct},
 * {@code GPT-5.4}, {@code Llama 4 Maverick}, {@code o3-mini}; and of families in no list those with a version that no
 * count or date would have, {@code Orion 2.1 Pro}.
 *
 * <pre>
 * model   = family tail+ | family            a bare family only where the list does not call it ambiguous
 * family  = a name in the list of families, versions may be glued to it (Qwen3.5)
 * tail    = version | code | size | variant | date, after a space or a hyphen
 * version = 4 | 5.4 | 4o | v3.1              code = R1 | K2.5 | M2
 * size    = 9B | A3B | 8x7B | 120b           date = 0528, after a hyphen only
 * </pre>
 */
final class ModelNames {
    private static final Pattern VERSION = Pattern.compile("[vV]?[0-9]{1,2}(\\.[0-9]{1,2}){0,2}[a-zA-Z]?");
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{1,2}(\\.[0-9]{1,2})?");
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,2}x)?[AEae]?[0-9]{1,4}(\\.[0-9]{1,2})?[BbMT]");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}|[0-9]{6}|[0-9]{8}|[0-9]{2}");
    private static final Pattern O_SERIES = Pattern.compile("o[1-9]");
    /** What counts something instead of telling a version: "4 days ago", "3 times". */
    private static final Set<String> COUNTED = Set.of(
            "days", "weeks", "months", "years", "hours", "minutes", "seconds", "times", "percent", "per", "million",
            "billion", "trillion", "points", "people", "users", "percentage", "x");

    private final Lexicon lexicon;

    ModelNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NamedSpan> find(SentenceView sentence) {
        List<NamedSpan> found = new ArrayList<>();
        for (int first = 0; first < sentence.segments().size(); first++) {
            Optional<NamedSpan> name = findAt(sentence, first);
            if (name.isPresent()) {
                found.add(name.get());
                int end = name.get().span().end();
                while (first + 1 < sentence.segments().size() && sentence.segments().get(first + 1).start() < end) {
                    first++;
                }
            }
        }
        return found;
    }

    private Optional<NamedSpan> findAt(SentenceView sentence, int first) {
        Segment head = sentence.segments().get(first);
        if (O_SERIES.matcher(head.text()).matches() && head.join() != Segment.Join.HYPHEN) {
            return Optional.of(product(sentence, first, endOfTail(sentence, first)));
        }
        for (int last = Math.min(first + lexicon.families().longest(), sentence.segments().size()) - 1; last >= first; last--) {
            Optional<NamedSpan> name = findFamily(sentence, first, last);
            if (name.isPresent()) {
                return name;
            }
        }
        return findUnlisted(sentence, first);
    }

    private Optional<NamedSpan> findFamily(SentenceView sentence, int first, int last) {
        List<Segment> window = sentence.segments().subList(first, last + 1);
        if (window.stream().skip(1).anyMatch(segment -> !isJoined(segment))) {
            return Optional.empty();
        }
        String key = NameList.key(window);
        String stem = key.replaceFirst("[0-9]+[a-z]?$", "");
        boolean glued = lexicon.families().find(key).isEmpty() && !stem.equals(key);
        Optional<NameList.Entry> family = lexicon.families().find(glued ? stem : key);
        int start = window.get(0).start();
        if (family.isEmpty()) {
            return Optional.empty();
        }
        int end = endOfTail(sentence, last);
        boolean versioned = glued || end > last;
        String words = sentence.text().substring(start, window.get(window.size() - 1).end());
        if (versioned) {
            boolean capital = family.get().isWritten(glued ? words.replaceFirst("[0-9.]+[a-z]?$", "") : words);
            boolean hyphenated = end > last && sentence.segments().get(last + 1).join() == Segment.Join.HYPHEN;
            return capital || glued || hyphenated ? Optional.of(product(sentence, first, end)) : Optional.empty();
        }
        if (family.get().maker() || !family.get().isWritten(words) || isPersonsName(sentence, first, last)) {
            return Optional.empty();
        }
        boolean meant = !family.get().ambiguous() || isIntroduced(sentence, first, last);
        return meant ? Optional.of(product(sentence, first, last)) : Optional.empty();
    }

    private static boolean isPersonsName(SentenceView sentence, int first, int last) {
        boolean continued = sentence.following(last)
                .filter(next -> next.isCapitalised() && sentence.tokens(next.start(), next.end()).stream()
                        .anyMatch(token -> token.name().equals("PERSON")))
                .isPresent();
        boolean continues = sentence.preceding(first)
                .filter(before -> before.isCapitalised() && sentence.tokens(before.start(), before.end()).stream()
                        .anyMatch(token -> token.name().equals("PERSON")))
                .isPresent();
        return continued || continues;
    }

    /** A maker's possessive before it, or what it is after it: "Anthropic's Claude", "the Gemini app". */
    private boolean isIntroduced(SentenceView sentence, int first, int last) {
        boolean possessed = sentence.preceding(first)
                .filter(before -> before.join() == Segment.Join.APOSTROPHE)
                .isPresent();
        boolean explained = sentence.following(last)
                .filter(next -> lexicon.productNouns().contains(next.folded()))
                .isPresent();
        return possessed || explained;
    }

    /** A capitalised name of no listed family with a version such as 2.1, or with a version and a variant. */
    private Optional<NamedSpan> findUnlisted(SentenceView sentence, int first) {
        Segment head = sentence.segments().get(first);
        if (!head.isCapitalised()
                || head.text().length() < 3
                || lexicon.numberedWords().contains(head.folded())
                || lexicon.notEntities().contains(head.text())
                || lexicon.benchmarks().contains(head.text())
                || lexicon.organizations().contains(head.text())) {
            return Optional.empty();
        }
        Optional<Segment> next = sentence.segment(first + 1);
        if (next.isEmpty() || !isJoined(next.get())) {
            return Optional.empty();
        }
        int end = endOfTail(sentence, first);
        boolean version = next.get().text().matches("[vV]?[0-9]{1,2}\\.[0-9]{1,2}[a-z]?|[vV][0-9]{1,2}");
        boolean whole = next.get().text().matches("[0-9]{1,2}");
        boolean more = end > first + 1;
        boolean explained = sentence.following(end)
                .filter(word -> lexicon.productNouns().contains(word.folded()))
                .isPresent();
        boolean named = (version && (end > first)) || (whole && end > first && (more || explained));
        return named && !sentence.titleCase() ? Optional.of(product(sentence, first, end)) : Optional.empty();
    }

    private static NamedSpan product(SentenceView sentence, int first, int last) {
        return sentence.named(first, last, EntityType.PRODUCT, Evidence.PATTERNED, Optional.empty());
    }

    private static boolean isJoined(Segment segment) {
        return segment.join() == Segment.Join.SPACE || segment.join() == Segment.Join.HYPHEN;
    }

    private int endOfTail(SentenceView sentence, int head) {
        int end = head;
        boolean versioned = false;
        for (int i = head + 1; i < sentence.segments().size(); i++) {
            Segment segment = sentence.segments().get(i);
            boolean hyphen = segment.join() == Segment.Join.HYPHEN;
            if (!isJoined(segment) || !isTail(sentence, i, hyphen, versioned)) {
                break;
            }
            versioned |= segment.startsWithDigit();
            end = i;
        }
        return end;
    }

    private boolean isTail(SentenceView sentence, int index, boolean hyphen, boolean versioned) {
        Segment segment = sentence.segments().get(index);
        String word = segment.text();
        if (lexicon.variants().contains(word.toLowerCase(Locale.ROOT))) {
            return hyphen || segment.isCapitalised();
        }
        if (hyphen) {
            return matches(VERSION, word) || matches(CODE, word) || matches(SIZE, word) || matches(DATE, word);
        }
        if (segment.isVersionNumber() && (versioned || isCount(sentence, index))) {
            return false;
        }
        return matches(VERSION, word) || matches(CODE, word) || SIZE.matcher(word).matches();
    }

    private boolean isCount(SentenceView sentence, int index) {
        Segment segment = sentence.segments().get(index);
        int end = segment.end();
        char after = end < sentence.text().length() ? sentence.text().charAt(end) : ' ';
        return after == '%'
                || after == '$'
                || sentence.following(index)
                        .filter(next -> COUNTED.contains(next.folded()))
                        .isPresent();
    }

    private static boolean matches(Pattern pattern, String word) {
        return pattern.matcher(word).matches();
    }
}
