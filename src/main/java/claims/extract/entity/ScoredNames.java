package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Benchmarks in no list that a score gives away. NAME is a run of capitalised words; SHAPED one with capitals or digits in
 * its midst; what is marked + counts only in a sentence that names a model or a known benchmark.
 *
 * <pre>
 * the NAME benchmark | NAME, a benchmark | scores 71 on NAME | 71% on SHAPED | third on SHAPED
 * On SHAPED it gets 71 | got 71% on NAME + | beats it on SHAPED +
 * 71% on GPQA and 55% on NAME | GPQA (70.3%) and SHAPED (62.1%) | GPQA 70.3, SHAPED 62.1
 * </pre>
 */
final class ScoredNames {
    static final Set<String> SCORING = Set.of("score", "scores", "scored", "scoring");
    private static final Set<String> SCALES =
            Set.of("percent", "points", "per", "cent", "f1", "accuracy", "place", "elo");
    private static final Set<String> PROBLEMS =
            Set.of("problems", "tasks", "questions", "issues", "puzzles", "exercises");
    private static final Set<String> ORDINALS = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last");
    /** A score right behind its benchmark, or "falling from" one; a group is what stands between them. */
    private static final Pattern SCORE_BEHIND = Pattern.compile(
            "(?:( \\(|: | | at | of )|(?: [a-z]+){0,2}( from ))(?:[0-9]{1,3}(?:\\.[0-9]{1,2})?%|[0-9]{1,3}\\.[0-9]{1,2}(?![0-9]))");

    private static final String SCORE_ON = "71% on";
    private static final Pattern SCORE_BEFORE =
            Pattern.compile("(?:[0-9]%|[0-9]\\.[0-9]{1,2}| percent| points) on (?:the )?$");

    private static final int CLAUSE = 10;

    private final Lexicon lexicon;
    private final BenchmarkTail tail;

    ScoredNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tail = new BenchmarkTail(lexicon);
    }

    /** Whether a sentence that holds these names is about models and how they are tested. */
    static boolean isAboutModels(List<NamedSpan> names) {
        return names.stream()
                .anyMatch(name -> name.type() == EntityType.BENCHMARK
                        || (name.type() == EntityType.PRODUCT && name.evidence() != Evidence.LISTED));
    }

    /** {@code others} are the names that the sentence is known to hold. */
    List<NamedSpan> find(SentenceView sentence, List<NamedSpan> others) {
        boolean amongModels = isAboutModels(others);
        Set<String> forms = forms(sentence, others);
        List<NamedSpan> found = new ArrayList<>();
        for (int i = 0; i < sentence.segments().size(); i++) {
            Optional<CapitalRun> run = CapitalRun.at(sentence, i).filter(it -> !sentence.isInTitle(it.start()));
            if (run.isPresent()) {
                if (isBenchmark(run.get(), amongModels, forms)) {
                    int end = tail.end(sentence, run.get().first(), run.get().last());
                    found.add(sentence.named(
                            run.get().first(), end, EntityType.BENCHMARK, Evidence.FRAMED, Optional.empty()));
                }
                i = run.get().last();
            }
        }
        return found;
    }

    static boolean isOrdinal(Segment segment) {
        return ORDINALS.contains(segment.folded());
    }

    /** How the sentence writes scores behind the benchmarks that are known. */
    private static Set<String> forms(SentenceView sentence, List<NamedSpan> others) {
        Set<String> forms = new HashSet<>();
        for (NamedSpan name : others) {
            if (name.type() == EntityType.BENCHMARK) {
                formBehind(sentence, name.span().end()).ifPresent(forms::add);
                if (isScoreBefore(sentence, name.span().start())) {
                    forms.add(SCORE_ON);
                }
            }
        }
        return forms;
    }

    private static boolean isScoreBefore(SentenceView sentence, int start) {
        return SCORE_BEFORE
                .matcher(sentence.text())
                .region(Math.max(sentence.sentence().start(), start - 20), start)
                .find();
    }

    private static Optional<String> formBehind(SentenceView sentence, int end) {
        Matcher score = SCORE_BEHIND
                .matcher(sentence.text())
                .region(end, sentence.sentence().end());
        return score.lookingAt()
                ? Optional.of(Optional.ofNullable(score.group(1)).orElse(score.group(2)))
                : Optional.empty();
    }

    private boolean isBenchmark(CapitalRun run, boolean amongModels, Set<String> forms) {
        if (lexicon.numberedWords().contains(run.lastSegment().folded())) {
            return false; // "4% on Tier 4", "got 71 points on Friday"
        }
        return (run.isFollowedBy(lexicon.benchmarkNouns()) && isNameAmongWords(run))
                || run.apposition().filter(lexicon.benchmarkNouns()::contains).isPresent()
                || isScoredOn(run, amongModels)
                || (forms.contains(SCORE_ON) && isScoreBefore(run.sentence(), run.start()))
                || (run.isNameShaped()
                        && formBehind(run.sentence(), run.end())
                                .filter(forms::contains)
                                .isPresent());
    }

    /** "Several benchmarks" and "Recent evaluations" begin sentences; they are no names. */
    private static boolean isNameAmongWords(CapitalRun run) {
        return run.isNameShaped()
                || (run.start() > run.sentence().sentence().start()
                        && run.sentence().hasTag(run.lastSegment(), "NNP"));
    }

    private boolean isScoredOn(CapitalRun run, boolean amongModels) {
        SentenceView sentence = run.sentence();
        int i = run.first() - 1;
        if (sentence.segment(i).filter(it -> it.folded().equals("the")).isPresent()) {
            i--;
        }
        boolean counted =
                sentence.segment(i).filter(it -> it.folded().equals("in")).isPresent()
                        && sentence.segment(i - 1)
                                .filter(it -> PROBLEMS.contains(it.folded()))
                                .isPresent();
        if (!counted
                && sentence.segment(i).filter(it -> it.folded().equals("on")).isEmpty()) {
            return false;
        }
        int on = i;
        i--;
        while (sentence.segment(i)
                .filter(it -> SCALES.contains(it.folded()) || PROBLEMS.contains(it.folded()))
                .isPresent()) {
            i--;
        }
        boolean number = sentence.segment(i)
                .filter(it -> (it.startsWithDigit() && !it.text().matches("(19|20)[0-9]{2}"))
                        || ORDINALS.contains(it.folded()))
                .isPresent();
        boolean scored = number
                && (isAnyBefore(sentence, i, 4, SCORING)
                        || (amongModels && isAnyBefore(sentence, i, 4, lexicon.reachingVerbs())));
        return scored
                || (run.isNameShaped()
                        && (number
                                || isScoredAfter(run, amongModels)
                                || (amongModels && isAnyBefore(sentence, on, CLAUSE, lexicon.beatingVerbs()))));
    }

    private static boolean isAnyBefore(SentenceView sentence, int index, int count, Set<String> words) {
        return sentence.segments().subList(Math.max(0, index - count), Math.max(0, index)).stream()
                .anyMatch(it -> words.contains(it.folded()));
    }

    private boolean isScoredAfter(CapitalRun run, boolean amongModels) {
        List<Segment> all = run.sentence().segments();
        List<Segment> after = all.subList(run.last() + 1, Math.min(run.last() + 1 + CLAUSE, all.size()));
        boolean score = after.stream().anyMatch(it -> SCORING.contains(it.folded()));
        for (int i = 0; i + 1 < after.size(); i++) {
            String verb = after.get(i).folded();
            boolean scoring = SCORING.contains(verb)
                    || lexicon.reachingVerbs().contains(verb)
                    || ((score || amongModels) && lexicon.movingVerbs().contains(verb));
            if (scoring
                    && after.subList(i + 1, Math.min(i + 3, after.size())).stream()
                            .anyMatch(Segment::startsWithDigit)) {
                return true;
            }
        }
        return false;
    }
}
