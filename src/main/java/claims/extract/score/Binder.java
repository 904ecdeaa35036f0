package claims.extract.score;

import claims.model.Reference;
import claims.model.Score.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives each number of a sentence its test and its model, or finds that it is no result. */
final class Binder {
    /** Nobody ties a number to a name with more of its kind between them. */
    private static final int NAMES_BEFORE = 8;

    private static final int NAMES_BEHIND = 4;

    private final MeasuredTests measured;
    private final Subjects subjects;
    private final Ties ties;
    private final NotResults notResults;
    private final Ratings ratings = new Ratings();

    Binder(Frames frames, ComparisonFrames comparisonFrames, Ties ties, NotResults notResults) {
        this.measured = new MeasuredTests(frames);
        this.subjects = new Subjects(frames, comparisonFrames);
        this.ties = ties;
        this.notResults = notResults;
    }

    /** A number with the best test and the best model for it. */
    private record Choices(Optional<Choice> test, Optional<Choice> model, boolean metric) {
        boolean isTold() {
            return metric || isTelling(test) || isTelling(model);
        }

        boolean hasTest() {
            return isTelling(test);
        }

        /** The same where the number that it is tied to knows better on what it is. */
        Choices sharing(Choices other) {
            return new Choices(
                    isTelling(test) || !isTelling(other.test) ? test : other.test, model, metric || other.isTold());
        }

        /** "GPQA: 85 vs 79 vs 78 MMLU": what a number is set against is on the test named before both. */
        Choices against(int part, Choices other) {
            boolean before = other != null
                    && other.hasTest()
                    && other.test.orElseThrow().candidate().part() < part
                    && test.filter(it -> it.candidate().part() > part).isPresent();
            return before ? new Choices(other.test, model, metric || other.isTold()) : shared(this, other);
        }

        Choices on(Candidate paired) {
            return new Choices(Optional.of(Choice.certain(paired)), model, metric);
        }

        Choices of(Candidate paired) {
            return new Choices(test, Optional.of(Choice.certain(paired)), metric);
        }

        private static boolean isTelling(Optional<Choice> choice) {
            return choice.filter(it -> it.bond().isTelling()).isPresent();
        }
    }

    List<Bound> bind(Reading reading, Context context) {
        BitSet others = notResults.of(reading);
        List<Integer> results = reading.numbers().keySet().stream()
                .filter(part -> !others.get(part))
                .toList();
        List<Tie> tied = ties.of(reading);
        Map<Integer, Choice> models = subjects.of(reading, results, tied);
        TreeMap<Integer, Choices> choices = new TreeMap<>();
        for (int part : results) {
            choices.put(part, choices(reading, part, Optional.ofNullable(models.get(part))));
        }
        share(tied, choices);
        List<List<Integer>> told = Rows.numberRows(tied, Tie.Kind.LIST);
        pair(reading, told, Rows.numberRows(tied, Tie.Kind.VERSUS), choices);
        repeat(told, choices);
        List<Bound> bound = new ArrayList<>();
        for (Map.Entry<Integer, Choices> entry : choices.entrySet()) {
            if (entry.getValue().isTold() || isRatingOfRanked(reading, entry.getKey(), entry.getValue(), context)) {
                bound(reading, entry.getKey(), entry.getValue(), context).ifPresent(bound::add);
            }
        }
        return bound;
    }

    private Choices choices(Reading reading, int part, Optional<Choice> model) {
        return new Choices(
                measured.of(reading, part),
                model,
                isBesideMetric(reading, part) || isPlain(reading.numbers().get(part)));
    }

    /** What one of two tied numbers knows, the other knows too, forwards and backwards. */
    private static void share(List<Tie> ties, Map<Integer, Choices> choices) {
        for (Tie tie : ties) {
            choices.computeIfPresent(
                    tie.second(),
                    (part, second) -> tie.kind() == Tie.Kind.VERSUS
                            ? second.against(tie.first(), choices.get(tie.first()))
                            : shared(second, choices.get(tie.first())));
        }
        for (int i = ties.size() - 1; i >= 0; i--) {
            Tie tie = ties.get(i);
            choices.computeIfPresent(tie.first(), (part, first) -> shared(first, choices.get(tie.second())));
        }
    }

