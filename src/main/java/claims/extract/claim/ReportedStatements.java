package claims.extract.claim;

import claims.model.Claim;
import claims.model.Claim.Speaker;
import claims.model.Reference;
import claims.nlp.AnnotatedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is reported, with everything that a claim says of it: of which kind, by whom, how sure, passed on by whom, where. */
final class ReportedStatements {
    private final AnnotatedArticle article;
    private final Quotations quotations;
    private final Passages passages;
    private final List<Report> reports;
    private final Credits credits;
    private final Map<Mention, Speaker> speakers;
    private final OwnDoings own;
    private final Media media;

    ReportedStatements(
            AnnotatedArticle article,
            Quotations quotations,
            Passages passages,
            List<Report> reports,
            Credits credits,
            Map<Mention, Speaker> speakers,
            Descriptions descriptions) {
        this.article = article;
        this.quotations = quotations;
        this.passages = passages;
        this.reports = reports;
        this.credits = credits;
        this.speakers = speakers;
        this.own = new OwnDoings(speakers, descriptions);
        this.media = new Media(reports, article);
    }

    List<Statement> all() {
        return reports.stream()
                .filter(report -> !isOwnDoing(report))
                .map(this::statement)
                .toList();
    }

    /** "I hope to be there", "I ask for less": what the writer does is no statement, what she thinks is one. */
    private boolean isOwnDoing(Report report) {
        Optional<Speaker> speaker = report.source().map(speakers::get);
        return report.cue().isPresent()
                && speaker.filter(source -> source.type() == Speaker.Type.AUTHOR)
                        .isPresent()
                && !Nested.isStatement(report);
    }

    private Statement statement(Report report) {
        Optional<Speaker> speaker =
                report.credit().flatMap(Credit::source).or(() -> report.source().map(speakers::get));
        return new Statement(
                kind(report, speaker),
                passages.indexAt(report.start()),
                speaker,
                report.cue().map(cue -> cue(report.reading(), cue)),
                report.content(),
                Certainties.of(report, passages, own),
                via(report, speaker),
                media.of(report, speaker));
    }

    /** What the writer thinks is the article's own statement. */
    private Claim.Kind kind(Report report, Optional<Speaker> speaker) {
        if (report.verbatim()) {
            return Claim.Kind.DIRECT;
        }
        boolean own = speaker.map(source -> source.type() == Speaker.Type.AUTHOR)
                .orElse(report.source().isPresent());
        return own
                ? Claim.Kind.AUTHOR
                : Kinds.of(report.content(), article.text().text(), quotations);
    }

    private Claim.Cue cue(Reading reading, Cue cue) {
        return new Claim.Cue(
                cue.entry().lemma(),
                cue.entry().type(),
                article.slice(
                        reading.token(cue.words().first()),
                        reading.token(cue.words().last())));
    }

    private List<Reference> via(Report report, Optional<Speaker> speaker) {
        List<Reference> via = new ArrayList<>(credits.via(report, speaker));
        report.via().stream()
                .map(speakers::get)
                .map(by -> new Reference(Optional.of(by.name()), by.entity(), by.slice()))
                .forEach(via::add);
        return via;
    }
}
