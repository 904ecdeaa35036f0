package claims.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import claims.json.DocumentReader;
import claims.json.DocumentWriter;
import claims.json.Layout;
import claims.model.Claim;
import claims.model.ClaimsDocument;
import claims.model.Comparison;
import claims.model.Entity;
import claims.model.Figure;
import claims.model.Reference;
import claims.model.Score;
import claims.text.Diagnostic;
import claims.text.Slice;
import claims.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the contract promises of any document, whatever the article: every place is in it, every id is that of something. */
final class DocumentCheck {
    private static final DocumentWriter WRITER = new DocumentWriter(Layout.COMPACT);

    private final int[] article;
    private final List<String> entities;
    private final List<String> figures;
    private final List<String> scores;

    private DocumentCheck(String article, ClaimsDocument document) {
        this.article = article.codePoints().toArray();
        this.entities = document.entities().stream().map(Entity::id).toList();
        this.figures = document.figures().stream().map(Figure::id).toList();
        this.scores = document.scores().stream().map(Score::id).toList();
    }

    static void check(String article, int sentences, ClaimsDocument document) {
        DocumentCheck check = new DocumentCheck(article, document);
        check.ids(document);
        check.places(document);
        check.references(document);
        Stream.of(
                        document.figures().stream().map(Figure::sentence),
                        document.scores().stream().map(Score::sentence),
                        document.claims().stream().map(Claim::sentence))
                .flatMap(numbers -> numbers)
                .forEach(number -> assertThat(number).isBetween(0, sentences - 1));
        comesBack(document);
    }

    private void ids(ClaimsDocument document) {
        assertThat(entities).isEqualTo(numbered("e", entities.size()));
        assertThat(figures).isEqualTo(numbered("f", figures.size()));
        assertThat(scores).isEqualTo(numbered("s", scores.size()));
        assertThat(document.claims().stream().map(Claim::id))
                .isEqualTo(numbered("c", document.claims().size()));
    }

    private static List<String> numbered(String letter, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> letter + i).toList();
    }

    private void places(ClaimsDocument document) {
        List<Slice> mentions = document.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .sorted(Slice.IN_ORDER)
                .toList();
        mentions.forEach(this::stands);
        for (int i = 1; i < mentions.size(); i++) {
            apart(mentions.get(i - 1), mentions.get(i));
        }
        document.figures().forEach(figure -> stands(figure.slice()));
        document.scores().forEach(score -> stands(score.slice()));
        for (Claim claim : document.claims()) {
            claim.source().flatMap(Claim.Speaker::slice).ifPresent(this::stands);
            claim.cue().map(Claim.Cue::slice).ifPresent(this::stands);
            List<Slice> spans = claim.content().spans();
            spans.forEach(this::stands);
            for (int i = 1; i < spans.size(); i++) {
                apart(spans.get(i - 1), spans.get(i));
            }
        }
        for (Diagnostic diagnostic : document.diagnostics()) {
            assertThat(diagnostic.place().map(Span::end).orElse(0)).isLessThanOrEqualTo(article.length);
        }
    }

    private static void apart(Slice one, Slice next) {
        if (next.start() < one.end()) {
            throw new AssertionError(next + " overlaps " + one);
        }
    }

    private void stands(Slice slice) {
        if (slice.text().isBlank()) {
            throw new AssertionError("nothing stands at " + slice);
        }
        assertThat(slice.end()).isLessThanOrEqualTo(article.length);
        assertThat(new String(article, slice.start(), slice.end() - slice.start()))
                .isEqualTo(slice.text());
    }

    private void references(ClaimsDocument document) {
        document.figures().forEach(figure -> refers(figure.of()));
        for (Score score : document.scores()) {
            refers(score.benchmark());
            refers(score.subject());
            assertThat(scores)
                    .containsAll(score.comparisons().stream()
                            .map(Comparison::score)
                            .flatMap(Optional::stream)
                            .toList());
        }
        for (Claim claim : document.claims()) {
            assertThat(entities).containsAll(claim.entities());
            assertThat(figures).containsAll(claim.figures());
            assertThat(scores).containsAll(claim.scores());
            assertThat(claim.content().text()).isNotBlank();
            claim.via().forEach(via -> refers(Optional.of(via)));
            claim.source()
                    .flatMap(Claim.Speaker::entity)
                    .ifPresent(id -> assertThat(entities).contains(id));
        }
    }

    private void refers(Optional<Reference> reference) {
        reference
                .flatMap(Reference::entity)
                .ifPresent(id -> assertThat(entities).contains(id));
        reference.flatMap(Reference::slice).ifPresent(this::stands);
    }

    private static void comesBack(ClaimsDocument document) {
        byte[] written = WRITER.write(document);
        try {
            ClaimsDocument read = DocumentReader.read(written);
            assertThat(read).isEqualTo(document);
            assertThat(WRITER.write(read)).isEqualTo(written);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
