package claims.extract.claim;

import claims.model.Claim;
import claims.model.Entity;
import claims.model.Figure;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.text.Slice;
import claims.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds who says what in an article. */
public final class ClaimExtractor {
    private final CueFinder cues = new CueFinder(new CueList());

    public List<Claim> extract(AnnotatedArticle article, List<Entity> entities, List<Figure> figures) {
        Quotations quotations = Quotations.of(article.text());
        List<Report> reports = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Reading reading = Reading.of(sentence, article, quotations);
            Optional<Reading> before =
                    readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(readings.size() - 1));
            reports.addAll(VerbReports.find(reading, before, cues.find(reading), quotations));
            reports.addAll(PhraseReports.find(reading, quotations));
            readings.add(reading);
        }
        reports = new ArrayList<>(QuoteReports.complete(readings, reports, quotations));
        reports.sort(Comparator.comparing(report -> report.content().get(0).start()));
        List<Claim> claims = new ArrayList<>();
        for (Report report : reports) {
            claims.add(claim("c" + (claims.size() + 1), report, article));
        }
        return claims;
    }

    private static Claim claim(String id, Report report, AnnotatedArticle article) {
        List<Slice> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Span span : report.content()) {
            spans.add(article.text().slice(span.start(), span.end()));
            text.append(text.isEmpty() ? "" : " ").append(article.text().text(), span.start(), span.end());
        }
        Reading reading = report.reading();
        return new Claim(
                id,
                Claim.Kind.INDIRECT,
                reading.sentence().index(),
                report.source().map(mention -> mention.slice(article)).map(slice ->
                        new Claim.Speaker(slice.text(), Optional.empty(), Claim.Speaker.Type.PERSON, Optional.of(slice))),
                report.cue().map(cue ->
                        new Claim.Cue(cue.entry().lemma(), cue.entry().type(), slice(reading, cue.words(), article))),
                new Claim.Content(text.toString(), spans),
                Claim.Certainty.ASSERTED,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Slice slice(Reading reading, Words words, AnnotatedArticle article) {
        return article.slice(reading.token(words.first()), reading.token(words.last()));
    }
}
