package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Comparison.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a sentence that compare: relations, differences and factors, joined where they stand together. */
final class Cues {
    private final ComparingWords words;
    private final Differences differences;
    private final Factors factors;

    Cues(ComparingWords words) {
        this.words = words;
        this.differences = new Differences(words);
        this.factors = new Factors(words);
    }

    /** A cue in lexemes. */
    private record Mark(int first, int last, Optional<Relation> relation, Optional<Gap> gap) {}

    List<Cue> of(Reading reading) {
        List<Mark> marks = joined(reading, marks(reading));
        List<Cue> cues = new ArrayList<>();
        for (Mark mark : marks) {
            Cue cue = new Cue(reading.partAt(mark.first()), reading.partAt(mark.last()), mark.relation(), mark.gap());
            if (!isOfAct(reading, cue)) {
                cues.add(cue);
            }
        }
        return cues;
    }

    /** "It COSTS 12% less than Orion 2", "RUNS twice as fast": no results are compared. */
    private static boolean isOfAct(Reading reading, Cue cue) {
        for (int i = cue.first() - 1; i >= 0; i--) {
            switch (reading.symbol(i)) {
                case ACT -> {
                    return true;
                }
                case ABOUT, NOUN, WORD -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private List<Mark> marks(Reading reading) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < reading.sentence().size(); i++) {
            Optional<Mark> mark = isName(reading, i) ? Optional.empty() : mark(reading, i);
            if (mark.isPresent()) {
                marks.add(mark.get());
                i = mark.get().last();
            }
        }
        return marks;
    }

    private static boolean isName(Reading reading, int lexeme) {
        int part = reading.partAt(lexeme);
        Symbol symbol = reading.symbol(part);
        boolean place = symbol == Symbol.NUMBER
                && reading.symbol(part + 1) == Symbol.TEST
                && reading.sentence().hasTag(lexeme, "VB");
        return symbol == Symbol.MODEL
                || symbol == Symbol.TEST
                || symbol == Symbol.METRIC
                || place; // "LEADS Arena-Hard"
    }

    private Optional<Mark> mark(Reading reading, int index) {
        LexedSentence sentence = reading.sentence();
        Optional<Gap> gap = differences.at(sentence, index).or(() -> factors.at(reading, index));
        if (gap.isPresent()) {
            return gap.map(it -> new Mark(it.first(), it.last(), it.relation(), gap));
        }
        return words.relationAt(sentence, index)
                .filter(it -> !isDenied(sentence, index))
                .map(it -> new Mark(index, it.last(), it.meaning(), Optional.empty()));
    }

    private boolean isDenied(LexedSentence sentence, int index) {
        return words.is(sentence, index - 1, "not");
    }

    /** "Three points" and "ahead of", "beaten by" and "22 points by"; "by 3 points" behind "beats Orion 2". */
    private List<Mark> joined(Reading reading, List<Mark> marks) {
        List<Mark> joined = new ArrayList<>();
        for (Mark mark : marks) {
            Optional<Mark> before = joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
            if (before.filter(it -> isTogether(reading, it, mark)).isPresent()) {
                joined.set(joined.size() - 1, join(before.get(), mark));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }

    private static Mark join(Mark first, Mark second) {
        boolean apart = second.gap().filter(it -> it.relation().isEmpty()).isPresent();
        Optional<Gap> gap = first.gap().or(second::gap);
        Optional<Relation> relation = first.relation().or(second::relation);
        boolean behind = apart && second.first() > first.last() + 1;
        return new Mark(first.first(), behind ? first.last() : second.last(), relation, gap);
    }

    private boolean isTogether(Reading reading, Mark first, Mark second) {
        if (first.gap().isPresent() && second.gap().isPresent()) {
            return false;
        }
        boolean measure = second.gap().filter(it -> it.relation().isEmpty()).isPresent()
                && first.relation().isPresent();
        for (int i = first.last() + 1; i < second.first(); i++) {
            Symbol symbol = reading.symbol(reading.partAt(i));
            boolean object = measure && (symbol == Symbol.MODEL || symbol == Symbol.NOUN || symbol == Symbol.ABOUT);
            if (!object && !words.is(reading.sentence(), i, "filler")) {
                return false;
            }
        }
        return true;
    }
}