    private static Choices shared(Choices one, Choices other) {
        return other == null ? one : one.sharing(other);
    }

    private void pair(
            Reading reading, List<List<Integer>> told, List<List<Integer>> opposed, Map<Integer, Choices> choices) {
        Rows.paired(reading, told, reading.tests(), (row, numbers) -> isOpen(choices, row, numbers))
                .forEach((number, test) -> choices.computeIfPresent(number, (part, it) -> it.on(test)));
        Map<Integer, Candidate> paired = Rows.respective(reading, told, reading.models());
        paired.putAll(Rows.paired(reading, told, reading.models(), subjects.rowsOf(reading)));
        paired.putAll(Rows.paired(reading, opposed, reading.models(), subjects.rowsOf(reading)));
        paired.forEach((number, model) -> choices.computeIfPresent(number, (part, it) -> it.of(model)));
    }

    /** The words beside the last number give it no other test than one of the row. */
    private static boolean isOpen(Map<Integer, Choices> choices, List<Integer> row, List<Integer> numbers) {
        return Optional.ofNullable(choices.get(numbers.get(numbers.size() - 1)))
                .flatMap(Choices::test)
                .filter(choice -> choice.bond().isTelling())
                .filter(choice -> !row.contains(choice.candidate().part()))
                .isEmpty();
    }

    /** "5.2% on A and 2.1% on B; its rival came in at 7.4% and 2.3%" */
    private static void repeat(List<List<Integer>> rows, NavigableMap<Integer, Choices> choices) {
        for (List<Integer> row : rows) {
            if (row.stream()
                    .anyMatch(it -> !choices.containsKey(it) || choices.get(it).hasTest())) {
                continue;
            }
            List<Candidate> tests = choices.headMap(row.get(0), false).values().stream()
                    .filter(Choices::hasTest)
                    .map(it -> it.test().orElseThrow().candidate())
                    .distinct()
                    .toList();
            for (int i = 0; tests.size() == row.size() && i < row.size(); i++) {
                choices.put(row.get(i), choices.get(row.get(i)).on(tests.get(i)));
            }
        }
    }

    private Optional<Bound> bound(Reading reading, int part, Choices choices, Context context) {
        ResultNumber number = reading.numbers().get(part);
        List<Candidate> tests = choices
                .test()
                .map(choice -> tests(reading, choice, part))
                .or(() -> onlyTest(reading))
                .or(() -> context.test().map(Binder::elsewhere).map(List::of))
                .orElse(List.of())
                .stream()
                .flatMap(Binder::each)
                .toList();
        Optional<Candidate> model = choices.model()
                .map(Choice::candidate)
                .or(() -> context.model().map(Binder::elsewhere))
                .filter(it -> !it.references().isEmpty());
        boolean rank = number.unit() == Unit.RANK;
        boolean nobodys = (rank && model.isEmpty() && !choices.hasTest())
                || (isNameless(tests)
                        && ((rank && !isOwned(reading, tests))
                                || model.filter(Candidate::isHere).isEmpty()));
        return tests.isEmpty() || nobodys
                ? Optional.empty()
                : Optional.of(new Bound(part, rated(reading, part, number, tests), tests, model));
    }

    /** "First in the ranking of all apps", "the price index fell 2.1%" */
    private static boolean isNameless(List<Candidate> tests) {
        return tests.stream().allMatch(Candidate::isUnknown);
    }

    /** "First on AIDER'S refactoring benchmark" */
    private static boolean isOwned(Reading reading, List<Candidate> tests) {
        return tests.stream()
                .filter(Candidate::isHere)
                .map(it -> reading.parts().get(it.part()))
                .anyMatch(it -> IntStream.rangeClosed(it.first(), it.last())
                        .anyMatch(i -> reading.sentence().hasTag(i, "POS")));
    }

