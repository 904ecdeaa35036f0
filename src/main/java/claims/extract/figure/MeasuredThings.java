package claims.extract.figure;

import claims.extract.figure.AmountPlace.Before;
import claims.extract.figure.AmountPlace.Measure;
import claims.extract.figure.NounPhrases.Phrase;
import claims.extract.lexeme.LexedSentence;
import claims.nlp.SentenceTree;
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
        BitSet amounts = new BitSet();
        BitSet counted = new BitSet();
        for (Find find : finds) {
            int last = last(sentence, find);
            amounts.set(first(sentence, find), last + 1);
            counted.set(last, measure(find) == Measure.COUNT && find.unit().isPresent() && tree.isNoun(last));
        }
        List<Optional<Phrase>> things = new ArrayList<>();
        Before before = Before.NOTHING;
        for (Find find : finds) {
            int last = last(sentence, find);
            AmountPlace place = AmountPlace.of(tree, measure(find), first(sentence, find), last, before);
            Optional<Phrase> thing =
                    new MeasuredThing(tree, words, place, new Things(tree, words, amounts, counted, place)).find();
            things.add(thing);
            before = after(before, place, thing);
        }
        return things;
    }

    private static Before after(Before before, AmountPlace place, Optional<Phrase> thing) {
        if (place.is(Measure.COUNT) && thing.isEmpty()) {
            Phrase counted = new Phrase(place.last(), place.last(), Optional.empty());
            return new Before(before.isThere(), before.thing(), Optional.of(counted), place.last());
        }
        boolean describes = place.is(Measure.TIME, Measure.COUNT)
                && thing.filter(phrase -> phrase.last() < place.first()).isEmpty();
        return describes ? before : new Before(true, thing, before.counted(), place.last());
    }

    private static int first(LexedSentence sentence, Find find) {
        return sentence.token(find.first()).index();
    }

    private static int last(LexedSentence sentence, Find find) {
        return sentence.token(find.last()).index();
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
        if (words.isPoint(unit)) {
            return Measure.SHARE;
        }
        return units.isMeasure(unit) && !words.isCounted(unit) ? Measure.MEASURE : Measure.COUNT;
    }
}
