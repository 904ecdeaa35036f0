package claims.extract.score;

import claims.extract.lexeme.Decimals;
import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.extract.score.Gap.Kind;
import claims.model.Comparison.Relation;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads stated differences: {@code seven points below}, {@code up 12 points}, {@code +9.7 over}, {@code a 12-point lead}. */
final class Differences {
    private final ComparingWords words;

    Differences(ComparingWords words) {
        this.words = words;
    }

    /** A size as it is written. */
    private record Size(int first, int last, BigDecimal value, boolean signed) {
        Kind kind(LexedSentence sentence, int end) {
            if (!isPercent(sentence, last + 1)) {
                return Kind.DIFFERENCE;
            }
            boolean plain = signed || end == last + 1 || sentence.is(end, "of") || sentence.hasTag(end, "IN");
            return plain ? Kind.PERCENT : Kind.SHARE;
        }
    }

    /** The difference whose size begins at a lexeme. */
    Optional<Gap> at(LexedSentence sentence, int index) {
        return size(sentence, index).flatMap(size -> read(sentence, size));
    }

    private Optional<Size> size(LexedSentence sentence, int index) {
        boolean signed = sentence.is(index, "+")
                && sentence.isGlued(index + 1)
                && (!sentence.isGlued(index)
                        || (!sentence.at(index - 1).isWord()
                                && !sentence.at(index - 1).isNumber()));
        int number = signed ? index + 1 : index;
        Optional<BigDecimal> value =
                sentence.find(number).flatMap(Lexeme::number).map(Decimals::plain);
        if (value.isPresent()) {
            boolean free = signed || !sentence.isGlued(index) || !isJoint(sentence, index - 1);
            return free ? Optional.of(new Size(index, number, value.get(), signed)) : Optional.empty();
        }
        return words.valueAt(sentence, index, "size")
                .map(match -> new Size(match.first(), match.last(), match.meaning(), false));
    }

    /** The number is part of a word: {@code GPT-5}, {@code v2}. */
    private static boolean isJoint(LexedSentence sentence, int index) {
        return sentence.is(index, "#")
                || sentence.at(index).isWord()
                || sentence.at(index).isNumber()
                || sentence.isHyphen(index);
    }

    private Optional<Gap> read(LexedSentence sentence, Size size) {
        int next = size.last() + 1;
        if (sentence.isHyphen(next)) {
            int unit = words.last(sentence, next + 1, "unit");
            return unit > next ? compound(sentence, size, unit) : Optional.empty();
        }
        boolean percent = isPercent(sentence, next);
        int unit = percent ? next : words.last(sentence, next, "unit");
        boolean points = unit >= next;
        Optional<Gap> behind = behind(sentence, size, unit);
        if (behind.isPresent()) {
            return behind;
        }
        return size.signed()
                ? Optional.of(gap(sentence, size, unit, Optional.of(Relation.MORE_THAN)))
                : front(sentence, size, unit, points);
    }

    private static boolean isPercent(LexedSentence sentence, int index) {
        return sentence.is(index, "%") || sentence.is(index, "percent");
    }

    /** "A 12-point lead" */
    private Optional<Gap> compound(LexedSentence sentence, Size size, int unit) {
        for (int noun = unit + 1; noun <= unit + 2; noun++) {
            Optional<Optional<Relation>> side = side(sentence, noun, "gain", "loss");
            if (side.isPresent()) {
                return Optional.of(gap(sentence, size, noun, side.get()));
            }
        }
        return Optional.empty();
    }

    /** "3 points ahead of", "eleven fewer than", "a +70 jump" */
    private Optional<Gap> behind(LexedSentence sentence, Size size, int unit) {
        int next = unit + 1;
        boolean bare = unit == size.last() && !size.signed();
        Optional<Optional<Relation>> noun = bare ? Optional.empty() : side(sentence, next, "gain", "loss");
        if (noun.isPresent()) {
            return Optional.of(gap(sentence, size, next, noun.get()));
        }
        boolean compared = sentence.hasTag(next, "JJR") || sentence.hasTag(next, "RBR");
        int last = Math.max(words.last(sentence, next, "ahead"), words.last(sentence, next, "behind"));
        boolean counted = sentence.hasTag(last + 1, "NN") && compared;
        return last < next || counted || (bare && !compared)
                ? Optional.empty()
                : Optional.of(gap(
                        sentence,
                        size,
                        last,
                        side(sentence, next, "ahead", "behind").get()));
    }

    /** "Up 12 points", "by 4.6 points", "within 1.2 points of", "trails it by 8" */
    private Optional<Gap> front(LexedSentence sentence, Size size, int unit, boolean points) {
        int last = size.first() - 1;
        while (words.is(sentence, last, "filler")) {
            last--;
        }
        if (!points && !isByModel(sentence, last)) {
            return Optional.empty();
        }
        int first = Math.min(
                words.first(sentence, last, "rise"),
                Math.min(words.first(sentence, last, "fall"), words.first(sentence, last, "within")));
        if (first > last) {
            return Optional.empty();
        }
        Optional<Relation> side = side(sentence, first, "rise", "fall").orElse(Optional.empty());
        return Optional.of(gap(sentence, size, unit, side).startingAt(first));
    }

    /** "It beats Orion 2 BY 8", "trails it BY 8" */
    private boolean isByModel(LexedSentence sentence, int index) {
        if (!sentence.is(index, "by")) {
            return false;
        }
        for (int i = index - 1;
                sentence.hasTag(i, "NN") || sentence.hasTag(i, "CD") || sentence.hasTag(i, "PRP");
                i--) {
            if (words.relationAt(sentence, i - 1).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The relation that the words at a place stand for; one left open is an empty one. */
    private Optional<Optional<Relation>> side(LexedSentence sentence, int index, String more, String less) {
        if (words.is(sentence, index, more)) {
            return Optional.of(Optional.of(Relation.MORE_THAN));
        }
        if (words.is(sentence, index, less)) {
            return Optional.of(Optional.of(Relation.LESS_THAN));
        }
        return words.is(sentence, index, "apart") ? Optional.of(Optional.empty()) : Optional.empty();
    }

    private Gap gap(LexedSentence sentence, Size size, int last, Optional<Relation> relation) {
        return new Gap(
                size.first(),
                last,
                size.kind(sentence, last),
                size.value(),
                words.qualifierBefore(sentence, size.first()),
                relation);
    }
}
