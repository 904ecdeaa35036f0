package claims.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frame that a web page or a mail puts around an article: menus, buttons, footers. Known by whole lines, so that a
 * sentence of the article that holds the same words is never touched.
 */
final class Boilerplate {
    private enum Section {
        LINE,
        BEGINS,
        LABEL,
        NOTICE,
        MENU,
        LIST,
        HOLDS,
        ANYWHERE,
        INSIDE
    }

    static final int HEAD = 700;
    private static final int MOST_WORDS = 14;
    private static final int MOST_NOTICE_WORDS = 90;
    private static final int MOST_TEASER_WORDS = 20;
    private static final int MOST_MENU_WORDS = 12;
    private static final int LONGEST_FOOTER = 200;
    private static final int LONGEST_ENTRY = 30;
    private static final Pattern FOOTER = Pattern.compile("© ?[0-9]{4}.*|[0-9]{1,2} min(?:ute)?s? read\\b");
    private static final Pattern BETWEEN_ENTRIES = Pattern.compile("[|·•*/»>\\]]|\\s{2,}|\\t");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Map<Section, Set<String>> PHRASES = read();
    private static final Map<String, List<String>> ANYWHERE = byFirstWord(Section.ANYWHERE);
    private static final Map<String, List<String>> INSIDE = byFirstWord(Section.INSIDE);

    private Boilerplate() {}

    static boolean isFrame(String line) {
        String key = PhraseKey.of(line);
        int words = PhraseKey.words(key);
        return PHRASES.get(Section.LINE).contains(key)
                || PHRASES.get(Section.LIST).contains(key)
                || (words <= MOST_WORDS && begins(key, Section.BEGINS))
                || (words <= MOST_WORDS && begins(key, Section.LABEL) && !endsAsSentence(line))
                || (words <= MOST_NOTICE_WORDS && begins(key, Section.NOTICE))
                || (words <= MOST_TEASER_WORDS && holds(key))
                || isMenu(line);
    }

    /** Places of a page's frame in a long line, where they stand between sentences. In order, apart from each other. */
    static List<Span> inside(String text, Line line) {
        List<Span> found = new ArrayList<>();
        int i = line.start();
        while (i < line.end()) {
            boolean quoted = i > line.start() && Characters.isQuoteMark(text.charAt(i - 1));
            int behind = quoted ? i : phraseEnd(text, i, line.end(), ANYWHERE);
            if (behind == i && standsFree(text, line.start(), i, found)) {
                behind = phraseEnd(text, i, line.end(), INSIDE);
                behind = behind == i ? footerEnd(text, i, line.end()) : behind;
            }
            if (behind > i) {
                behind = menuEnd(text, behind, line.end());
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
                || (!Characters.isWord(text.charAt(before)) && ",;:-–—'’(".indexOf(text.charAt(before)) < 0);
    }

    private static int phraseEnd(String text, int at, int end, Map<String, List<String>> phrases) {
        for (String phrase : phrases.getOrDefault(text.substring(at, wordEnd(text, at, end)), List.of())) {
            int behind = at + phrase.length();
            boolean whole = behind >= end || !Characters.isWord(text.charAt(behind)) || phrase.endsWith(":");
            if (behind <= end && text.startsWith(phrase, at) && whole) {
                return behind;
            }
        }
        return at;
    }

    /** {@code © 2026 …} reaches to the line's end, where that is near; {@code 5 min read} is that and no more. */
    private static int footerEnd(String text, int at, int end) {
        char c = text.charAt(at);
        if (c != '©' && !Character.isDigit(c)) {
            return at;
        }
        Matcher found = FOOTER.matcher(text).region(at, Math.min(end, at + LONGEST_FOOTER));
        boolean near = c != '©' || end - at <= LONGEST_FOOTER;
        return near && found.lookingAt() ? found.end() : at;
    }

    /** Behind a phrase of the frame, the buttons that follow it: {@code Share this post on: X LinkedIn Email}. */
    private static int menuEnd(String text, int at, int end) {
        int behind = at;
        while (behind < end) {
            int word = behind;
            while (word < end && Characters.isSpace(text.charAt(word))) {
                word++;
            }
            int entryEnd = menuEntryEnd(text, word, end);
            boolean phrase = phraseEnd(text, word, end, ANYWHERE) > word || phraseEnd(text, word, end, INSIDE) > word;
            if (phrase || entryEnd == word) {
                return behind;
            }
            behind = entryEnd;
        }
        return behind;
    }

    /** Where one capitalised entry of a menu, of one word or two, ends; {@code at} where none begins there. */
    private static int menuEntryEnd(String text, int at, int end) {
        if (at >= end || !Character.isUpperCase(text.charAt(at))) {
            return at;
        }
        int one = Math.min(wordEnd(text, at, end), at + LONGEST_ENTRY);
        int two = Math.min(wordEnd(text, Math.min(one + 1, end), end), at + LONGEST_ENTRY);
        if (isMenuEntry(PhraseKey.of(text.substring(at, two)))) {
            return two;
        }
        return isMenuEntry(PhraseKey.of(text.substring(at, one))) ? one : at;
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

    private static boolean endsAsSentence(String line) {
        String words = line.strip();
        return !words.isEmpty() && Characters.isStop(words.charAt(words.length() - 1));
    }

    private static boolean holds(String key) {
        return PHRASES.get(Section.HOLDS).stream().anyMatch((" " + key + " ")::contains);
    }

    private static boolean isMenu(String line) {
        if (line.length() >= HEAD) {
            return false;
        }
        String shown = PhraseKey.withoutAddresses(line);
        String[] parts = BETWEEN_ENTRIES.split(shown, -1);
        if (parts.length < 2) {
            return isRunOfEntries(shown);
        }
        int entries = 0;
        for (String part : parts) {
            String key = PhraseKey.of(part);
            entries += key.isEmpty() ? 0 : 1;
            if (!key.isEmpty() && !isMenuEntry(key) && !begins(key, Section.BEGINS) && !begins(key, Section.LABEL)) {
                return isRunOfEntries(shown);
            }
        }
        return entries > 0;
    }

    /** Capitalised words one behind the other, most of them entries of menus. */
    private static boolean isRunOfEntries(String line) {
        String[] words = SPACES.split(line.strip(), -1);
        int entries = 0;
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
            entries += isMenuEntry(PhraseKey.of(word)) ? 1 : 0;
        }
        return !endsAsSentence(line)
                && words.length >= 3
                && words.length <= MOST_MENU_WORDS
                && entries * 3 >= words.length * 2;
    }

    /** Whether a list of other articles begins below the line. */
    static boolean announcesTeasers(String key) {
        return PHRASES.get(Section.LIST).contains(key);
    }

    static boolean isMenuEntry(String key) {
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
                        .add(section == Section.INSIDE || section == Section.ANYWHERE ? line : PhraseKey.of(line));
            }
        }
        return phrases;
    }

    /** Of phrases that begin with the same word the longest comes first. */
    private static Map<String, List<String>> byFirstWord(Section section) {
        Map<String, List<String>> byWord = new HashMap<>();
        PHRASES.get(section).stream()
                .sorted(Order.falling(String::length))
                .forEach(phrase -> byWord.computeIfAbsent(phrase.split(" ", 2)[0], w -> new ArrayList<>())
                        .add(phrase));
        return byWord;
    }
}
