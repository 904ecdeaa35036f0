package claims.extract.claim;

import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.text.Block;
import claims.text.CleanText;
import claims.text.Mark;
import claims.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The notes and references of an article, by label. A note begins its block with its mark, or stands in a list under a
 * heading such as "References", or follows that word in an article without line ends. A note that names a source is no
 * prose; one that says something is.
 */
final class Notes {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final CleanText text;
    private final CreditWords words;
    private final NoteReader reader;
    private final Map<String, Note> byLabel = new HashMap<>();
    private final TreeMap<Integer, Note> byStart = new TreeMap<>();
    private final Set<Mark> entries = new HashSet<>();

    /** @param source absent where the note says something itself */
    record Note(Span span, Optional<NoteReader.Reference> source) {}

    private Notes(AnnotatedArticle article, CreditWords words, NoteReader reader) {
        this.text = article.text();
        this.words = words;
        this.reader = reader;
    }

    static Notes of(AnnotatedArticle article, CreditWords words, NoteReader reader) {
        Notes notes = new Notes(article, words, reader);
        notes.readMarked();
        notes.readListed();
        return notes;
    }

    /** @param label one of those that the mark has */
    Optional<Note> find(Mark mark, String label) {
        return Optional.ofNullable(byLabel.get(key(mark, label)));
    }

    /** {@code [^1]} and {@code [1]} are two notes. */
    private String key(Mark mark, String label) {
        return text.slice(mark).text().startsWith("[^") ? "^" + label : label;
    }

    /** Whether a mark begins a note, and does not refer to one. */
    boolean isEntry(Mark mark) {
        return entries.contains(mark);
    }

    /** Whether a sentence is nothing but a reference. */
    boolean contain(Sentence sentence) {
        return Optional.ofNullable(byStart.floorEntry(sentence.start()))
                .map(Map.Entry::getValue)
                .filter(note -> sentence.start() < note.span().end())
                .filter(note -> note.source().isPresent())
                .isPresent();
    }

    /** Runs of marks that begin notes: each note ends where the next begins, the last with its block. */
    private void readMarked() {
        List<Mark> marks = text.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.FOOTNOTE)
                .toList();
        int at = 0;
        for (Block block : text.blocks()) {
            List<Mark> run = new ArrayList<>();
            while (at < marks.size()
                    && marks.get(at).shown().start() <= block.span().end()) {
                Mark mark = marks.get(at++);
                boolean first = run.isEmpty() && beginsList(mark, block.span());
                if (first || (!run.isEmpty() && follows(mark, run.get(run.size() - 1)))) {
                    run.add(mark);
                }
            }
            for (int i = 0; i < run.size(); i++) {
                int start = run.get(i).shown().start();
                int end = i + 1 < run.size()
                        ? run.get(i + 1).shown().start()
                        : block.span().end();
                add(key(run.get(i), run.get(i).label()), new Span(start, end));
                entries.add(run.get(i));
            }
        }
    }

    private boolean beginsList(Mark mark, Span block) {
        int place = mark.shown().start();
        if (place == block.start()) {
            return place < block.end();
        }
        String before = text.text()
                .substring(Math.max(block.start(), place - 20), place)
                .strip();
        return words.are("notes", before.substring(before.lastIndexOf(' ') + 1))
                && Character.isUpperCase(before.charAt(before.lastIndexOf(' ') + 1));
    }

    private static boolean follows(Mark mark, Mark before) {
        return NUMBER.matcher(mark.label()).matches()
                && NUMBER.matcher(before.label()).matches()
                && Integer.parseInt(mark.label()) == Integer.parseInt(before.label()) + 1;
    }

    /** Items below a heading of notes, which count from one where they have no marks. */
    private void readListed() {
        boolean listed = false;
        int number = 0;
        for (Block block : text.blocks()) {
            String shown =
                    text.text().substring(block.span().start(), block.span().end());
            if (shown.length() < 30 && words.are("notes", shown)) {
                listed = true;
                number = 0;
                byStart.put(block.span().start(), new Note(block.span(), Optional.of(NoteReader.Reference.UNNAMED)));
            } else if (block.kind() == Block.Kind.HEADING) {
                listed = false;
            } else if (listed && !byStart.containsKey(block.span().start())) {
                add(block.kind() == Block.Kind.LIST_ITEM ? String.valueOf(++number) : "", block.span());
            }
        }
    }

    private void add(String label, Span span) {
        Note note = new Note(span, reader.read(span));
        byStart.put(span.start(), note);
        if (!label.isEmpty()) {
            byLabel.putIfAbsent(label, note);
        }
    }
}
