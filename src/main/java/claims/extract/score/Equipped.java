package claims.extract.score;

import claims.model.Score;
import java.util.List;
import java.util.Set;

/** Who gets a result with a model that the sentence names behind it: "71.4% on GPQA WITH ORION 2". */
final class Equipped {
    private final Frames frames;

    Equipped(Frames frames) {
        this.frames = frames;
    }

    /** "It gets 71.4% on GPQA with Orion 2": who runs a model has its results. */
    Choice add(Reading reading, int number, Choice choice, Set<Integer> rivals) {
        int run = choice.candidate().part();
        if (run < number) {
            return member(reading, number, choice);
        }
        if (!isRun(reading, run)) {
            return choice;
        }
        List<Candidate> agents = reading.models().headMap(number, false).descendingMap().values().stream()
                .filter(it -> !rivals.contains(it.part()) && it.references().size() == 1 && !it.isUnknown())
                .filter(it -> !it.isSame(choice.candidate()) && !it.isFamilyOf(choice.candidate()))
                .toList();
        boolean only = agents.size() == 1 && reading.numbers().get(number).unit() != Score.Unit.RANK;
        return agents.stream()
                .filter(it -> only
                        || frames.bond(Symbol.MODEL, reading, number, it.part()).isTelling())
                .findFirst()
                .map(it -> new Choice(
                        isJoint(it, choice.candidate())
                                ? it
                                : it.of(List.of(Joint.name(
                                        it.references().get(0),
                                        choice.candidate().references().get(0)))),
                        choice.bond()))
                .orElse(choice);
    }

    /** It has been found to run that model before. */
    private static boolean isJoint(Candidate agent, Candidate model) {
        return agent.name().orElse("").endsWith(" with " + model.name().orElse(""));
    }

    /** "Nova is out, reaching 88.8% with NOVA PRO": the one of a family that has the result. */
    private Choice member(Reading reading, int number, Choice family) {
        return reading.models().tailMap(number, false).values().stream()
                .filter(it -> it.references().size() == 1 && isRun(reading, it.part()))
                .filter(it -> family.candidate().isFamilyOf(it))
                .filter(it ->
                        frames.bond(Symbol.MODEL, reading, number, it.part()).isTelling())
                .findFirst()
                .map(it -> new Choice(it, family.bond()))
                .orElse(family);
    }

    private static boolean isRun(Reading reading, int model) {
        int before = model - 1;
        while (reading.symbol(before) == Symbol.NOUN) {
            before--;
        }
        Symbol next = reading.symbol(model + 1);
        boolean own = next == Symbol.AT || next == Symbol.NUMBER || next == Symbol.OPEN || next == Symbol.POSS;
        return reading.symbol(before) == Symbol.WITH && reading.symbol(before - 1) != Symbol.COMMA && !own;
    }
}
