package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.extract.entity.Segment.Join;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds benchmarks of no list by the shape of their names.
 *
 * <pre>
 * PlumberBench | RoofEval | WaterQA | Roof-QA | RSIBench-Data     such an ending, and the tail of a benchmark's name
 * Legal Research Bench | Swiss Reasoning Benchmark                such a word behind words with capitals
 * Snake Arena | Harbor Pilot Exam | Agentic Index                 a word that much else is called by too: only in a
 *                                                                 sentence that names a model or a known benchmark
 * </pre>
 */
final class BenchmarkNames {
    private static final Pattern ENDING = Pattern.compile("\\p{Lu}[\\p{L}0-9]*\\p{L}(Bench|Eval|QA)");
    private static final Set<String> SHORT = Set.of("Bench", "Eval", "QA");
    private static final Set<String> NOUNS = Set.of("Bench", "Eval", "Benchmark", "Leaderboard");
    private static final Set<String> COMMON_NOUNS =
            Set.of("Arena", "Exam", "Index", "Suite", "Olympiad", "Leaderboards", "leaderboard", "leaderboards");

    private static final Set<String> INNER = Set.of("NN", "JJ", "VBG");

    /** More words in one, or more words before such a word, are no name. */
    private static final int PARTS = 6;

    private final Lexicon lexicon;
    private final BenchmarkTail tail;

    BenchmarkNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tail = new BenchmarkTail(lexicon);
    }

    /** {@code RoofEval} in "RoofEval 55.0" */
    static boolean isNamedSo(Segment segment) {
        return ENDING.matcher(segment.text()).matches();
    }

    /** {@code others} are the names that the sentence is known to hold. */
    List<NamedSpan> find(SentenceView sentence, List<NamedSpan> others) {
        boolean amongModels = ScoredNames.isAboutModels(others);
        List<NamedSpan> found = new ArrayList<>();
        for (int i = 0; i < sentence.segments().size(); i++) {
            int head = i;
            Optional<Integer> start = start(sentence, head, amongModels);
            if (start.isPresent()) {
                int end = tail.end(sentence, start.get(), head);
                found.add(sentence.named(start.get(), end, EntityType.BENCHMARK, Evidence.PATTERNED, Optional.empty()));
                i = end;
            }
        }
        return found;
    }

    /** Where the name begins whose head is this segment. */
    private Optional<Integer> start(SentenceView sentence, int head, boolean amongModels) {
        Segment segment = sentence.segments().get(head);
        boolean part = SHORT.contains(segment.text()) && segment.join() == Join.HYPHEN;
        if (part || ENDING.matcher(segment.text()).matches()) {
            return Optional.of(startOfWord(sentence, head)).filter(word -> word < head || !part);
        }
        boolean noun = NOUNS.contains(segment.text()) || (amongModels && COMMON_NOUNS.contains(segment.text()));
        if (!noun || segment.join() != Join.SPACE) {
            return Optional.empty();
        }
        int start = head;
        while (start > Math.max(0, head - PARTS)
                && sentence.isJoined(start - 1, start)
                && isNameWord(sentence, start - 1)) {
            start--;
        }
        int first = startOfWord(sentence, start);
        boolean version =
                sentence.preceding(first).filter(Segment::startsWithDigit).isPresent();
        boolean title = sentence.isInTitle(segment) && !isKnown(sentence, first, head);
        return first < head && !version && !title && isOfOneKind(sentence.words(first, head - 1))
                ? Optional.of(first)
                : Optional.empty();
    }

    /** {@code SWE} in {@code SWE-QA} */
    private static int startOfWord(SentenceView sentence, int head) {
        int start = head;
        while (start > Math.max(0, head - PARTS)
                && sentence.segments().get(start).join() == Join.HYPHEN) {
            start--;
        }
        boolean capital = sentence.segments().get(start).text().chars().anyMatch(Character::isUpperCase);
        return capital ? start : head;
    }

    /** In a title too {@code Aider Polyglot Coding Benchmark} begins with a name. */
    private boolean isKnown(SentenceView sentence, int first, int head) {
        for (int last = first + 1; last < head - 1; last++) {
            if (lexicon.benchmarks().contains(sentence.words(first, last))) {
                return true;
            }
        }
        return false;
    }

    /** "AI Benchmark" is any, and "MMLU Benchmark" is MMLU. */
    private boolean isOfOneKind(String words) {
        boolean acronym = words.equals(words.toUpperCase(Locale.ROOT));
        return !lexicon.benchmarks().contains(words)
                && !lexicon.products().contains(words)
                && !(acronym && lexicon.notEntities().contains(words));
    }

    private boolean isNameWord(SentenceView sentence, int index) {
        Segment segment = sentence.segments().get(index);
        return segment.isCapitalised()
                && segment.join() != Join.APOSTROPHE
                && (sentence.hasTag(segment, "NNP")
                        || lexicon.benchmarkSplits().contains(segment.folded())
                        || (index > 0 && INNER.stream().anyMatch(tag -> sentence.hasTag(segment, tag))))
                && !lexicon.numberedWords().contains(segment.folded());
    }
}
