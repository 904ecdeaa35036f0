package claims.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The frame that a web page or a mail puts around an article: menus, buttons, footers. Known by whole lines, so that a
 * sentence of the article that holds the same words is never touched.
 */
final class Boilerplate {
    private enum Section {
        LINE,
        BEGINS,
        NOTICE,
        MENU,
        LIST,
        INSIDE
    }

    private static final int HEAD = 700;
    private static final int MOST_WORDS = 14;
    private static final int MOST_NOTICE_WORDS = 90;
    private static final int MOST_TEASER_WORDS = 20;
    private static final Map<Section, Set<String>> PHRASES = read();
    private static final Map<String, List<String>> INSIDE = insideByFirstWord();

    private Boilerplate() {}

    static boolean isFrame(String line) {
        String key = PhraseKey.of(line);
        int words = PhraseKey.words(key);
        return PHRASES.get(Section.LINE).contains(key)
                || PHRASES.get(Section.LIST).contains(key)
                || words <= MOST_WORDS && begins(key, Section.BEGINS)
                || words <= MOST_NOTICE_WORDS && begins(key, Section.NOTICE)
                || isMenuBar(line);
    }

    /** Places of a page's frame in a long line, where they stand between sentences. In order, apart from each other. */
    static List<Span> inside(String text, Line line) {
        List<Span> found = new ArrayList<>();
        int i = line.start();
        while (i < line.end()) {
            int behind = standsFree(text, line.start(), i, found) ? phraseEnd(text, i, line.end()) : i;
            if (behind > i) {
                found.add(new Span(i, behind));
                i = behind;
            } else {
                i = wordEnd(text, i, line.end()) + 1;
            }
        }
        return found;
    }

    private static boolean standsFree(String text, int start, int at, List<Span> found) {
        int before = at - 1;
        while (before >= start && Characters.isSpace(text.charAt(before))) {
            before--;
        }
        boolean behindAnother = !found.isEmpty() && found.get(found.size() - 1).end() > before;
        return before < start
                || behindAnother
                || !Characters.isWord(text.charAt(before)) && ",;:-–—'’(".indexOf(text.charAt(before)) < 0;
    }

    private static int phraseEnd(String text, int at, int end) {
        for (String phrase : INSIDE.getOrDefault(text.substring(at, wordEnd(text, at, end)), List.of())) {
            int behind = at + phrase.length();
            boolean whole = behind >= end || !Characters.isWord(text.charAt(behind)) || phrase.endsWith(":");
            if (behind <= end && text.startsWith(phrase, at) && whole) {
                return behind;
            }
        }
        return at;
    }

    private static int wordEnd(String text, int at, int end) {
        int i = at;
        while (i < end && !Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean begins(String key, Section section) {
        String beginning = "";
        for (String word : key.split(" ", 9)) {
            beginning = beginning.isEmpty() ? word : beginning + " " + word;
            if (PHRASES.get(section).contains(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMenuBar(String line) {
        String[] parts = line.split("[|·•/»>]|\\s{2,}|\\t");
        if (line.length() >= HEAD || parts.length < 2) {
            return false;
        }
        for (String part : parts) {
            String key = PhraseKey.of(part);
            if (!key.isEmpty() && !isMenuEntry(key)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMenuEntry(String key) {
        return PHRASES.get(Section.MENU).contains(key)
                || PHRASES.get(Section.LINE).contains(key);
    }

    private static Map<Section, Set<String>> read() {
        Map<Section, Set<String>> phrases = new EnumMap<>(Section.class);
        Section section = Section.LINE;
        for (String line : WordList.lines("boilerplate.txt")) {
            if (line.startsWith("[")) {
                section = Section.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                phrases.computeIfAbsent(section, s -> new HashSet<>())
                        .add(section == Section.INSIDE ? line : PhraseKey.of(line));
            }
        }
        return phrases;
    }

    private static Map<String, List<String>> insideByFirstWord() {
        Map<String, List<String>> byWord = new java.util.HashMap<>();
        PHRASES.get(Section.INSIDE).stream()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .forEach(phrase -> byWord.computeIfAbsent(phrase.split(" ")[0], w -> new ArrayList<>())
                        .add(phrase));
        return byWord;
    }

    /** Looks at all lines of an article: a menu is known by its neighbours, a list of teasers by what stands above it. */
    static final class Reader {
        private final BitSet frame = new BitSet();

        Reader(Edits edits, List<Line> lines) {
            int menuStart = 0;
            int menuEntries = 0;
            boolean teasers = false;
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                String head = edits.head(line.start(), line.end(), HEAD);
                String key = head.length() < HEAD ? PhraseKey.of(head) : "";
                boolean known = head.length() < HEAD && Boilerplate.isFrame(head);
                boolean teaser = teasers && !key.isEmpty() && isTeaser(head, key);
                if (known || teaser) {
                    frame.set(i);
                }
                teasers = PHRASES.get(Section.LIST).contains(key) || teaser;
                boolean entry = isMenuEntry(key);
                if (!entry && PhraseKey.words(key) > 2 || key.isEmpty()) {
                    menuStart = i + 1;
                    menuEntries = 0;
                } else if (entry && ++menuEntries >= 3 && menuEntries * 2 >= i + 1 - menuStart) {
                    frame.set(menuStart, i + 1);
                }
            }
        }

        boolean isFrame(int line) {
            return frame.get(line);
        }

        private static boolean isTeaser(String head, String key) {
            return PhraseKey.words(key) <= MOST_TEASER_WORDS && !head.endsWith(".") && !head.endsWith("”");
        }
    }
}
