package claims.extract.score;

import claims.model.Score;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** Whose results the numbers of a sentence are, as far as the sentence itself says. */
final class Subjects {
    /** Nobody ties a number to a name that is further away. */
    private static final int REACH = 80;

    private final Frames frames;
    private final Sharers sharers = new Sharers();
    private final Matched matched;
    private final Equipped equipped;

    Subjects(Frames frames, ComparisonFrames comparisonFrames) {
        this.frames = frames;
        this.matched = new Matched(comparisonFrames);
        this.equipped = new Equipped(frames);
    }

    /** @param numbers the places of the results, in order */
    Map<Integer, Choice> of(Reading reading, Collection<Integer> numbers, List<Tie> ties) {
        Set<Integer> rivals = Rivals.of(reading);
        TreeMap<Integer, Choice> choices = new TreeMap<>();
        for (int number : numbers) {
            best(reading, number, rivals).ifPresent(choice -> choices.put(number, choice));
        }
        for (Tie tie : ties) {
            if (tie.kind() == Tie.Kind.CHANGE || tie.kind() == Tie.Kind.TOGETHER) {
                change(reading, tie, choices);
            } else if (tie.kind() == Tie.Kind.VERSUS) {
                versus(reading, tie, rivals, choices);
            }
        }
        SubjectRows.share(reading, numbers, rivals, choices);
        choices.replaceAll(
                (number, choice) -> matched.add(reading, number, equipped.add(reading, number, choice, rivals)));
        sharers.add(reading, ties, choices);
        return choices;
    }

    /** Which models in a row own which numbers: not those of "71.4 and 65.9, a gain over models like X and Y". */
    BiPredicate<List<Integer>, List<Integer>> rowsOf(Reading reading) {
        Set<Integer> rivals = Rivals.of(reading);
        return (row, numbers) -> {
            boolean before = row.get(0) < numbers.get(0);
            boolean rival = rivals.contains(row.get(0));
            int name = before ? row.get(row.size() - 1) : row.get(0);
            int number = before ? numbers.get(0) : numbers.get(numbers.size() - 1);
            Bond bond = frames.bond(rival ? Symbol.RIVAL : Symbol.MODEL, reading, number, name);
            return (before && !rival) || bond.weight() > 0;
        };
    }

    private Optional<Choice> best(Reading reading, int number, Set<Integer> rivals) {
        Candidate next = reading.models().get(number + 1);
        if (next != null && isListedRank(reading, number) && !isBehindOnly(reading, number)) {
            return Optional.of(Choice.certain(next));
        }
        return Binder.near(number, reading.models())
                .filter(candidate -> Math.abs(candidate.part() - number) <= REACH)
                .filter(candidate -> candidate.part() != number + 1 || !isBehindOnly(reading, number))
                .map(candidate -> new Choice(
                        candidate,
                        frames.bond(
                                rivals.contains(candidate.part()) ? Symbol.RIVAL : Symbol.MODEL,
                                reading,
                                number,
                                candidate.part())))
                .filter(choice -> isPossible(choice, number, rivals))
                .max(Choice.BY_STRENGTH)
                .or(() -> unknown(reading, number, rivals));
    }

    /** "The 14B model surpasses Orion 2 on X and hits 43.1%": nobody else can be meant. */
    private static Optional<Choice> unknown(Reading reading, int number, Set<Integer> rivals) {
        return reading.models().headMap(number, false).values().stream()
                .filter(it -> !rivals.contains(it.part()) && !it.references().isEmpty())
                .findFirst()
                .map(it -> new Choice(it, Bond.NONE));
    }

    /** "#1 Kimi K2 Thinking, #2 GLM-5.1" */
    private static boolean isListedRank(Reading reading, int number) {
        Symbol before = reading.symbol(number - 1);
        return reading.numbers().get(number).unit() == Score.Unit.RANK
                && (number == 0 || before == Symbol.COMMA || before == Symbol.COLON || before == Symbol.AND);
    }

    /** "Behind only Orion 2": whose place it is comes later. */
    private static boolean isBehindOnly(Reading reading, int number) {
        return reading.sentence().is(reading.numbers().get(number).last(), "only");
    }

    /** Only who is the subject so far may own a number from afar; all others are tied to it by a frame. */
    private static boolean isPossible(Choice choice, int number, Set<Integer> rivals) {
        int part = choice.candidate().part();
        boolean subject =
                part < number && !rivals.contains(part) && !choice.candidate().isUnknown();
        return subject || choice.bond().weight() > 0;
    }

