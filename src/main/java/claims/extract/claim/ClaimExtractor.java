package claims.extract.claim;

import claims.model.Claim;
import claims.model.Entities;
import claims.model.Entity;
import claims.model.Figure;
import claims.model.Reference;
import claims.model.Score;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.text.Block;
import claims.text.Slice;
import claims.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds who says what in an article. */
public final class ClaimExtractor {
    private final CueFinder cues = new CueFinder(new CueList());

    /** @param results places of numbers that are results on benchmarks, whether they are scores or not */
    public List<Claim> extract(
            AnnotatedArticle article,
            List<Entity> entities,
            List<Figure> figures,
            List<Score> scores,
            List<Span> results) {
        Quotations quotations = Quotations.of(article.text());
        List<Reading> readings = readings(article, quotations);
        List<Report> reports =
                Nested.beside(LongQuotes.find(readings, cues), Nested.kept(reports(readings, quotations)));
        Passages passages = new Passages(readings);
        reports = QuoteReports.complete(passages, cues, reports, quotations);
        List<Credit> credits = Credits.find(readings, article, new Entities(entities));
        SpeakerResolver speakers = new SpeakerResolver(article, new Entities(entities));
        List<Statement> statements = new ArrayList<>();
        for (Report report : reports) {
            statements.add(statement(report, credits, speakers, article, quotations, passages));
        }
        Links links = new Links(article, figures, scores, entities, results);
        Unreported unreported = new Unreported(readings, statements);
        statements.addAll(unreported.credited(credits));
        statements.addAll(unreported.author(links, article.text().metadata().author()));
        statements.sort(
                Comparator.comparing(statement -> statement.content().get(0).start()));
        List<Claim> claims = new ArrayList<>();
        for (Statement statement : statements) {
            claims.add(links.claim("c" + (claims.size() + 1), statement));
        }
        return claims;
    }

    private static List<Reading> readings(AnnotatedArticle article, Quotations quotations) {
        List<Reading> readings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            readings.add(Reading.of(sentence, article, quotations));
        }
        return readings;
    }

    private List<Report> reports(List<Reading> readings, Quotations quotations) {
        List<Report> reports = new ArrayList<>();
        Optional<Reading> before = Optional.empty();
        for (Reading reading : readings) {
            if (reading.sentence().block().kind() == Block.Kind.HEADING) {
                continue;
            }
            reports.addAll(VerbReports.find(reading, before, cues.find(reading), quotations));
            reports.addAll(PhraseReports.find(reading, quotations));
            before = Optional.of(reading);
        }
        return reports;
    }

    private static Statement statement(
            Report report,
            List<Credit> credits,
            SpeakerResolver speakers,
            AnnotatedArticle article,
            Quotations quotations,
            Passages passages) {
        List<Reference> via = credits.stream()
                .filter(credit -> credit.credits(report.reading()))
                .map(Credit::reference)
                .toList();
        return new Statement(
                report.verbatim()
                        ? Claim.Kind.DIRECT
                        : Kinds.of(report.content(), article.text().text(), quotations),
                passages.indexAt(report.start()),
                report.source().map(speakers::speaker),
                report.cue()
                        .map(cue -> new Claim.Cue(
                                cue.entry().lemma(),
                                cue.entry().type(),
                                slice(report.reading(), cue.words(), article))),
                report.content(),
                Certainties.of(report),
                via,
                Media.of(report));
    }

    private static Slice slice(Reading reading, Words words, AnnotatedArticle article) {
        return article.slice(reading.token(words.first()), reading.token(words.last()));
    }
}
