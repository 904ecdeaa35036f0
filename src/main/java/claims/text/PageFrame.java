package claims.text;

import java.util.BitSet;
import java.util.List;

/**
 * Which of an article's lines belong to the frame around it. Beside the lines that say so themselves these are menus, known by
 * their neighbours, teasers of other articles, known by what stands above them, and the site's name above its menu.
 */
final class PageFrame {
    private static final int MOST_TEASER_WORDS = 20;
    private static final int MOST_NAME_WORDS = 5;
    private static final int LONGEST_HEADLINE = 200;

    private final BitSet frame = new BitSet();

    private PageFrame() {}

    static PageFrame of(Edits edits, List<Line> lines) {
        PageFrame page = new PageFrame();
        int menuStart = 0;
        int menuEntries = 0;
        boolean teasers = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String head = head(edits, line);
            boolean whole = head.length() < Boilerplate.HEAD;
            String key = whole ? PhraseKey.of(head) : "";
            boolean teaser = teasers && !key.isEmpty() && isTeaser(head, key);
            page.frame.set(i, teaser || (whole && Boilerplate.isFrame(head)));
            teasers = teaser || Boilerplate.announcesTeasers(key);

            boolean entry = Boilerplate.isMenuEntry(key);
            if (key.isEmpty() || (!entry && PhraseKey.words(key) > 2)) {
                menuStart = i + 1;
                menuEntries = 0;
            } else if (entry && ++menuEntries >= 3 && menuEntries * 2 >= i + 1 - menuStart) {
                page.frame.set(menuStart, i + 1);
            }
        }
        page.siteName(edits, lines);
        return page;
    }

    boolean contains(int line) {
        return frame.get(line);
    }

    /** A few words above a menu, and nothing before them: the site's name, unless they are all the headline there is. */
    private void siteName(Edits edits, List<Line> lines) {
        int name = frame.nextClearBit(0);
        if (name + 2 >= lines.size() || !frame.get(name + 1)) {
            return;
        }
        int next = name + 1;
        while (next < lines.size() && (frame.get(next) || InlineRule.isWhole(head(edits, lines.get(next))))) {
            next++;
        }
        String site = head(edits, lines.get(name));
        String headline = next == lines.size() ? "." : head(edits, lines.get(next));
        boolean aboveMenu = !Boilerplate.announcesTeasers(PhraseKey.of(head(edits, lines.get(name + 1))));
        boolean headlineFollows = headline.length() < LONGEST_HEADLINE && !headline.endsWith(".");
        if (aboveMenu
                && headlineFollows
                && !site.startsWith("#")
                && !site.endsWith(".")
                && PhraseKey.words(PhraseKey.of(site)) <= MOST_NAME_WORDS) {
            frame.set(name);
        }
    }

    private static String head(Edits edits, Line line) {
        String head = edits.head(line.start(), line.end(), Boilerplate.HEAD);
        boolean marked = head.length() < Boilerplate.HEAD && (head.indexOf('&') >= 0 || head.indexOf('<') >= 0);
        return marked ? PlainText.of(edits, line.start(), line.end()) : head;
    }

    private static boolean isTeaser(String head, String key) {
        return PhraseKey.words(key) <= MOST_TEASER_WORDS
                && !head.startsWith("#")
                && !head.endsWith(".")
                && !head.endsWith("”");
    }
}