    /** Two versions between which a score has changed: "from Orion 2 to Orion 3", "Orion 3's drop against Orion 2". */
    private static List<Candidate> versions(Reading reading, Tie tie) {
        List<Candidate> named = reading.models().headMap(tie.first(), false).values().stream()
                .filter(it -> it.references().size() == 1 && it.name().isPresent())
                .sorted(Subjects::byVersion)
                .toList();
        boolean two = named.size() == 2 && byVersion(named.get(0), named.get(1)) != 0;
        return two && reading.models().subMap(tie.first(), tie.second()).isEmpty() ? named : List.of();
    }

    private static int byVersion(Candidate one, Candidate other) {
        ModelName name = ModelName.of(one.name().orElse(""));
        ModelName second = ModelName.of(other.name().orElse(""));
        boolean kin = name.family().equals(second.family())
                && name.version().isPresent()
                && second.version().isPresent();
        return kin ? name.version().get().compareTo(second.version().get()) : 0;
    }

    /** "From 57.7% to 71.4%" is one model's; "71.4, up from 57.7 for Kestrel 2" is not. */
    private static void change(Reading reading, Tie tie, Map<Integer, Choice> choices) {
        boolean before = tie.kind() == Tie.Kind.CHANGE && !isFormer(reading, tie);
        List<Candidate> versions = before ? versions(reading, tie) : List.of();
        if (!versions.isEmpty()) {
            choices.put(tie.first(), Choice.certain(versions.get(0)));
            choices.put(tie.second(), Choice.certain(versions.get(1)));
            return;
        }
        Choice first = choices.get(tie.first());
        Choice second = choices.get(tie.second());
        if (first != null && (second == null || second.candidate().part() < tie.first())) {
            choices.put(tie.second(), first);
        } else if (first == null && second != null && !isFormer(reading, tie)) {
            choices.put(tie.first(), second);
        }
    }

    /** "Up from" stands between the two. */
    private static boolean isFormer(Reading reading, Tie tie) {
        for (int part = tie.first() + 1; part < tie.second(); part++) {
            if (reading.symbol(part) == Symbol.RISE || reading.symbol(part) == Symbol.FALL) {
                return true;
            }
        }
        return false;
    }

    /** "Beats Y, 71.4 to 65.9", "(71.4 vs 65.9)": the second is that of the one compared. */
    private static void versus(Reading reading, Tie tie, Set<Integer> rivals, Map<Integer, Choice> choices) {
        Optional<Candidate> owner = ownerOfPair(reading, tie, rivals);
        if (owner.isPresent()) {
            Choice compared = choices.put(tie.first(), Choice.certain(owner.get()));
            if (compared != null) {
                choices.put(tie.second(), compared);
            }
            return;
        }
        Choice first = choices.get(tie.first());
        Choice second = choices.get(tie.second());
        if (second != null && (first == null || !second.candidate().equals(first.candidate()))) {
            return;
        }
        Optional<Candidate> compared = reading.models().values().stream()
                .filter(it -> it.part() < tie.second() && rivals.contains(it.part()))
                .filter(it -> first == null || !it.isSame(first.candidate()))
                .reduce((one, other) -> one.part() > other.part() ? one : other)
                .or(() -> first == null ? Optional.empty() : other(reading, first.candidate()));
        compared.ifPresentOrElse(
                it -> choices.put(tie.second(), new Choice(it, Bond.NONE)), () -> choices.remove(tie.second()));
    }

    /** "X beats Y (71.4 vs 65.9)": X, though the brackets stand behind Y. */
    private static Optional<Candidate> ownerOfPair(Reading reading, Tie tie, Set<Integer> rivals) {
        int compared = tie.first() - 2;
        boolean pair = reading.symbol(tie.first() - 1) == Symbol.OPEN && rivals.contains(compared);
        return reading.models().headMap(pair ? compared : 0, false).descendingMap().values().stream()
                .filter(it -> !rivals.contains(it.part()))
                .findFirst();
    }

    /** The other of the two models that a sentence names. */
    private static Optional<Candidate> other(Reading reading, Candidate one) {
        List<Candidate> others = reading.models().values().stream()
                .filter(it -> it.references().size() == 1 && !it.isSame(one))
                .toList();
        boolean single = !others.isEmpty() && others.stream().allMatch(it -> it.isSame(others.get(0)));
        return single ? Optional.of(others.get(0)) : Optional.empty();
    }
}
