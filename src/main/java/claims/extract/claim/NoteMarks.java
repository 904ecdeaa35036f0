package claims.extract.claim;

import claims.extract.claim.CreditReader.Sourced;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.nlp.Token;
import claims.text.Mark;
import claims.text.Slice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that refer to notes, with what the notes refer to: {@code [3]}, {@code [^1]}, {@code [1](https://…)}. */
final class NoteMarks {
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3})(?:\\s?[–-]\\s?(\\d{1,3}))?");
    private static final Pattern NUMBERED = Pattern.compile("(?:[a-z]+\\.? ?)?\\d.*");
    private static final Pattern PREFIX = Pattern.compile("^[a-z]+\\.? ?(?=\\d)");
    private static final int WIDEST = 10;
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ".", ":", "-LRB-", "-RRB-", "''", "CC");

    private final AnnotatedArticle article;
    private final Notes notes;
    private final Places places;

    private NoteMarks(AnnotatedArticle article, Notes notes, Places places) {
        this.article = article;
        this.notes = notes;
        this.places = places;
    }

    static List<CreditMark> find(AnnotatedArticle article, Notes notes, Places places) {
        NoteMarks finder = new NoteMarks(article, notes, places);
        List<CreditMark> found = new ArrayList<>();
        Set<Mark> seen = new HashSet<>();
        for (Mark mark : article.text().marks()) {
            if (mark.kind() == Mark.Kind.FOOTNOTE && !notes.isEntry(mark) && seen.add(mark)) {
                finder.credit(mark).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<CreditMark> credit(Mark mark) {
        Optional<Sentence> sentence = places.sentenceBefore(mark.shown().start());
        if (sentence.isEmpty() || notes.contain(sentence.get())) {
            return Optional.empty();
        }
        Optional<Mark> link = places.linkAround(mark);
        Slice slice = article.text().slice(link.orElse(mark));
        Optional<List<Sourced>> sources = sources(mark, link);
        boolean ends = endsClause(sentence.get(), mark.shown().start());
        return sources.filter(found ->
                        ends || isBehindFigure(sentence.get(), mark.shown().start()))
                .map(found ->
                        new CreditMark(sentence.get().index(), mark.shown(), ends, slice, found, Optional.empty()));
    }

    /** Empty where the mark is no credit: its note says something, or it asks for a source. */
    private Optional<List<Sourced>> sources(Mark mark, Optional<Mark> link) {
        List<Sourced> sources = new ArrayList<>();
        boolean found = false;
        for (String label : labels(mark.label())) {
            Optional<Notes.Note> note = notes.find(mark, label);
            if (note.isPresent() && note.get().source().isEmpty()) {
                return Optional.empty();
            }
            found |= note.isPresent();
            note.flatMap(Notes.Note::source)
                    .flatMap(NoteReader.Reference::named)
                    .ifPresent(named -> sources.add(new Sourced(named, List.of())));
        }
        if (sources.isEmpty()) {
            link.flatMap(Places::host).ifPresent(host -> sources.add(new Sourced(CreditName.ofHost(host), List.of())));
        }
        return found || !sources.isEmpty() || NUMBERED.matcher(mark.label()).matches()
                ? Optional.of(sources)
                : Optional.empty();
    }

    /** {@code 2, 4-6}: 2, 4, 5, 6. */
    private static List<String> labels(String label) {
        List<String> labels = new ArrayList<>();
        for (String part : label.split("[,;]", 0)) {
            Matcher numbers = NUMBERS.matcher(part.strip());
            if (numbers.matches() && numbers.group(2) != null) {
                int first = Integer.parseInt(numbers.group(1));
                int last = Math.min(Integer.parseInt(numbers.group(2)), first + WIDEST);
                for (int number = first; number <= last; number++) {
                    labels.add(String.valueOf(number));
                }
            } else {
                labels.add(PREFIX.matcher(part.strip()).replaceFirst(""));
            }
        }
        return labels;
    }

    private static boolean endsClause(Sentence sentence, int place) {
        for (Token token : sentence.tokens()) {
            if (token.start() >= place) {
                return CLAUSE_ENDS.contains(token.tag());
            }
        }
        return true;
    }

    private static boolean isBehindFigure(Sentence sentence, int place) {
        List<Token> before =
                sentence.tokens().stream().filter(token -> token.end() <= place).toList();
        return before.stream()
                .skip(Math.max(0, before.size() - 2))
                .anyMatch(token -> token.tag().equals("CD") || token.text().equals("%"));
    }
}
