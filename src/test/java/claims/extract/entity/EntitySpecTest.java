package claims.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import claims.model.Entity;
import claims.testing.MarkedText;
import claims.testing.SpecFile;
import claims.testing.TestPipeline;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class EntitySpecTest {
    @TestFactory
    Stream<DynamicNode> specification() {
        return SpecFile.tests(EntitySpecTest.class, "entities.spec.txt", EntitySpecTest::check);
    }

    private static void check(String line) {
        MarkedText expected = MarkedText.parse(line);
        assertThat(found(expected.text()).render()).isEqualTo(line);
    }

    private static MarkedText found(String text) {
        List<Entity> entities = TestPipeline.extract(text).entities();
        return new MarkedText(
                text,
                entities.stream()
                        .flatMap(entity -> entity.mentions().stream()
                                .map(mention -> new MarkedText.Mark(
                                        mention.start(), mention.end(), note(entity, mention.text()))))
                        .toList());
    }

    private static String note(Entity entity, String words) {
        return entity.type() + (entity.name().equals(words) ? "" : " " + entity.name());
    }
}