    private ResultNumber rated(Reading reading, int part, ResultNumber number, List<Candidate> tests) {
        return ratings.scaled(
                reading,
                part,
                behindOnly(reading, part, number),
                tests.get(0).references().get(0));
    }

    /** "Behind only Orion 2, Heron 2 and Ostler": fourth. */
    private static ResultNumber behindOnly(Reading reading, int part, ResultNumber number) {
        Candidate next = reading.models().get(part + 1);
        boolean only = number.unit() == Unit.RANK && reading.sentence().is(number.last(), "only");
        return next == null || !only
                ? number
                : ResultNumber.of(
                        number.first(),
                        number.last(),
                        BigDecimal.valueOf(
                                1L + SubjectRows.objects(reading, next).size()),
                        Unit.RANK);
    }

    /** "GLM-5 is #1 among open models, on par with Orion 2, scoring 1452" */
    private boolean isRatingOfRanked(Reading reading, int part, Choices choices, Context context) {
        boolean ranked = reading.numbers().values().stream().anyMatch(number -> number.unit() == Unit.RANK);
        Optional<Reference> test = choices.test()
                .map(choice -> choice.candidate().references().get(0))
                .or(context::test);
        return ranked
                && reading.symbol(part - 1) == Symbol.VERB
                && test.filter(it ->
                                ratings.scaled(reading, part, reading.numbers().get(part), it)
                                                .unit()
                                        == Unit.ELO)
                        .isPresent();
    }

    private static List<Candidate> tests(Reading reading, Choice choice, int part) {
        return choice.bond().equals(Bond.CERTAIN)
                ? List.of(choice.candidate())
                : Coordination.of(reading, choice.candidate(), part);
    }

    /** "Both arenas" are two tests. */
    private static Stream<Candidate> each(Candidate test) {
        return test.references().stream().map(reference -> test.of(List.of(reference)));
    }

    /** "Kestrel 3: 71.4, Tern-32B: 65.9, that is how MMLU-Pro ended" */
    private static Optional<List<Candidate>> onlyTest(Reading reading) {
        return reading.tests().size() == 1
                ? Optional.of(List.copyOf(reading.tests().values()))
                : Optional.empty();
    }

    private static Candidate elsewhere(Reference reference) {
        return new Candidate(Candidate.ELSEWHERE, List.of(reference));
    }

    /** "Scoring only 1452" */
    private static boolean isBehindScoring(Reading reading, int part) {
        int verb = part - 1;
        while (reading.symbol(verb) == Symbol.ABOUT) {
            verb--;
        }
        return reading.symbol(verb) == Symbol.VERB
                && reading.sentence()
                        .token(reading.parts().get(verb).last())
                        .lemma()
                        .equals("score");
    }

    static Stream<Candidate> near(int part, NavigableMap<Integer, Candidate> names) {
        return Stream.concat(
                names.headMap(part, false).descendingMap().values().stream().limit(NAMES_BEFORE),
                names.tailMap(part, false).values().stream().limit(NAMES_BEHIND));
    }

    /** "42 of 50" and "fourth place" are said of hardly anything else. */
    private static boolean isPlain(ResultNumber number) {
        return number.unit() == Unit.RANK || number.outOf().isPresent();
    }

    /** "An accuracy of 71%", "0.914 F1", "with tools 45.8%" */
    private static boolean isBesideMetric(Reading reading, int part) {
        Symbol before = reading.symbol(part - 1);
        if (before == Symbol.SETTING || reading.symbol(part + 1) == Symbol.SETTING) {
            return true;
        }
        boolean of = before == Symbol.OF || before == Symbol.ABOUT || before == Symbol.COLON || before == Symbol.OPEN;
        return isBehindScoring(reading, part)
                || reading.symbol(part + 1) == Symbol.METRIC
                || before == Symbol.METRIC
                || (of && reading.symbol(part - 2) == Symbol.METRIC);
    }
}
