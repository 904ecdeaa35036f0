package claims.evaluate;

import claims.evaluate.Labelled.Claim;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Claims: what is said, by whom and in which words that report it, each by itself; who the source is, and the claim as a
 * whole; and the figures and scores that it is linked to.
 */
final class ClaimComparison {
    private static final String LIST = "claims";
    private static final ItemList<Claim> SOURCES = ItemList.CLAIMS.at(claim -> Extent.of(claim.source()));
    private static final ItemList<Claim> CUES = ItemList.CLAIMS.at(claim -> Extent.of(claim.cue()));

    private final Labelled gold;
    private final Labelled output;
    private final Scope scope;

    ClaimComparison(Labelled gold, Labelled output, Scope scope) {
        this.gold = gold;
        this.output = output;
        this.scope = scope;
    }

    Findings compare(Alignment<Claim> claims, Links figures, Links scores, ArticleText article) {
        var rows = new ArrayList<Row>();
        rows.add(Row.ofAll(LIST, "content", claims, pair -> true));
        rows.add(placed("source", SOURCES));
        rows.add(placed("cue", CUES));
        rows.add(Row.ofThose(LIST, "source name", claims, ClaimComparison::saysWho, ClaimComparison::speakerIsRight));
        rows.add(Row.ofAll(
                LIST, "claim", claims, ClaimComparison::saysWho, pair -> contentIsRight(pair) && speakerIsRight(pair)));
        rows.add(
                Row.accuracy(LIST, "kind", claims, claim -> claim.kind().isPresent(), pair -> same(pair, Claim::kind)));
        rows.add(Row.accuracy(
                LIST,
                "certainty",
                claims,
                claim -> claim.certainty().isPresent(),
                pair -> same(pair, Claim::certainty)));
        rows.add(figures.row(LIST, "figure links", claims));
        rows.add(scores.row(LIST, "score links", claims));
        rows.add(placed("content (speech)", speech(ItemList.CLAIMS)));
        rows.add(placed("source (speech)", speech(SOURCES)));
        rows.add(placed("cue (speech)", speech(CUES)));
        return new Findings(
                rows,
                Findings.mistakes(
                        LIST,
                        claims,
                        article,
                        ClaimComparison::describe,
                        pair -> new Differences()
                                .unless(contentIsRight(pair), "content")
                                .unless(isInPlace(pair, Claim::source), "source")
                                .unless(isInPlace(pair, Claim::cue), "cue")
                                .unless(pair.expected().speaker().isEmpty() || speakerIsRight(pair), "source name")
                                .unless(same(pair, Claim::kind), "kind")
                                .unless(same(pair, Claim::certainty), "certainty")
                                .unless(figures.areRight(pair), "figure links")
                                .unless(scores.areRight(pair), "score links")
                                .names()));
    }

    static boolean sameSpeaker(Claim one, Claim other) {
        return Names.same(one.speaker(), other.speaker());
    }

    private static boolean speakerIsRight(Pair<Claim> pair) {
        return sameSpeaker(pair.expected(), pair.actual());
    }

    private static boolean contentIsRight(Pair<Claim> pair) {
        return pair.gold().extent().sharesHalf(pair.output().extent());
    }

    private static boolean saysWho(Claim claim) {
        return claim.speaker().isPresent();
    }

    private static ItemList<Claim> speech(ItemList<Claim> claims) {
        return claims.counting(claim -> claim.cue()
                .flatMap(Labelled.Words::type)
                .filter("speech"::equals)
                .isPresent());
    }

    /** Matched by itself, whatever claim it belongs to: a source that is found counts though the content is not. */
    private Row placed(String name, ItemList<Claim> words) {
        Alignment<Claim> alignment = words.align(gold, output, scope).orElseThrow();
        return Row.ofThose(LIST, name, alignment, claim -> true, pair -> true);
    }

    private static boolean isInPlace(Pair<Claim> pair, Function<Claim, Optional<Labelled.Words>> words) {
        Extent expected = Extent.of(words.apply(pair.expected()));
        Extent actual = Extent.of(words.apply(pair.actual()));
        return (expected.isEmpty() && actual.isEmpty()) || expected.overlaps(actual);
    }

    private static boolean same(Pair<Claim> pair, Function<Claim, Optional<String>> field) {
        return field.apply(pair.expected()).equals(field.apply(pair.actual()));
    }

    private static String describe(Claim claim) {
        return Stream.of(
                        claim.kind(),
                        claim.certainty(),
                        claim.source().flatMap(Labelled.Words::called),
                        claim.cue().flatMap(Labelled.Words::text).map(cue -> "(" + cue + ")"),
                        Optional.of("\"" + ArticleText.shortened(quoted(claim)) + "\""))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String quoted(Claim claim) {
        return claim.content().parts().flatMap(part -> part.text().stream()).collect(Collectors.joining(" … "));
    }
}
