package claims.extract.figure;

import claims.extract.figure.AmountPlace.Before;
import claims.extract.figure.AmountPlace.Measure;
import claims.extract.figure.NounPhrases.Phrase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What each of the amounts of a sentence is of. An amount whose own words do not say may share that of the one before. */
final class MeasuredThings {
    private final MeasuringWords words;
    private final Units units;

    MeasuredThings(Vocabulary vocabulary) {
        this.words = vocabulary.measuring();
        this.units = vocabulary.units();
    }

    List<Optional<Phrase>> of(LexedSentence sentence, SentenceTree tree, List<Find> finds) {
        List<Optional<Phrase>> things = new ArrayList<>();
        Before before = Before.NOTHING;
        BitSet amounts = new BitSet();
        finds.forEach(find -> amounts.set(
                sentence.token(find.first()).index(),
                sentence.token(find.last()).index() + 1));
        for (Find find : finds) {
            int first = sentence.token(find.first()).index();
            int last = sentence.token(find.last()).index();
            Measure measure = measure(find);
            AmountPlace place = AmountPlace.of(tree, measure, first, last, before);
            Optional<Phrase> thing = new MeasuredThing(tree, words, amounts, place).find();
            things.add(thing);
            if (measure == Measure.COUNT && thing.isEmpty()) {
                Phrase counted = new Phrase(last, last, Optional.empty());
                before = new Before(before.isThere(), before.thing(), Optional.of(counted));
            } else if (measure != Measure.TIME || thing.isPresent()) {
                before = new Before(true, thing, Optional.empty());
            }
        }
        return things;
    }

    private Measure measure(Find find) {
        return switch (find.kind()) {
            case MONEY -> Measure.MONEY;
            case PERCENT -> Measure.SHARE;
            case RATIO -> Measure.RATIO;
            case QUANTITY -> find.unit().map(this::measure).orElse(Measure.COUNT);
        };
    }

    private Measure measure(String unit) {
        if (words.isTime(unit)) {
            return Measure.TIME;
        }
        return units.isMeasure(unit) && !words.isCounted(unit) ? Measure.MEASURE : Measure.COUNT;
    }
}
