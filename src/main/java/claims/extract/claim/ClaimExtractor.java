package claims.extract.claim;

import claims.extract.OwnWords;
import claims.model.Claim;
import claims.model.Entities;
import claims.model.Entity;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who says what in an article. */
public final class ClaimExtractor {
    private final CueFinder cues;
    private final SourceLexicon lexicon = SourceLexicon.load();
    private final CreditWords creditWords = new CreditWords();

    public ClaimExtractor(OwnWords own) {
        this.cues = new CueFinder(new CueList(own));
    }

    /** Finds what others are reported to say in an article, for which nobody need know its figures and scores. */
    public ReportedSpeech reported(AnnotatedArticle article, List<Entity> entities) {
        Quotations quotations = Quotations.of(article.text());
        Credits credits = Credits.find(article, new Entities(entities), creditWords);
        List<Reading> readings = readings(article, quotations, credits);
        Passages passages = new Passages(readings);
        List<Report> spoken = Nested.kept(Chains.joined(reports(readings, quotations)));
        List<Report> cued = new ArrayList<>(Nested.beside(LongQuotes.find(readings, cues), spoken));
        cued.addAll(QuoteCredits.find(article, readings, quotations, credits, covered(cued)));
        List<Report> reports = Chains.complete(QuoteReports.complete(passages, cues, cued, quotations));
        SpeakerResolver resolver = new SpeakerResolver(article, readings, entities, lexicon);
        Map<Mention, Claim.Speaker> speakers = resolver.resolve(readings, speakers(reports));
        List<Entity> mentioned = SpokenFor.addTo(entities, speakers.values());
        List<Statement> statements = new ReportedStatements(
                        article, quotations, passages, reports, credits, speakers, resolver.descriptions())
                .all();
        return new ReportedSpeech(
                article, mentioned, statements, new Unreported(readings, statements, reports, credits));
    }

    private static List<Mention> speakers(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> Stream.concat(report.source().stream(), report.via().stream()))
                .distinct()
                .toList();
    }

    private static Coverage covered(List<Report> reports) {
        Coverage covered = new Coverage();
        reports.forEach(report -> report.content().forEach(covered::add));
        return covered;
    }

    /** What is prose, without its credits. */
    private static List<Reading> readings(AnnotatedArticle article, Quotations quotations, Credits credits) {
        List<Reading> readings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            credits.rest(sentence).ifPresent(rest -> readings.add(Reading.of(rest, article, quotations)));
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
            reports.addAll(NounReports.find(reading, found, quotations));
            reports.addAll(PhraseReports.find(reading, quotations));
            reports.addAll(StanceReports.find(reading, quotations));
            before = Optional.of(reading);
        }
        reports.removeIf(Certainties::isSilence);
        return reports;
    }
}
