package claims.evaluate;

import claims.text.Article;
import claims.text.Span;
import java.util.List;
import java.util.Optional;

/** An article to quote from where something is wrong with it. */
final class ArticleText {
    private static final int AROUND = 90;
    private static final int LONG = 240;
    private static final String SENTENCE_ENDS = ".!?\n";

    private final String name;
    /** None where the article can't be read. */
    private final int[] codePoints;

    private ArticleText(String name, int[] codePoints) {
        this.name = name;
        this.codePoints = codePoints;
    }

    static ArticleText of(String name, Optional<Article> article) {
        return new ArticleText(
                name, article.map(Article::text).orElse("").codePoints().toArray());
    }

    Mistake missed(String list, Extent extent, String gold) {
        return mistake(list, Mistake.Kind.MISSED, List.of(), extent, Optional.of(gold), Optional.empty());
    }

    Mistake spurious(String list, Extent extent, String output) {
        return mistake(list, Mistake.Kind.SPURIOUS, List.of(), extent, Optional.empty(), Optional.of(output));
    }

    Mistake wrong(String list, Extent extent, List<String> differs, String gold, String output) {
        return mistake(list, Mistake.kindOf(differs), differs, extent, Optional.of(gold), Optional.of(output));
    }

    private Mistake mistake(
            String list,
            Mistake.Kind kind,
            List<String> differs,
            Extent extent,
            Optional<String> gold,
            Optional<String> output) {
        return new Mistake(
                list, kind, List.copyOf(differs), name, extent.start(), extent.end(), around(extent), gold, output);
    }

    /** Whether words stand where somebody says they do; true where that can't be known. */
    boolean holds(String words, int start, int end) {
        return codePoints.length == 0
                || (end <= codePoints.length && words.equals(new String(codePoints, start, end - start)));
    }

    /** The sentence, or as much of it as fits, on one line with ⟦the words⟧ marked; empty without the article. */
    String around(Extent extent) {
        if (extent.end() > codePoints.length) {
            return "";
        }
        int from = sentenceStart(extent.start());
        int to = sentenceEnd(extent.end());
        var line = new StringBuilder(from > 0 && !isSentenceEnd(from - 1) ? "…" : "");
        int done = from;
        for (Span part : extent.parts()) {
            line.append(words(done, part.start()))
                    .append('⟦')
                    .append(words(part.start(), part.end()))
                    .append('⟧');
            done = part.end();
        }
        line.append(words(done, to));
        return (to < codePoints.length && !isSentenceEnd(to - 1) ? line.append('…') : line)
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String words(int start, int end) {
        return shortened(new String(codePoints, start, end - start));
    }

    /** The middle of what is too long to be quoted is left out. */
    static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONG) {
            return words;
        }
        int head = words.offsetByCodePoints(0, LONG / 2);
        int tail = words.offsetByCodePoints(words.length(), -LONG / 2);
        return words.substring(0, head) + " … " + words.substring(tail);
    }

    private int sentenceStart(int position) {
        int limit = Math.max(0, position - AROUND);
        int start = position;
        while (start > limit && !isSentenceEnd(start - 1)) {
            start--;
        }
        return start > limit || limit == 0 ? start : nextWord(start, position);
    }

    private int sentenceEnd(int position) {
        int limit = Math.min(codePoints.length, position + AROUND);
        int end = position;
        while (end < limit && (end == position || !isSentenceEnd(end - 1))) {
            end++;
        }
        return end;
    }

    /** A cut inside a word is none: from here on the first that begins after white space. */
    private int nextWord(int start, int limit) {
        int word = start;
        while (word < limit && !Character.isWhitespace(codePoints[word])) {
            word++;
        }
        return word;
    }

    /** A full stop, or a line end that begins a blank line. */
    private boolean isSentenceEnd(int position) {
        return SENTENCE_ENDS.indexOf(codePoints[position]) >= 0
                && (position + 1 >= codePoints.length || Character.isWhitespace(codePoints[position + 1]));
    }
}
