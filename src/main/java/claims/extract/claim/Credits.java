package claims.extract.claim;

import claims.model.Claim.Speaker;
import claims.model.Entities;
import claims.model.Reference;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.nlp.Token;
import claims.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The credits of an article: in brackets, as notes, as links, on lines of their own. A credit counts for the sentence that
 * it ends, or for the clause. What is credit is no part of what anybody says: {@link #rest} reads sentences without it.
 */
final class Credits {
    private final Map<Integer, List<Credit>> bySentence = new HashMap<>();
    private final Map<Integer, List<Span>> cut = new HashMap<>();
    private final Notes notes;
    private final Places places;
    private final Signatures signatures;

    private Credits(Notes notes, Places places, Signatures signatures) {
        this.notes = notes;
        this.places = places;
        this.signatures = signatures;
    }

    Places places() {
        return places;
    }

    Signatures signatures() {
        return signatures;
    }

    static Credits find(AnnotatedArticle article, Entities entities, CreditWords words) {
        CreditName names = new CreditName(article, entities, words);
        CreditReader reader = new CreditReader(names, words);
        Places places = new Places(article);
        Notes notes = Notes.of(article, words, new NoteReader(article, names, reader, places));
        List<CreditMark> marks = new ArrayList<>();
        marks.addAll(NoteMarks.find(article, notes, places));
        BracketCredits brackets =
                new BracketCredits(article, reader, places, new BracketedNames(article, entities, words));
        CreditLines lines = new CreditLines(article, reader, places);
        for (Sentence sentence : article.sentences()) {
            if (!notes.contain(sentence)) {
                marks.addAll(brackets.find(sentence));
                marks.addAll(lines.find(sentence));
            }
        }
        Credits credits = new Credits(notes, places, new Signatures(names, words));
        Map<Integer, List<CreditMark>> marksBySentence = new HashMap<>();
        for (CreditMark mark : marks) {
            marksBySentence
                    .computeIfAbsent(mark.sentence(), sentence -> new ArrayList<>())
                    .add(mark);
            mark.cut()
                    .ifPresent(cut -> credits.cut
                            .computeIfAbsent(cut.sentence(), sentence -> new ArrayList<>())
                            .add(cut.span()));
        }
        marksBySentence.forEach((sentence, all) -> credits.bySentence.put(
                sentence,
                CreditScopes.of(
                        article.sentences().get(sentence), all, article.text().text())));
        return credits;
    }

    List<Credit> of(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    /** Who passed a report on, where it ends in a credited sentence: nobody whose own words it is. */
    List<Reference> via(Report report, Optional<Speaker> source) {
        Optional<Sentence> last = places.sentenceBefore(report.end());
        Set<Credit> found = new LinkedHashSet<>();
        last.ifPresent(sentence -> of(sentence).stream()
                .filter(credit -> report.covers(credit.scope()))
                .forEach(found::add));
        of(report.reading().sentence()).stream()
                .filter(credit -> credit.scope().end() >= report.end() || report.covers(credit.scope()))
                .forEach(found::add);
        if (report.credit().isPresent()) {
            found.removeIf(credit -> credit.mark().equals(report.credit().get().mark()));
        }
        return found.stream()
                .filter(credit -> source.filter(credit::names).isEmpty())
                .flatMap(credit -> credit.references().stream())
                .distinct()
                .toList();
    }

    /** A sentence without its credits; empty where it is nothing else, or a note. */
    Optional<Sentence> rest(Sentence sentence) {
        if (notes.contain(sentence)) {
            return Optional.empty();
        }
        List<Span> spans = cut.get(sentence.index());
        if (spans == null) {
            return Optional.of(sentence);
        }
        List<Token> kept = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (spans.stream().noneMatch(span -> span.start() <= token.start() && token.end() <= span.end())) {
                kept.add(new Token(
                        kept.size(),
                        token.text(),
                        token.lemma(),
                        token.tag(),
                        token.name(),
                        token.start(),
                        token.end()));
            }
        }
        boolean words = kept.stream()
                .anyMatch(token -> Character.isLetterOrDigit(token.text().charAt(0)));
        return words ? Optional.of(new Sentence(sentence.index(), sentence.block(), kept)) : Optional.empty();
    }
}
