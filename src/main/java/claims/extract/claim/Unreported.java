package claims.extract.claim;

import claims.model.Claim.Kind;
import claims.model.Claim.Speaker;
import claims.model.Reference;
import claims.text.Block;
import claims.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sentences that nobody is reported to have said: they belong to the source that a credit names, or to the author. */
final class Unreported {
    private static final Set<Block.Kind> PROSE = Set.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM);

    private final List<Reading> readings;
    private final Credits credits;
    private final Coverage said = new Coverage();
    /** Indexes of sentences in which somebody is said to say something. */
    private final Set<Integer> reporting = new HashSet<>();

    Unreported(List<Reading> readings, List<Statement> statements, List<Report> reports, Credits credits) {
        this.readings = readings;
        this.credits = credits;
        for (Statement statement : statements) {
            statement.content().forEach(said::add);
            reporting.add(statement.sentence());
        }
        reports.stream()
                .flatMap(report -> report.credit().stream())
                .forEach(credit -> reporting.add(credit.sentence()));
    }

    /** The article's own sentences that have a credit, and those that carry a figure or a score. */
    List<Statement> statements(Links links, Optional<String> byline) {
        Optional<Speaker> author = byline.map(Unreported::author);
        List<Statement> statements = new ArrayList<>();
        for (Reading reading : readings) {
            int from = reading.token(0).start();
            for (Credit credit : credits.of(reading.sentence())) {
                words(reading, credit.scope())
                        .filter(words -> isFree(reading, words))
                        .map(words -> cited(reading, credit, words))
                        .ifPresent(statements::add);
                from = Math.max(from, credit.behind());
            }
            words(reading, new Span(from, Math.max(from, reading.sentence().end())))
                    .filter(words -> isFree(reading, words) && isProse(reading, words))
                    .filter(words -> links.carriesNumber(reading.span(words.first(), words.last())))
                    .map(words -> statement(Kind.AUTHOR, reading, author, words, List.of()))
                    .ifPresent(statements::add);
        }
        return statements;
    }

    private static Speaker author(String byline) {
        return new Speaker(byline, Optional.empty(), Speaker.Type.AUTHOR, Optional.empty());
    }

    /** Nobody has said it, and nobody in the sentence says something, unless in another clause with a credit. */
    private boolean isFree(Reading reading, Words words) {
        boolean clause = words.first() > 0 || words.last() < lastWord(reading, reading.size() - 1);
        return !said.overlaps(reading.span(words.first(), words.last()))
                && (clause || !reporting.contains(reading.sentence().index()));
    }

    /** A sentence of a paragraph or a list, or what is left of one: a clause. */
    private static boolean isProse(Reading reading, Words words) {
        boolean aside = words.first() > 0
                && (reading.tag(words.first()).startsWith("W")
                        || reading.tag(words.first()).equals("VBG"));
        return !aside
                && PROSE.contains(reading.sentence().block().kind())
                && (words.first() == 0
                        || BracketCredits.hasVerb(reading.tokens().subList(words.first(), words.last() + 1)));
    }

    private static Statement cited(Reading reading, Credit credit, Words words) {
        return statement(Kind.CITATION, reading, credit.source(), words, credit.via());
    }

    private static Statement statement(
            Kind kind, Reading reading, Optional<Speaker> source, Words words, List<Reference> via) {
        return new Statement(
                kind,
                reading.sentence().index(),
                source,
                Optional.empty(),
                List.of(reading.span(words.first(), words.last())),
                Certainties.of(reading),
                via,
                Optional.empty());
    }

    /** The words of a scope without the full stop, or the conjunction that joins them to what stands before. */
    private static Optional<Words> words(Reading reading, Span scope) {
        int first = 0;
        while (first < reading.size() && reading.token(first).start() < scope.start()) {
            first++;
        }
        while (first > 0
                && first < reading.size()
                && (reading.isPunctuation(first) || reading.tag(first).equals("CC"))) {
            first++;
        }
        int end = reading.size() - 1;
        while (end >= 0 && reading.token(end).end() > scope.end()) {
            end--;
        }
        int last = lastWord(reading, end);
        return first <= last ? Optional.of(new Words(first, last)) : Optional.empty();
    }

    private static int lastWord(Reading reading, int from) {
        int last = from;
        while (last > 0
                && (reading.isPunctuation(last) || Signatures.isDash(reading.text(last)))
                && !reading.isQuoteMark(last)) {
            last--;
        }
        return last;
    }
}
