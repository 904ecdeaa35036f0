package claims.extract.claim;

import claims.model.Claim.Certainty;
import claims.model.Claim.Kind;
import claims.model.Claim.Speaker;
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
    private final Set<Integer> reported = new HashSet<>();

    Unreported(List<Reading> readings, List<Statement> statements) {
        this.readings = readings;
        for (Reading reading : readings) {
            Span sentence = reading.span(0, reading.size() - 1);
            boolean taken = statements.stream()
                    .anyMatch(statement ->
                            statement.sentence() == reading.sentence().index()
                                    || statement.content().stream().anyMatch(part -> part.overlaps(sentence)));
            if (taken) {
                reported.add(reading.sentence().index());
            }
        }
    }

    List<Statement> credited(List<Credit> credits) {
        List<Statement> statements = new ArrayList<>();
        for (Credit credit : credits) {
            if (reported.add(credit.sentence())) {
                Reading reading = readings.get(credit.sentence());
                Span content = content(reading, credit.first());
                statements.add(statement(Kind.CITATION, reading, Optional.of(credit.source()), content));
            }
        }
        return statements;
    }

    /** The article's own sentences that carry a figure or a score. */
    List<Statement> author(Links links, Optional<String> byline) {
        List<Statement> statements = new ArrayList<>();
        for (Reading reading : readings) {
            Span content = content(reading, reading.size());
            if (!reported.contains(reading.sentence().index())
                    && PROSE.contains(reading.sentence().block().kind())
                    && links.carriesNumber(content)) {
                Optional<Speaker> source = byline.map(Unreported::author);
                statements.add(statement(Kind.AUTHOR, reading, source, content));
            }
        }
        return statements;
    }

    private static Speaker author(String byline) {
        return new Speaker(byline, Optional.empty(), Speaker.Type.AUTHOR, Optional.empty());
    }

    private static Statement statement(Kind kind, Reading reading, Optional<Speaker> source, Span content) {
        Certainty certainty = Certainties.of(reading);
        return new Statement(
                kind,
                reading.sentence().index(),
                source,
                Optional.empty(),
                List.of(content),
                certainty,
                List.of(),
                Optional.empty());
    }

    /** The sentence before the token {@code end}, without the full stop. */
    private static Span content(Reading reading, int end) {
        int last = end - 1;
        while (last > 0 && reading.isPunctuation(last) && !reading.isQuoteMark(last)) {
            last--;
        }
        return reading.span(0, last);
    }
}
