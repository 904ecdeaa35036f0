package claims.extract.figure;

import claims.model.Entity;
import claims.model.EntityType;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.text.Block;
import claims.text.Slice;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The sentences whose numbers may be results of a benchmark: it is named in them, in the one before or above the list. */
final class BenchmarkReach {
    private final BitSet sentences = new BitSet();

    private BenchmarkReach() {}

    static BenchmarkReach of(AnnotatedArticle article, List<Entity> entities, ResultWords words) {
        NavigableSet<Integer> benchmarks = new TreeSet<>();
        entities.stream()
                .filter(entity -> entity.type() == EntityType.BENCHMARK)
                .flatMap(entity -> entity.mentions().stream())
                .forEach(mention -> benchmarks.add(mention.start()));
        BenchmarkReach reach = new BenchmarkReach();
        boolean before = false;
        for (Sentence sentence : article.sentences()) {
            boolean names = names(article, sentence, benchmarks) || words.isNamedIn(sentence);
            boolean listed = isListed(sentence)
                    && sentence.index() > 0
                    && reach.covers(article.sentences(), sentence.index() - 1);
            reach.sentences.set(sentence.index(), names || before || listed);
            before = names;
        }
        return reach;
    }

    boolean covers(Sentence sentence) {
        return sentences.get(sentence.index());
    }

    private boolean covers(List<Sentence> all, int index) {
        return isListed(all.get(index)) && sentences.get(index);
    }

    private static boolean names(AnnotatedArticle article, Sentence sentence, NavigableSet<Integer> benchmarks) {
        if (benchmarks.isEmpty()) {
            return false;
        }
        Slice slice = article.text().slice(sentence.start(), sentence.end());
        Integer next = benchmarks.ceiling(slice.start());
        return next != null && next < slice.end();
    }

    private static boolean isListed(Sentence sentence) {
        Block.Kind kind = sentence.block().kind();
        return kind == Block.Kind.LIST_ITEM || kind == Block.Kind.TABLE_ROW;
    }
}
