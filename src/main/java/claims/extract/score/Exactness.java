package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Phrases;
import claims.extract.lexeme.QualifierWords;
import claims.model.Qualifier;
import claims.model.Score.Unit;
import claims.text.Columns;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How exact a result is, by the words in front of it and behind it. */
final class Exactness {
    /** What may stand between a qualifier and its result: "nearly a 70%", "between about". */
    private static final Set<String> BETWEEN = Set.of("a", "an", "the", "between", "“", "\"", "*");
    /** "Broke the 80% BARRIER" is over 80, "short of the 80% of humans" says how two results compare. */
    private static final Set<String> MARKS = Set.of("mark", "barrier", "threshold", "line", "level");

    private static final Set<String> POINTS = Set.of("point", "points", "pts", "pp", "percent", "%");
    /** "Climbs up to 71" is a move, "scores up to 71" a bound. */
    private static final Set<String> MOVES = Set.of(
            "go", "climb", "rise", "move", "jump", "shoot", "creep", "edge", "inch", "leap", "soar", "be", "bring");

    private final QualifierWords words = new QualifierWords(Columns.read(Exactness.class, QualifierWords.LIST));

    Optional<Qualifier> of(Reading reading, int part) {
        Symbol neighbour = reading.symbol(part - 1);
        boolean arrow = neighbour == Symbol.ARROW
                && reading.parts().get(part - 1).first()
                        < reading.parts().get(part - 1).last(); // "20.8% -> 54.8%"
        boolean name = arrow || neighbour == Symbol.MODEL || neighbour == Symbol.TEST; // "Orion 2 Max 71.4"
        return of(reading.sentence(), reading.numbers().get(part), name);
    }

    /** The same for the number of a cell, which no name stands in front of. */
    Optional<Qualifier> of(LexedSentence sentence, ResultNumber number) {
        return of(sentence, number, false);
    }

    private Optional<Qualifier> of(LexedSentence sentence, ResultNumber number, boolean behindName) {
        if (number.unit() == Unit.RANK || number.outOf().isPresent()) {
            return Optional.empty();
        }
        Optional<Qualifier> before = behindName ? Optional.empty() : before(sentence, number);
        return before.filter(qualifier -> qualifier != Qualifier.ABOUT)
                .or(() -> after(sentence, number))
                .or(() -> before);
    }

    private Optional<Qualifier> before(LexedSentence sentence, ResultNumber number) {
        int last = number.first() - 1;
        Optional<Phrases.Match<QualifierWords.Meaning>> match = words.before(sentence, last);
        while (match.isEmpty() && number.first() - last < 3 && mayStandBetween(sentence, last, number)) {
            last--;
            match = words.before(sentence, last);
        }
        return match.filter(it -> !isApart(sentence, it) && !isMove(sentence, it))
                .filter(it -> it.first() < it.last() || !isTopic(sentence, it))
                .map(it -> it.meaning().qualifier());
    }

    private static boolean mayStandBetween(LexedSentence sentence, int index, ResultNumber number) {
        boolean mark = sentence.find(number.last() + 1)
                .filter(it -> MARKS.contains(it.folded()))
                .isPresent();
        return sentence.find(index)
                .filter(it ->
                        BETWEEN.contains(it.folded()) && (mark || !it.folded().equals("the")))
                .isPresent();
    }

    /** "3 points ABOVE 60", "71% OVER 7,021 questions" */
    private static boolean isApart(LexedSentence sentence, Phrases.Match<QualifierWords.Meaning> match) {
        Qualifier qualifier = match.meaning().qualifier();
        boolean compares = qualifier == Qualifier.OVER || qualifier == Qualifier.UNDER;
        return compares
                && sentence.find(match.first() - 1)
                        .filter(it -> it.isNumber() || POINTS.contains(it.folded()))
                        .isPresent();
    }

    private static boolean isMove(LexedSentence sentence, Phrases.Match<QualifierWords.Meaning> match) {
        return sentence.is(match.first(), "up")
                && sentence.is(match.last(), "to")
                && sentence.has(match.first() - 1)
                && MOVES.contains(sentence.token(match.first() - 1).lemma());
    }

    private boolean isTopic(LexedSentence sentence, Phrases.Match<QualifierWords.Meaning> match) {
        return sentence.is(match.first(), "about")
                && sentence.has(match.first() - 1)
                && words.isTopic(sentence.token(match.first() - 1).lemma().toLowerCase(Locale.ROOT));
    }

    /** "92%+", "70% or more" */
    private Optional<Qualifier> after(LexedSentence sentence, ResultNumber number) {
        int next = number.last() + 1;
        if (sentence.is(next, "+") && sentence.isGlued(next)) {
            return Optional.of(Qualifier.OVER);
        }
        return words.after(sentence, next)
                .filter(it -> !sentence.is(it.last(), "than"))
                .filter(it -> !sentence.isNumber(it.last() + 1))
                .map(it -> it.meaning().qualifier());
    }
}
