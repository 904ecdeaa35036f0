package claims.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a document holds, it comes back from its JSON. */
class RoundTripProperties {
    @Property
    void aDocumentIsTheSameAfterBeingWrittenAndRead(@ForAll Random random, @ForAll Layout layout) throws IOException {
        ClaimsDocument document = new Arbitrary(random).document();
        byte[] written = new DocumentWriter(layout).write(document);

        ClaimsDocument read = DocumentReader.read(written);

        assertThat(read).isEqualTo(document);
        assertThat(new DocumentWriter(layout).write(read)).isEqualTo(written);
    }

    /** A document of any content that its records let in, each field there or not by the toss of a coin. */
    private record Arbitrary(Random random) {
        private static final List<String> PIECES = List.of(
                "", "Orion", " ", "\n", "\r\n", "\"", "\\", "\u0000", "\u001F", "/", "é", "“", "😀", "\u2028", "\uFFFD",
                "\uFEFF", "}", "[", ":", ",", "null", "1", "text");

        ClaimsDocument document() {
            return new ClaimsDocument(
                    new Generator(text(), text()),
                    new ArticleInfo(
                            text(),
                            text(),
                            number(),
                            new Metadata(maybe(this::text), maybe(this::text), maybe(this::text), maybe(this::text))),
                    several(0, () -> new Entity(text() + "x", text() + "x", one(EntityType.class), slices())),
                    several(0, this::figure),
                    several(0, this::score),
                    several(0, this::claim),
                    several(
                            0,
                            () -> new Diagnostic(
                                    one(Diagnostic.Severity.class),
                                    one(Diagnostic.Code.class),
                                    text(),
                                    maybe(() -> slice().span()))));
        }

        private Figure figure() {
            return new Figure(
                    text(),
                    one(Figure.Kind.class),
                    slice(),
                    number(),
                    amount(),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(() -> one(Qualifier.class)),
                    maybe(() -> one(Figure.Trend.class)),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::reference));
        }

        private Score score() {
            return new Score(
                    text(),
                    slice(),
                    number(),
                    maybe(this::reference),
                    maybe(this::reference),
                    amount(),
                    one(Score.Unit.class),
                    maybe(this::decimal),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(() -> one(Qualifier.class)),
                    several(
                            0,
                            () -> new Comparison(
                                    one(Comparison.Relation.class),
                                    maybe(this::decimal),
                                    maybe(this::decimal),
                                    maybe(this::text))));
        }

        private Claim claim() {
            return new Claim(
                    text(),
                    one(Claim.Kind.class),
                    number(),
                    maybe(() -> new Claim.Speaker(
                            text(), maybe(this::text), one(Claim.Speaker.Type.class), maybe(this::slice))),
                    maybe(() -> new Claim.Cue(text(), one(Claim.Cue.Type.class), slice())),
                    new Claim.Content(text(), slices()),
                    one(Claim.Certainty.class),
                    several(0, this::reference),
                    maybe(this::text),
                    several(0, this::text),
                    several(0, this::text),
                    several(0, this::text));
        }

        private Amount amount() {
            BigDecimal one = decimal();
            return switch (random.nextInt(4)) {
                case 0 -> Amount.between(one, canonical(one.add(decimal().abs())));
                case 1 -> Amount.from(one);
                case 2 -> new Amount(Optional.empty(), Optional.empty(), Optional.of(one));
                default -> Amount.of(one);
            };
        }

        private Reference reference() {
            return random.nextBoolean()
                    ? new Reference(Optional.of(text()), maybe(this::text), maybe(this::slice))
                    : new Reference(maybe(this::text), maybe(this::text), Optional.of(slice()));
        }

        private List<Slice> slices() {
            return several(1, this::slice);
        }

        private Slice slice() {
            String text = text();
            int start = random.nextInt(1_000_000);
            return new Slice(text, start, start + text.codePointCount(0, text.length()));
        }

        private BigDecimal decimal() {
            BigDecimal number = new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(60));
            return canonical(random.nextBoolean() ? number : number.negate());
        }

        /** As decimals are in documents: without needless zeros, of which an exponent is one. */
        private static BigDecimal canonical(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        private int number() {
            return random.nextInt(Integer.MAX_VALUE);
        }

        private String text() {
            return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                    .limit(random.nextInt(6))
                    .reduce("", String::concat);
        }

        private <E extends Enum<E>> E one(Class<E> type) {
            E[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }

        private <T> Optional<T> maybe(Supplier<T> value) {
            return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
        }

        private <T> List<T> several(int least, Supplier<T> value) {
            return Stream.generate(value).limit(least + random.nextInt(4)).toList();
        }
    }
}
