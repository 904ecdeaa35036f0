package claims.extract.entity;

import claims.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A word list: one entry a line, {@code name | alias | alias}, then flags: {@code !} for names of one word that are
 * common words too, {@code @maker} for a product family whose bare name is its maker. {@code #} begins a comment.
 */
final class NameList {
    /** In names no longer than this, capitals tell them from words: {@code AIM}, {@code PaLM}. */
    private static final int SHAPED = 5;

    private final Map<String, Entry> entries = new HashMap<>();
    private int longest;

    /**
     * A name or alias of the list.
     *
     * @param name the canonical name of its line
     * @param written the ways in which the list writes this name or alias: {@code GSM8K}, {@code GSM8k}
     */
    record Entry(String name, List<String> written, boolean ambiguous, boolean maker) {
        /** Whether words of an article may be this name: capitals where it has them, and acronyms to the letter. */
        boolean isWritten(String words) {
            return written.stream().anyMatch(form -> isForm(form, words));
        }

        private static boolean isForm(String form, String words) {
            if (Character.isUpperCase(form.codePointAt(0))
                    && !Character.isUpperCase(words.codePointAt(0))
                    && !Character.isDigit(words.charAt(0))) {
                return false;
            }
            if (form.chars().anyMatch(Character::isUpperCase)
                    && words.chars().anyMatch(Character::isLetter)
                    && words.chars().noneMatch(Character::isUpperCase)) {
                return false; // "60 minutes" is no "60 Minutes"
            }
            if (form.startsWith("The ") && !(words.length() > 4 && Character.isUpperCase(words.codePointAt(4)))) {
                return false;
            }
            // "MultiPL-E" and "Multiple" differ by no letter.
            if (form.contains("-") && words.chars().skip(1).allMatch(Character::isLowerCase)) {
                return false;
            }
            boolean shaped = (form.replace(".", "").length() <= SHAPED || isMostlyCapitals(form))
                    && form.chars().skip(1).anyMatch(Character::isUpperCase);
            return !shaped || words.equals(form) || words.equals(words.toUpperCase(Locale.ROOT));
        }

        /** {@code ReCoRD}, {@code QuALITY}: it is by these that they are no record and no quality. */
        private static boolean isMostlyCapitals(String form) {
            long capitals = form.chars().filter(Character::isUpperCase).count();
            return form.chars().allMatch(Character::isLetter)
                    && capitals < form.length()
                    && 2 * capitals >= form.length();
        }

        private Entry alsoWritten(String form) {
            List<String> forms = new ArrayList<>(written);
            forms.add(form);
            return new Entry(name, List.copyOf(forms), ambiguous, maker);
        }
    }

    private NameList() {}

    /** Reads the list that is the resource {@code name} beside this class. */
    static NameList read(String name) {
        return read(List.of(), name);
    }

    /** The same with lines before those of the resource. */
    static NameList read(List<String> own, String name) {
        NameList list = new NameList();
        own.forEach(list::add);
        lines(name).forEach(list::add);
        return list;
    }

    static List<String> lines(String name) {
        return WordList.lines(NameList.class, name);
    }

    private void add(String line) {
        boolean ambiguous = line.endsWith(" !") || line.contains(" ! ");
        boolean maker = line.contains(" @maker");
        List<String> names = WordList.split(withoutFlags(line), " | ");
        String canonical = names.get(0);
        for (String name : names) {
            List<Segment> segments = Segment.scan(name, 0);
            longest = Math.max(longest, segments.size());
            boolean common = ambiguous && segments.size() == 1;
            Entry known = entries.putIfAbsent(key(segments), new Entry(canonical, List.of(name), common, maker));
            if (known != null && known.name().equals(canonical)) {
                entries.put(key(segments), known.alsoWritten(name));
            }
        }
    }

    private static String withoutFlags(String line) {
        String names = line.replace(" @maker", "").replace(" ! ", "");
        return names.endsWith(" !") ? names.substring(0, names.length() - 2) : names;
    }

    int longest() {
        return longest;
    }

    Optional<Entry> find(List<Segment> segments) {
        return find(key(segments));
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    boolean contains(String words) {
        return entries.containsKey(key(words));
    }

    static String key(String words) {
        return key(Segment.scan(words, 0));
    }

    /** The keys of the first of the segments, of the first two, and so on. */
    static List<String> keys(List<Segment> segments) {
        List<String> keys = new ArrayList<>(segments.size());
        StringBuilder key = new StringBuilder();
        for (Segment segment : segments) {
            keys.add(key.append(segment.folded()).toString());
        }
        return keys;
    }

    static String key(List<Segment> segments) {
        StringBuilder key = new StringBuilder();
        for (Segment segment : segments) {
            key.append(segment.folded());
        }
        return key.toString();
    }
}
