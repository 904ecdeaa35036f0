package claims.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.Claim;
import claims.model.ClaimsDocument;
import claims.model.Reference;
import claims.testing.SpecFile;
import claims.testing.TestPipeline;
import claims.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every case of the specifications beside this class; the first explains their notation at its head. */
class ClaimSpecTest {
    @TestFactory
    Stream<DynamicNode> specification() {
        return Stream.of("indirect", "clauses", "direct", "nouns", "credits", "sources", "manner", "author")
                .flatMap(name -> SpecFile.passages(ClaimSpecTest.class, name + ".spec.txt", ClaimSpecTest::check));
    }

    private static void check(String passage, List<String> expected) {
        ClaimsDocument document = TestPipeline.extract(passage.replace("¶", "\n\n") + "\n");
        List<String> actual =
                document.claims().stream().map(ClaimSpecTest::render).toList();
        assertThat(String.join("\n", actual)).as(passage).isEqualTo(String.join("\n", expected));
    }

    private static String render(Claim claim) {
        List<String> columns = new ArrayList<>();
        columns.add(lower(claim.kind()));
        columns.add(claim.source()
                .map(source -> source.name() + " (" + lower(source.type()) + ")")
                .orElse("-"));
        columns.add(claim.cue().map(cue -> cue.slice().text()).orElse("-"));
        columns.add(claim.content().spans().stream().map(Slice::text).collect(Collectors.joining(" ## ")));
        if (claim.certainty() != Claim.Certainty.ASSERTED) {
            columns.add(lower(claim.certainty()));
        }
        for (Reference via : claim.via()) {
            columns.add("via " + name(via));
        }
        claim.medium().ifPresent(medium -> columns.add("in " + medium));
        return String.join(" | ", columns);
    }

    private static String name(Reference via) {
        return via.name()
                .or(() -> Optional.of(via.slice().orElseThrow().text()))
                .orElseThrow();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
