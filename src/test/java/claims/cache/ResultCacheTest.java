package claims.cache;

import static org.assertj.core.api.Assertions.assertThat;

import claims.extract.OwnWords;
import claims.model.ClaimsDocument;
import claims.text.Article;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ResultCacheTest {
    private static final Article ARTICLE = Kept.article("news/a.txt", "Orion 2 “doubles” 😀");
    private static final ClaimsDocument RESULT = Kept.result(ARTICLE);

    private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    private Path temp;

    @BeforeEach
    void install() throws IOException {
        Files.writeString(temp.resolve("claims.jar"), "program");
    }

    @Test
    void findsWhatWasKeptByAnEarlierRun() {
        cache().keep(ARTICLE, RESULT);

        assertThat(cache().find(ARTICLE)).contains(RESULT);
        assertThat(cache().find(Kept.article("news/a.txt", "another"))).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void theSameArticleElsewhereHasItsOwnPathAndNoPathIsKept() throws IOException {
        cache().keep(ARTICLE, RESULT);
        Article moved = Kept.article("archive/b.txt", ARTICLE.text());

        assertThat(cache().find(moved)).contains(Kept.result(moved));
        assertThat(Files.readString(entry())).doesNotContain("news", "a.txt", temp.toString());
    }

    @Test
    void anEntryWithAnyByteChangedIsIgnored() throws IOException {
        cache().keep(ARTICLE, RESULT);
        byte[] whole = Files.readAllBytes(entry());
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x01;
            Files.write(entry(), damaged);
            assertThat(cache().find(ARTICLE)).as("byte %d", i).isEmpty();
        }
    }

    @Test
    void anEntryThatBreaksOffAnywhereIsIgnored() throws IOException {
        cache().keep(ARTICLE, RESULT);
        byte[] whole = Files.readAllBytes(entry());
        for (int length = 0; length < whole.length; length++) {
            Files.write(entry(), Arrays.copyOf(whole, length));
            assertThat(cache().find(ARTICLE)).as("%d bytes", length).isEmpty();
        }
    }

    @Test
    void anEntryOfAnotherArticleIsIgnoredAndRewritten() throws IOException {
        Article other = Kept.article("news/a.txt", "another");
        cache().keep(ARTICLE, RESULT);
        byte[] foreign = Files.readAllBytes(entry());
        Files.delete(entry());
        cache().keep(other, Kept.result(other));
        Files.write(entry(), foreign);

        assertThat(cache().find(other)).isEmpty();
        cache().keep(other, Kept.result(other));
        assertThat(cache().find(other)).contains(Kept.result(other));
    }

    @Test
    void whatCannotBeReadIsIgnoredAndRewritten() throws IOException {
        cache().keep(ARTICLE, RESULT);
        Path entry = entry();
        Files.delete(entry);
        Files.createSymbolicLink(entry, entry);
        assertThat(cache().find(ARTICLE)).isEmpty();
        cache().keep(ARTICLE, RESULT);
        assertThat(cache().find(ARTICLE)).contains(RESULT);

        try (RandomAccessFile huge = new RandomAccessFile(entry.toFile(), "rw")) {
            huge.setLength(1L << 40); // more than would fit into memory, though of no size on disk
        }
        assertThat(cache().find(ARTICLE)).isEmpty();
        cache().keep(ARTICLE, RESULT);
        assertThat(cache().find(ARTICLE)).contains(RESULT);
        assertThat(warnings).isEmpty();
    }

    @Test
    void aFolderInThePlaceOfAnEntryIsWarnedOf() throws IOException {
        cache().keep(ARTICLE, RESULT);
        Path entry = entry();
        Files.delete(entry);
        Files.createDirectory(entry);

        assertThat(cache().find(ARTICLE)).isEmpty();
        cache().keep(ARTICLE, RESULT);
        assertThat(warnings).hasSize(1);
        assertThat(left("unfinished")).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenGivesOneWarning() throws IOException {
        Files.writeString(temp.resolve("cache"), "a file");
        ResultCache cache = cache();

        IntStream.range(0, 50).parallel().forEach(i -> cache.keep(ARTICLE, RESULT));

        assertThat(cache.find(ARTICLE)).isEmpty();
        assertThat(warnings).singleElement().asString().startsWith("can't write it: ");
        assertThat(temp.resolve("cache")).hasContent("a file");
    }

    @Test
    void withoutAnOriginNothingIsKept() throws IOException {
        ResultCache cache = ResultCache.in(
                temp.resolve("cache"),
                () -> {
                    throw new NoSuchFileException("models/names");
                },
                warnings::add);

        cache.keep(ARTICLE, RESULT);

        assertThat(cache.find(ARTICLE)).isEmpty();
        assertThat(warnings).containsExactly("not used: models/names: no such file or folder");
        assertThat(temp.resolve("cache")).doesNotExist();
    }

    @Test
    void aResultThatComesTooLateForItsTimeLimitIsKeptWhole() throws IOException {
        Thread.currentThread().interrupt();
        cache().keep(ARTICLE, RESULT);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(warnings).isEmpty();
        assertThat(cache().find(ARTICLE)).contains(RESULT);
        assertThat(left("unfinished")).isEmpty();
    }

    @Test
    void runsAtTheSameTimeDoNoHarmToEachOther() throws IOException {
        List<ResultCache> runs = List.of(cache(), cache(), cache());
        List<Article> articles = IntStream.range(0, 20)
                .mapToObj(i -> Kept.article("a.txt", ("word" + i + " ").repeat(2_000)))
                .toList();

        List<Boolean> found = IntStream.range(0, 600)
                .parallel()
                .mapToObj(i -> {
                    ResultCache run = runs.get(i % runs.size());
                    Article article = articles.get(i % articles.size());
                    run.keep(article, Kept.result(article));
                    return run.find(article).equals(Optional.of(Kept.result(article)));
                })
                .toList();

        assertThat(found).containsOnly(true);
        assertThat(warnings).isEmpty();
        assertThat(left("unfinished")).isEmpty();
    }

    @Test
    void whatAKilledRunLeftIsDeletedWhenItIsOld() throws IOException {
        Path unfinished = Files.createDirectories(temp.resolve("cache/unfinished"));
        Path old = Files.writeString(unfinished.resolve("1.part"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Files.writeString(unfinished.resolve("2.part"), "of a run that is under way");

        cache().keep(ARTICLE, RESULT);

        assertThat(left("unfinished")).containsExactly("2.part");
    }

    @Test
    void onlyAFolderOfItsOwnMakingIsHiddenFromVersionControl() throws IOException {
        cache().keep(ARTICLE, RESULT);
        assertThat(temp.resolve("cache/.gitignore")).hasContent("*");
        assertThat(Files.readString(temp.resolve("cache/CACHEDIR.TAG"))).startsWith("Signature: 8a477f597d28d172");

        Path own = Files.createDirectory(temp.resolve("own"));
        ResultCache.in(own, this::origin, warnings::add).keep(ARTICLE, RESULT);
        assertThat(own.resolve(".gitignore")).doesNotExist();
    }

    /** It would be waited for, for ever. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeInThePlaceOfAnEntryIsNotRead() throws Exception {
        cache().keep(ARTICLE, RESULT);
        Path entry = entry();
        Files.delete(entry);
        assertThat(new ProcessBuilder("mkfifo", entry.toString()).start().waitFor())
                .isZero();

        assertThat(cache().find(ARTICLE)).isEmpty();
        cache().keep(ARTICLE, RESULT);
        assertThat(cache().find(ARTICLE)).contains(RESULT);
    }

    private ResultCache cache() {
        return ResultCache.in(temp.resolve("cache"), this::origin, warnings::add);
    }

    private Origin origin() throws IOException {
        return Origin.of(temp.resolve("claims.jar"), List.of(), OwnWords.NONE);
    }

    /** The only one. */
    private Path entry() throws IOException {
        try (Stream<Path> files = Files.find(
                temp.resolve("cache"),
                2,
                (file, attributes) -> file.getFileName().toString().length() == 62)) {
            return files.findFirst().orElseThrow();
        }
    }

    private List<String> left(String folder) throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("cache").resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
