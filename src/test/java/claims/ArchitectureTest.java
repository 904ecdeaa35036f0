package claims;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan of the house: which room may know which, and which library is let into which room. */
class ArchitectureTest {

    private static final List<String> EXTRACTORS =
            List.of("extract.entity", "extract.figure", "extract.score", "extract.claim");

    private static final Map<String, List<String>> MAY_KNOW = mayKnow();

    /** A new room is a new line here, and in CONTRIBUTING.md. */
    private static Map<String, List<String>> mayKnow() {
        var rooms = new TreeMap<String, List<String>>();
        rooms.put("build", List.of());
        rooms.put("text", List.of());
        rooms.put("nlp", List.of("text"));
        rooms.put("model", List.of("text"));
        rooms.put("extract", List.of());
        rooms.put("extract.lexeme", List.of("text", "nlp", "model"));
        EXTRACTORS.forEach(
                extractor -> rooms.put(extractor, List.of("text", "nlp", "model", "extract", "extract.lexeme")));
        rooms.put(
                "pipeline",
                Stream.concat(Stream.of("text", "nlp", "model", "extract"), EXTRACTORS.stream())
                        .toList());
        rooms.put("json", List.of("text", "model"));
        rooms.put("csv", List.of("text", "model"));
        rooms.put("evaluate", List.of("text", "model", "json"));
        rooms.put("input", List.of("text"));
        rooms.put("output", List.of("text", "model", "json", "csv", "input"));
        rooms.put("cache", List.of("text", "model", "json", "input", "extract"));
        rooms.put("batch", List.of("text", "nlp", "model", "input", "output", "cache"));
        rooms.put("config", List.of("extract"));
        rooms.put(
                "cli",
                List.of(
                        "text",
                        "nlp",
                        "model",
                        "extract",
                        "pipeline",
                        "json",
                        "evaluate",
                        "input",
                        "output",
                        "cache",
                        "batch",
                        "config"));
        return rooms;
    }

    private static final JavaClasses HOUSE =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("claims");

    @Test
    void everyClassIsInARoom() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName))
                .isSubsetOf(
                        MAY_KNOW.keySet().stream().map(room -> "claims." + room).toList());
    }

    @Test
    void roomsKnowOnlyWhatTheyMay() {
        LayeredArchitecture house =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String room : MAY_KNOW.keySet()) {
            house = house.layer(room).definedBy("claims." + room);
        }
        for (var entry : MAY_KNOW.entrySet()) {
            house = entry.getValue().isEmpty()
                    ? house.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
                    : house.whereLayer(entry.getKey())
                            .mayOnlyAccessLayers(entry.getValue().toArray(String[]::new));
        }
        house.check(HOUSE);
    }

    @Test
    void packagesMakeNoCycles() {
        slices().matching("claims.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @ParameterizedTest
    @CsvSource({
        "edu.stanford.., claims.nlp",
        "org.objectweb.asm.., claims.build",
        "org.eclipse.jgit.., claims.input",
        "tools.jackson.., claims.json claims.csv claims.config",
        "tools.jackson.dataformat.csv.., claims.csv",
        "tools.jackson.dataformat.toml.., claims.config",
        "picocli.., claims.cli"
    })
    void librariesStayInTheirRooms(String library, String rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms.split(" ", -1))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    /** Which Java would make a class of at run time: see {@code Order}. */
    @Test
    void whatAnArticleComesToSortsByNoKeyOfJavas() {
        var makesAKey = DescribedPredicate.<JavaMethodCall>describe(
                "makes an order of a key", call -> call.getName().matches("comparing.*|thenComparing.*"));
        noClasses()
                .that()
                .resideInAnyPackage(
                        "claims.text..", "claims.nlp..", "claims.model..", "claims.extract..", "claims.pipeline..")
                .should()
                .callMethodWhere(makesAKey)
                .check(HOUSE);
    }

    @Test
    void topLevelClassesAreFinal() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(HOUSE);
    }
}
