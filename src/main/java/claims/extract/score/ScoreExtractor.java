package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Table;
import claims.model.Entities;
import claims.model.Entity;
import claims.model.EntityType;
import claims.model.Reference;
import claims.model.Score;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.text.Block;
import claims.text.Diagnostic;
import claims.text.Slice;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what models score on benchmarks. */
public final class ScoreExtractor {
    private final ScoreWords words = new ScoreWords();
    private final Nouns nouns = new Nouns();
    private final Reader reader;
    private final Binder binder;
    private final MannerFinder manners;
    private final Comparisons comparisons;
    private final TableReader tableReader;

    public ScoreExtractor() {
        TrapWords traps = new TrapWords();
        ResultNumbers numbers = new ResultNumbers(traps, nouns);
        Settings settings = new Settings();
        Exactness exactness = new Exactness();
        ComparisonFrames frames = new ComparisonFrames();
        reader = new Reader(words, nouns, new Ranks(), numbers, settings);
        binder = new Binder(new Frames(), frames, new Ties(), new NotResults(traps, nouns));
        manners = new MannerFinder(words, exactness);
        comparisons = new Comparisons(words, frames);
        tableReader = new TableReader(words, settings, numbers, exactness);
    }

    /**
     * What was found.
     *
     * @param numbers places of all numbers that are results or say how they were got or how far apart two are, and so no
     *     figures
     */
    public record Result(List<Score> scores, List<Span> numbers, List<Diagnostic> diagnostics) {}

    public Result extract(AnnotatedArticle article, List<Entity> entities) {
        List<Table> tables = Table.in(article);
        if (tables.isEmpty() && !isAboutTests(article, entities)) {
            return new Result(List.of(), List.of(), List.of());
        }
        Run run = new Run(article, entities, tables);
        article.sentences().forEach(run::read);
        return run.result();
    }

    /** A benchmark or a model is named, or a benchmark is spoken of: "our internal benchmark". */
    private boolean isAboutTests(AnnotatedArticle article, List<Entity> entities) {
        return entities.stream()
                        .anyMatch(
                                entity -> entity.type() == EntityType.BENCHMARK || entity.type() == EntityType.PRODUCT)
                || article.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .anyMatch(token -> token.tag().startsWith("NN") && nouns.isNaming(token.lemma()));
    }

    /** One article being read, from the first sentence to the last. */
    private final class Run {
        private final AnnotatedArticle article;
        private final Entities names;
        private final Map<Integer, Table> tables;
        private final Context context;
        private final Lead lead = new Lead(words);
        private final Totals totals = new Totals();
        private final ListHead listHead = new ListHead();
        private final List<Score> scores = new ArrayList<>();
        private final List<Span> numbers = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Run(AnnotatedArticle article, List<Entity> entities, List<Table> tables) {
            this.article = article;
            this.names = new Entities(entities);
            this.context = new Context(entities);
            this.tables = tables.stream()
                    .collect(Collectors.toMap(table -> table.first().index(), table -> table));
        }

        Result result() {
            scores.forEach(score -> numbers.add(score.slice().span()));
            return new Result(scores, numbers, diagnostics);
        }

        void read(Sentence sentence) {
            context.goTo(sentence);
            if (sentence.block().kind() == Block.Kind.TABLE_ROW) {
                listHead.leave(context);
                readTable(Optional.ofNullable(tables.get(sentence.index())));
            } else {
                listHead.enter(sentence, lead, context);
                readProse(LexedSentence.of(sentence, article.text().text()));
            }
        }

        /** All of a table is read at its first row. */
        private void readTable(Optional<Table> table) {
            table.ifPresent(it -> tableReader
                    .read(it, article, names, lead)
                    .forEach(result -> scores.add(result.score(scores.size()))));
            lead.close();
        }

        private void readProse(LexedSentence sentence) {
            Reading reading = reader.read(sentence, ScoreNames.of(sentence, article, names), article, context);
            totals.announce(reading);
            List<Bound> results = totals.carry(binder.bind(reading, context));
            List<Manner> how = manners.of(reading, results);
            SentenceComparisons compared =
                    comparisons.of(reading, results, context.test().isPresent(), scores.size() + 1);
            for (int i = 0; i < results.size(); i++) {
                add(reading, results.get(i), how.get(i), compared, i);
                how.get(i).setting().ifPresent(it -> numbers.addAll(it.numbers(sentence, article.text())));
            }
            numbers.addAll(compared.places(article));
            diagnostics.addAll(compared.mismatches(article));
            remember(reading, results);
            lead.read(reading);
            listHead.read(reading);
        }

        private void add(Reading reading, Bound bound, Manner manner, SentenceComparisons compared, int result) {
            LexedSentence sentence = reading.sentence();
            ResultNumber number = bound.number();
            Slice slice = article.text()
                    .slice(
                            sentence.at(number.first()).start(),
                            sentence.at(number.last()).end());
            int entry = 0;
            for (Candidate test : bound.tests()) {
                for (Optional<Reference> model : bound.models()) {
                    scores.add(new Score(
                            "s" + (scores.size() + 1),
                            slice,
                            sentence.sentence().index(),
                            Optional.of(test.references().get(0)),
                            model,
                            number.amount(),
                            number.unit(),
                            number.outOf(),
                            manner.metric().or(listHead::metric),
                            manner.setting().map(Setting::text),
                            manner.qualifier(),
                            compared.of(result, entry++)));
                }
            }
        }

        private void remember(Reading reading, List<Bound> results) {
            reading.tests().values().forEach(test -> test.references().forEach(context::mention));
            if (!reading.tests().isEmpty()) {
                context.measureOn(
                        reading.tests().lastEntry().getValue().references().get(0));
            }
            Topics.of(reading, results).ifPresent(context::speakOf);
        }
    }
}
