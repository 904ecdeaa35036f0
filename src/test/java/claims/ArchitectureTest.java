package claims;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan of the house: which room may know which, and which library is let into which room. */
class ArchitectureTest {

    /** A new room is a new line here, and in CONTRIBUTING.md. */
    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("nlp", List.of("text")),
            Map.entry("model", List.of("text")),
            Map.entry("extract.entity", List.of("text", "nlp", "model")),
            Map.entry("extract.figure", List.of("text", "nlp", "model")),
            Map.entry("extract.score", List.of("text", "nlp", "model")),
            Map.entry("extract.claim", List.of("text", "nlp", "model")),
            Map.entry(
                    "pipeline",
                    List.of(
                            "text",
                            "nlp",
                            "model",
                            "extract.entity",
                            "extract.figure",
                            "extract.score",
                            "extract.claim")),
            Map.entry("json", List.of("text", "model")),
            Map.entry("evaluate", List.of("text", "model", "json")),
            Map.entry("cli", List.of("text", "nlp", "model", "pipeline", "json", "evaluate")));

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
    @CsvSource({"edu.stanford.., claims.nlp", "tools.jackson.., claims.json", "picocli.., claims.cli"})
    void librariesStayInTheirRoom(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
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
