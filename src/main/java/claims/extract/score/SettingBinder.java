package claims.extract.score;

import claims.extract.score.Setting.Kind;
import claims.model.Score.Unit;
import claims.text.Slice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says which setting each result of a sentence was got in: the one beside the number, else that of its test or its
 * model, else the one that its clause begins with, else one that is left over beside it.
 */
final class SettingBinder {
    /** What may stand between a number and a setting behind it: "71% accuracy on MathQuest WITH TOOLS". */
    private static final Set<Symbol> AHEAD = EnumSet.of(
            Symbol.METRIC, Symbol.NOUN, Symbol.ON, Symbol.IN, Symbol.FOR, Symbol.OF, Symbol.TEST, Symbol.ABOUT);
    /** And a setting in front of it: "AT 3 BITS only 44.7". */
    private static final Set<Symbol> BACK = EnumSet.of(
            Symbol.ABOUT, Symbol.AT, Symbol.OF, Symbol.METRIC, Symbol.NOUN, Symbol.COLON, Symbol.EQUALS, Symbol.TO);

    private static final Set<Symbol> CLAUSE = EnumSet.of(Symbol.SEMICOLON, Symbol.CLAUSE);
    /** A setting behind these begins what follows. */
    private static final Set<Symbol> OPENING = EnumSet.of(
            Symbol.SEMICOLON,
            Symbol.CLAUSE,
            Symbol.COLON,
            Symbol.COMMA,
            Symbol.AND,
            Symbol.DASH,
            Symbol.WORD,
            Symbol.ACT,
            Symbol.QUOTE,
            Symbol.OPEN,
            Symbol.ON,
            Symbol.IN,
            Symbol.VERB);
    /** A number behind these was got before: "up FROM 65.9". */
    private static final Set<Symbol> EARLIER = EnumSet.of(Symbol.FROM, Symbol.RISE, Symbol.FALL);

    private SettingBinder() {}

    /** The places of the parts that are settings of the results, one for each. */
    static List<Optional<Integer>> of(Reading reading, List<Bound> results) {
        List<Optional<Integer>> bound = new ArrayList<>(Collections.nCopies(results.size(), Optional.empty()));
        if (reading.settings().isEmpty()) {
            return bound;
        }
        for (int i = 0; i < results.size(); i++) {
            Bound result = results.get(i);
            bound.set(
                    i,
                    beside(reading, result)
                            .or(() -> ofName(reading, result))
                            .or(() -> fronted(reading, result, results)));
        }
        Set<Integer> used = new HashSet<>();
        bound.forEach(part -> part.ifPresent(used::add));
        for (int part : new TreeSet<>(reading.settings().keySet())) {
            if (!used.contains(part) && !isOfModel(reading, part)) {
                leftOver(reading, part, results)
                        .filter(i -> bound.get(i).isEmpty())
                        .ifPresent(i -> bound.set(i, Optional.of(part)));
            }
        }
        return bound;
    }

    /** "71.4, level with GPT-5.4 XHIGH": that is how the other one was tested. */
    private static boolean isOfModel(Reading reading, int part) {
        return reading.settings().get(part).kind() == Kind.ASIDE && reading.symbol(part - 1) == Symbol.MODEL;
    }

    private static boolean fits(Reading reading, int part, Bound result) {
        Setting setting = reading.settings().get(part);
        return setting != null
                && (setting.kind() != Kind.SCOPE || result.number().unit() == Unit.RANK);
    }

    private static Optional<Integer> beside(Reading reading, Bound result) {
        int ahead = result.part() + 1;
        while (AHEAD.contains(reading.symbol(ahead)) || isRow(reading, ahead)) {
            ahead++;
        }
        int back = result.part() - 1;
        while (BACK.contains(reading.symbol(back))) {
            back--;
        }
        boolean behind = fits(reading, ahead, result) && !isOfNext(reading, ahead);
        boolean before =
                fits(reading, back, result) && reading.settings().get(back).kind() != Kind.ASIDE;
        if (before && (!behind || result.part() - back < ahead - result.part())) {
            return Optional.of(back);
        }
        return behind ? Optional.of(ahead) : Optional.empty();
    }

    /** The "and" of "on X and Y with tools" */
    private static boolean isRow(Reading reading, int part) {
        return reading.symbol(part) == Symbol.AND
                && reading.symbol(part - 1) == Symbol.TEST
                && reading.symbol(part + 1) == Symbol.TEST;
    }

    /** "50% on X, with tools 71%": the number behind the setting has a better right to it. */
    private static boolean isOfNext(Reading reading, int part) {
        return reading.settings().get(part).kind() != Kind.ASIDE && reading.symbol(part + 1) == Symbol.NUMBER;
    }

    /** "5-shot MathQuest", "MathQuest (no tools)", "Orion 2 (high)" */
    private static Optional<Integer> ofName(Reading reading, Bound result) {
        for (Candidate test : result.tests()) {
            int behind = test.part() + 1;
            if (test.isHere() && fits(reading, behind, result) && isOfFollowing(reading, behind, result.part())) {
                return Optional.of(behind);
            }
            if (test.isHere() && fits(reading, test.part() - 1, result) && isInFront(reading, test.part() - 1)) {
                return Optional.of(test.part() - 1);
            }
        }
        Optional<Candidate> model = result.model()
                .filter(it -> it.isHere() && it.references().size() == 1)
                .map(it -> named(reading, it));
        return model.map(it -> it.part() + 1)
                .filter(part -> fits(reading, part, result))
                .filter(part ->
                        part < result.part() || reading.settings().get(part).kind() == Kind.ASIDE)
                .or(() -> model.map(it -> it.part() - 1)
                        .filter(part ->
                                fits(reading, part, result) && isInFront(reading, part) && !isOpening(reading, part)));
    }

