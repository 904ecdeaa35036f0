package claims.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import claims.extract.OwnWords;
import claims.nlp.ModelMissingException;
import claims.pipeline.Pipeline;
import claims.text.Article;
import claims.text.Diagnostic.Code;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
    @Test
    void wantOfMemoryIsThatWhateverWrapsIt() {
        Throwable wrapped = new IllegalStateException(new ExceptionInInitializerError(new OutOfMemoryError("heap")));

        assertThat(Failures.of(wrapped).code()).isEqualTo(Code.OUT_OF_MEMORY);
    }

    @Test
    void causesThatGoInACircleHaveAnEnd() {
        Exception one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));

        assertThat(Failures.of(one).code()).isEqualTo(Code.INTERNAL_ERROR);
    }

    @ParameterizedTest
    @CsvSource({"60000, 60 s", "500, 500 ms", "90000, 90 s"})
    void theLimitIsToldAsItWasGiven(long milliseconds, String shown) {
        assertThat(Failures.late(Duration.ofMillis(milliseconds)).message())
                .isEqualTo("not done after " + shown + ": allow more with --timeout");
    }

    @Test
    void missingModelsAreTheTroubleOfTheRunAndOfNoArticle(@TempDir Path empty) {
        Pipeline pipeline = Pipeline.load(empty, OwnWords.NONE);
        Extraction extraction = new Extraction(null, pipeline::extract, Optional.empty(), null);
        Article article = new Article("a.txt", "Snow has reached Oslo.", "", List.of());

        assertThatThrownBy(() -> pipeline.extract(article))
                .isInstanceOf(ModelMissingException.class)
                .satisfies(e -> assertThatThrownBy(() -> extraction.failed(null, new IllegalStateException(e)))
                        .isSameAs(e));
    }
}
