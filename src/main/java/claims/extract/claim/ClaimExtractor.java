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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who says what in an article. */
public final class ClaimExtractor {
    private final CueFinder cues = new CueFinder(new CueList());
    private final SourceLexicon lexicon = SourceLexicon.load();

    /** @param results places of numbers that are results on benchmarks, whether they are scores or not */
    public Attribution extract(
            AnnotatedArticle article,
            List<Entity> entities,
            List<Figure> figures,
            List<Score> scores,
            List<Span> results) {
        Quotations quotations = Quotations.of(article.text());
        List<Reading> readings = readings(article, quotations);
        List<Report> found = Nested.kept(Chains.joined(reports(readings, quotations)));
        List<Report> reports = Chains.complete(QuoteReports.complete(readings, found, quotations));
        List<Credit> credits = Credits.find(readings, article, new Entities(entities));
        Map<Mention, Claim.Speaker> speakers = new SpeakerResolver(article, readings, entities, lexicon)
                .resolve(
                        readings,
                        reports.stream()
                                .flatMap(report -> Stream.concat(report.source().stream(), report.via().stream()))
                                .distinct()
                                .toList());
        List<Entity> mentioned = SpokenFor.addTo(entities, speakers.values());
        Readings sentences = new Readings(readings);
        Media media = new Media(reports, article);
        List<Statement> statements = new ArrayList<>();
        for (Report report : reports) {
            statements.add(statement(report, sentences, media, credits, speakers, article, quotations));
        }
        Links links = new Links(article, figures, scores, mentioned, results);
        Unreported unreported = new Unreported(readings, statements);
        statements.addAll(unreported.credited(credits));
        statements.addAll(unreported.author(links, article.text().metadata().author()));
        statements.sort(
                Comparator.comparing(statement -> statement.content().get(0).start()));
        List<Claim> claims = new ArrayList<>();
        for (Statement statement : statements) {
            claims.add(links.claim("c" + (claims.size() + 1), statement));
        }
        return new Attribution(claims, mentioned);
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
            List<Cue> found = cues.find(reading);
            reports.addAll(VerbReports.find(reading, before, found, quotations));
            reports.addAll(PassiveReports.find(reading, found, quotations));
            reports.addAll(NounReports.find(reading, quotations));
            reports.addAll(PhraseReports.find(reading, quotations));
            reports.addAll(StanceReports.find(reading, quotations));
            before = Optional.of(reading);
        }
        reports.removeIf(Certainties::isSilence);
        return reports;
    }

    private static Statement statement(
            Report report,
            Readings readings,
            Media media,
            List<Credit> credits,
            Map<Mention, Claim.Speaker> speakers,
            AnnotatedArticle article,
            Quotations quotations) {
        List<Reference> via = new ArrayList<>();
        credits.stream()
                .filter(credit -> credit.credits(report.reading()))
                .map(Credit::reference)
                .forEach(via::add);
        report.via().stream()
                .map(speakers::get)
                .map(by -> new Reference(Optional.of(by.name()), by.entity(), by.slice()))
                .forEach(via::add);
        Optional<Claim.Speaker> speaker = report.source().map(speakers::get);
        return new Statement(
                kind(report, speaker, article, quotations),
                report.reading().sentence().index(),
                speaker,
                report.cue()
                        .map(cue -> new Claim.Cue(
                                cue.entry().lemma(),
                                cue.entry().type(),
                                slice(report.reading(), cue.words(), article))),
                report.content(),
                Certainties.of(report, readings),
                via,
                media.of(report));
    }

    /** What the writer thinks is the article's own statement. */
    private static Claim.Kind kind(
            Report report, Optional<Claim.Speaker> speaker, AnnotatedArticle article, Quotations quotations) {
        boolean own = speaker.map(source -> source.type() == Claim.Speaker.Type.AUTHOR)
                .orElse(report.source().isPresent());
        return own ? Claim.Kind.AUTHOR : Kinds.of(report.content(), article.text().text(), quotations);
    }

    private static Slice slice(Reading reading, Words words, AnnotatedArticle article) {
        return article.slice(reading.token(words.first()), reading.token(words.last()));
    }
}