    /** The name in front of a phrase that stands for it: "GPT-5.4 HIGH is out, and it gets 71". */
    private static Candidate named(Reading reading, Candidate model) {
        return reading.models().headMap(model.part()).values().stream()
                .filter(it -> !isName(model) && isName(it) && it.name().equals(model.name()))
                .findFirst()
                .orElse(model);
    }

    private static boolean isName(Candidate model) {
        return model.references().stream()
                .anyMatch(it -> it.slice().map(Slice::text).equals(it.name()));
    }

    /**
     * A setting behind a test is that of the number in front of it, which shares it with those it is compared with in
     * brackets; where none is in front, that of the next number, and of those in brackets with it.
     */
    private static boolean isOfFollowing(Reading reading, int setting, int number) {
        Setting how = reading.settings().get(setting);
        int before = setting - 2;
        while (AHEAD.contains(reading.symbol(before))) {
            before--;
        }
        if (reading.symbol(before) == Symbol.NUMBER) {
            boolean shared = isVersus(reading, setting + 1) && !how.text().startsWith("without");
            return number == before || (shared && isInBracket(reading, setting + 1, number));
        }
        if (how.kind() == Kind.ASIDE) {
            return true;
        }
        if (number < setting) {
            return false;
        }
        boolean bracket = reading.symbol(setting + 1) == Symbol.OPEN;
        for (int i = setting + 1; i < number; i++) {
            Symbol symbol = reading.symbol(i);
            if (symbol == Symbol.CLOSE || (symbol == Symbol.NUMBER && !bracket)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVersus(Reading reading, int open) {
        return reading.symbol(open) == Symbol.OPEN && reading.symbol(open + 1) == Symbol.VERSUS;
    }

    private static boolean isInBracket(Reading reading, int open, int number) {
        for (int i = open + 1; i < number; i++) {
            if (reading.symbol(i) == Symbol.CLOSE) {
                return false;
            }
        }
        return number > open;
    }

    private static boolean isInFront(Reading reading, int part) {
        return reading.settings().get(part).kind() != Kind.ASIDE;
    }

    private static boolean isOpening(Reading reading, int part) {
        return part == 0 || OPENING.contains(reading.symbol(part - 1));
    }

    /** "With tools, Orion 2 gets 71% on X and 83% on Y" */
    private static Optional<Integer> fronted(Reading reading, Bound result, List<Bound> results) {
        for (int i = result.part() - 1;
                i >= 0 && (!CLAUSE.contains(reading.symbol(i)) || isRelative(reading, i));
                i--) {
            if (reading.settings().containsKey(i) && isOpening(reading, i)) {
                Setting setting = reading.settings().get(i);
                boolean means =
                        setting.kind() == Kind.MEANS && (isEarlier(reading, result) || isAnothers(result, results, i));
                return fits(reading, i, result) && setting.kind() != Kind.ASIDE && !means
                        ? Optional.of(i)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "In its fast mode, WHICH costs more, Orion 2 gets 71" */
    private static boolean isRelative(Reading reading, int part) {
        return reading.symbol(part) == Symbol.CLAUSE
                && reading.symbol(part - 1) == Symbol.COMMA
                && reading.symbol(part - 2) == Symbol.SETTING;
    }

    private static boolean isEarlier(Reading reading, Bound result) {
        int before = result.part() - 1;
        while (reading.symbol(before) == Symbol.ABOUT || reading.symbol(before) == Symbol.NOUN) {
            before--;
        }
        return EARLIER.contains(reading.symbol(before));
    }

    /** Whether another model has the first result behind a setting. */
    private static boolean isAnothers(Bound result, List<Bound> results, int setting) {
        return results.stream()
                .filter(other -> other.part() > setting)
                .findFirst()
                .filter(first -> !model(first).equals(model(result)))
                .isPresent();
    }

    private static Optional<String> model(Bound result) {
        return result.model().flatMap(Candidate::name);
    }

    /** The result in front of a setting, else the one behind it, where no other number stands between. */
    private static Optional<Integer> leftOver(Reading reading, int setting, List<Bound> results) {
        Optional<Integer> before = Optional.empty();
        Optional<Integer> behind = Optional.empty();
        for (int i = 0; i < results.size(); i++) {
            int part = results.get(i).part();
            if (fits(reading, setting, results.get(i))
                    && isFree(reading, Math.min(part, setting), Math.max(part, setting))) {
                before = part < setting ? Optional.of(i) : before;
                behind = part > setting && behind.isEmpty() ? Optional.of(i) : behind;
            }
        }
        return before.isPresent() ? before : behind;
    }

    private static boolean isFree(Reading reading, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Symbol symbol = reading.symbol(i);
            if (symbol == Symbol.NUMBER || symbol == Symbol.OPEN || symbol == Symbol.CLOSE || CLAUSE.contains(symbol)) {
                return false;
            }
        }
        return true;
    }
}
