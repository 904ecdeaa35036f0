package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Entities;
import claims.model.Entity;
import claims.model.EntityType;
import claims.model.Reference;
import claims.model.Score;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.text.Diagnostic;
import claims.text.Slice;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what models score on benchmarks. */
public final class ScoreExtractor {
    private final ScoreWords words = new ScoreWords();
    private final Nouns nouns = new Nouns();
    private final Reader reader = new Reader(words, nouns, new Ranks(), new Settings());
    private final MannerFinder manners = new MannerFinder(words);
    private final Binder binder = new Binder(new Frames(), new Ties(), new NotResults(nouns));

    /**
     * What was found.
     *
     * @param numbers places of all numbers that are results or say how they were got or how far apart two are, and so no
     *     figures
     */
    public record Result(List<Score> scores, List<Span> numbers, List<Diagnostic> diagnostics) {}

    public Result extract(AnnotatedArticle article, List<Entity> entities) {
        if (entities.stream().noneMatch(entity -> entity.type() == EntityType.BENCHMARK)) {
            return new Result(List.of(), List.of(), List.of());
        }
        Entities names = new Entities(entities);
        Context context = new Context();
        List<Score> scores = new ArrayList<>();
        List<Span> ofSettings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            context.goTo(sentence.index());
            LexedSentence lexed = LexedSentence.of(sentence, article.text().text());
            Reading reading = reader.read(lexed, ScoreNames.of(lexed, article, names), article, context);
            List<Bound> results = binder.bind(reading, context);
            List<Manner> manner = manners.of(reading, results);
            for (int i = 0; i < results.size(); i++) {
                add(results.get(i), manner.get(i), reading, article, scores);
                manner.get(i).setting().ifPresent(setting -> ofSettings.addAll(setting.numbers(lexed, article.text())));
            }
            remember(reading, context);
        }
        Stream<Span> ofScores = scores.stream().map(score -> score.slice().span());
        return new Result(scores, Stream.concat(ofScores, ofSettings.stream()).toList(), List.of());
    }

    private static void add(
            Bound bound, Manner manner, Reading reading, AnnotatedArticle article, List<Score> scores) {
        LexedSentence sentence = reading.sentence();
        ResultNumber number = bound.number();
        Slice slice = article.text()
                .slice(sentence.at(number.first()).start(), sentence.at(number.last()).end());
        List<Optional<Reference>> models = bound.model().isEmpty()
                ? List.of(Optional.empty())
                : bound.model().get().references().stream().map(Optional::of).toList();
        for (Candidate test : bound.tests()) {
            for (Optional<Reference> model : models) {
                scores.add(new Score(
                        "s" + (scores.size() + 1),
                        slice,
                        sentence.sentence().index(),
                        Optional.of(test.references().get(0)),
                        model,
                        number.amount(),
                        number.unit(),
                        number.outOf(),
                        manner.metric(),
                        manner.setting().map(Setting::text),
                        manner.qualifier(),
                        List.of()));
            }
        }
    }

    private static void remember(Reading reading, Context context) {
        List<Reference> models = new ArrayList<>();
        for (int i = 0; i < reading.parts().size(); i++) {
            if (reading.models().containsKey(i)) {
                models.addAll(reading.models().get(i).references());
            }
            if (reading.tests().containsKey(i)) {
                context.measureOn(reading.tests().get(i).references().get(0));
            }
        }
        if (!models.isEmpty()) {
            context.speakOf(models);
        }
    }
}
