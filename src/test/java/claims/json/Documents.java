package claims.json;

import claims.model.Amount;
import claims.model.ArticleInfo;
import claims.model.Claim;
import claims.model.ClaimsDocument;
import claims.model.Comparison;
import claims.model.Entity;
import claims.model.EntityType;
import claims.model.Figure;
import claims.model.Generator;
import claims.model.Qualifier;
import claims.model.Reference;
import claims.model.Score;
import claims.text.Diagnostic;
import claims.text.Metadata;
import claims.text.Slice;
import claims.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Documents to write: one with every field that the contract knows, and one with nothing found. */
public final class Documents {
    private static final String ARTICLE =
            "😀 Northwind Labs spent about $14.3 billion a year on compute, up from “peanuts”. On MathQuest Hard, Orion 2"
                    + " scores nearly 71.40, twice Orion’s 35.7. “It,” Reyes said on X, “doubles throughput” (The Ledger).";

    private static final Metadata NO_METADATA =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private Documents() {}

    public static ClaimsDocument empty() {
        return with(List.of());
    }

    public static ClaimsDocument with(List<Figure> figures) {
        return new ClaimsDocument(
                new Generator("1.0.0", "4.5.10"),
                new ArticleInfo("-", "0".repeat(64), 0, NO_METADATA),
                List.of(),
                figures,
                List.of(),
                List.of(),
                List.of());
    }

    public static Figure money(String text, Amount amount) {
        return new Figure(
                "f1",
                Figure.Kind.MONEY,
                new Slice(text, 0, text.codePointCount(0, text.length())),
                0,
                amount,
                Optional.of("USD"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static ClaimsDocument complete() {
        return new ClaimsDocument(
                new Generator("1.0.0", "4.5.10"),
                new ArticleInfo(
                        "news/orion.txt",
                        "9f".repeat(32),
                        ARTICLE.codePointCount(0, ARTICLE.length()),
                        new Metadata(
                                Optional.of("Orion’s \"second\" coming"),
                                Optional.of("Ida Björk"),
                                Optional.of("2026-03-02"),
                                Optional.of("https://example.org/orion?a=1&b=2"))),
                List.of(
                        entity("e1", "Northwind Labs", EntityType.ORGANIZATION, "Northwind Labs"),
                        entity("e2", "MathQuest Hard", EntityType.BENCHMARK, "MathQuest Hard"),
                        entity("e3", "Orion 2", EntityType.PRODUCT, "Orion 2", "It")),
                List.of(spending()),
                List.of(score(), baseline()),
                List.of(claim()),
                List.of(
                        new Diagnostic(
                                Diagnostic.Severity.WARNING,
                                Diagnostic.Code.INVALID_UTF8,
                                "1 invalid byte was replaced",
                                Optional.of(new Span(0, 1))),
                        new Diagnostic(
                                Diagnostic.Severity.ERROR,
                                Diagnostic.Code.EMPTY_ARTICLE,
                                "nothing to read",
                                Optional.empty())));
    }

    private static Figure spending() {
        return new Figure(
                "f1",
                Figure.Kind.MONEY,
                slice("$14.3 billion"),
                0,
                Amount.of(new BigDecimal("1.43E+10")),
                Optional.of("USD"),
                Optional.of("dollar"),
                Optional.of(Qualifier.ABOUT),
                Optional.of(Figure.Trend.UP),
                Optional.of("year"),
                Optional.of("2026"),
                Optional.of(new Reference(Optional.empty(), Optional.of("e1"), Optional.of(slice("compute")))));
    }

    private static Score score() {
        return new Score(
                "s1",
                slice("71.40"),
                1,
                Optional.of(reference("MathQuest Hard", "e2")),
                Optional.of(reference("Orion 2", "e3")),
                Amount.of(new BigDecimal("71.40")),
                Score.Unit.POINTS,
                Optional.of(new BigDecimal("100")),
                Optional.of("accuracy"),
                Optional.of("5-shot"),
                Optional.of(Qualifier.AT_MOST),
                List.of(new Comparison(
                        Comparison.Relation.MORE_THAN,
                        Optional.of(new BigDecimal("2")),
                        Optional.of(new BigDecimal("35.7")),
                        Optional.of("s2"))));
    }

    private static Score baseline() {
        return new Score(
                "s2",
                slice("35.7"),
                1,
                Optional.empty(),
                Optional.of(new Reference(Optional.of("Orion"), Optional.empty(), Optional.empty())),
                Amount.between(new BigDecimal("0.0035"), new BigDecimal("35.7")),
                Score.Unit.PERCENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Claim claim() {
        return new Claim(
                "c1",
                Claim.Kind.MIXED,
                2,
                Optional.of(new Claim.Speaker(
                        "Ada Reyes", Optional.of("e1"), Claim.Speaker.Type.PERSON, Optional.of(slice("Reyes")))),
                Optional.of(new Claim.Cue("say", Claim.Cue.Type.SPEECH, slice("said"))),
                new Claim.Content("“It,” “doubles throughput”", List.of(slice("“It,”"), slice("“doubles throughput”"))),
                Claim.Certainty.HEDGED,
                List.of(new Reference(Optional.of("The Ledger"), Optional.empty(), Optional.of(slice("(The Ledger)")))),
                Optional.of("X"),
                List.of("f1"),
                List.of("s1", "s2"),
                List.of("e3"));
    }

    private static Entity entity(String id, String name, EntityType type, String... mentions) {
        return new Entity(
                id, name, type, List.of(mentions).stream().map(Documents::slice).toList());
    }

    private static Reference reference(String name, String entity) {
        return new Reference(Optional.of(name), Optional.of(entity), Optional.of(slice(name)));
    }

    private static Slice slice(String words) {
        int start = ARTICLE.codePointCount(0, ARTICLE.indexOf(words));
        return new Slice(words, start, start + words.codePointCount(0, words.length()));
    }
}
