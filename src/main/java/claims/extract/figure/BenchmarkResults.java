package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.EntityType;
import claims.model.Figure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells results of a measured ability, and what says how far apart two of them are, from figures. They are percentages
 * or numbers that count nothing, and the words beside them say whose or on what: "71.4 on GPQA", "an accuracy of 71%",
 * "Orion 2 (71.4%)", "it reaches 71%". Wherever the subject is anything else ("latency fell 12%") it is a figure.
 */
final class BenchmarkResults {
    /** How far a number may stand from what it is a result on or of. */
    private static final int REACH = 8;

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(10_000);

    private static final Set<String> LEADING = Set.of("from", "to", "at", "of", "with");
    private static final Set<String> AWAY = Set.of("above", "below", "behind", "ahead");
    private static final Set<String> ON = Set.of("on", "in", "at", "across");
    private static final Set<String> OF = Set.of("of", "for", "from", "by");
    private static final Set<String> SIGNS = Set.of(":", "(", "|", "—", "=");

    private final ResultWords words;
    private final TestedSubject subject;

    BenchmarkResults(ResultWords words) {
        this.words = words;
        this.subject = new TestedSubject(words);
    }

    /** The finds of a sentence in a benchmark's reach that are no results. */
    List<Find> without(SentenceNames names, List<Find> finds) {
        List<Find> figures = new ArrayList<>();
        List<Find> results = new ArrayList<>();
        for (Find find : finds) {
            boolean result = isResult(names, find, figures, results);
            if (result && isPair(names.sentence(), figures, find)) {
                results.add(figures.remove(figures.size() - 1));
            }
            (result ? results : figures).add(find);
        }
        return figures;
    }

    /** "From 57.7% to 65.5%": the first is a result because the second is. */
    private static boolean isPair(LexedSentence sentence, List<Find> figures, Find find) {
        if (figures.isEmpty()) {
            return false;
        }
        Find before = figures.get(figures.size() - 1);
        int link = before.last() + 1;
        return before.kind() == find.kind()
                && before.unit().equals(find.unit())
                && find.first() == link + 1
                && (sentence.is(link, "to") || sentence.is(link, "→") || sentence.is(link, "/"));
    }

    private boolean isResult(SentenceNames names, Find find, List<Find> figures, List<Find> results) {
        LexedSentence sentence = names.sentence();
        if (words.isUnit(find, "shot") || isOutOf(sentence, find)) {
            return true;
        }
        if (find.kind() == Kind.RATIO) {
            return isHalfPoint(sentence, find) ? subject.isFound(names, find, figures, results) : isFactor(names, find);
        }
        boolean points = TestedSubject.isPoints(find);
        boolean bare = find.unit().isEmpty() && (find.kind() == Kind.PERCENT || isSmall(find));
        if (!bare && !points) {
            return false;
        }
        if (points) {
            return isBesideModel(names, find)
                    || subject.isFound(names, find, figures, results)
                    || isResultBehind(names, find);
        }
        return isOwned(names, find)
                || isOnTest(names, find)
                || isBesideModel(names, find)
                || isResultBehind(names, find)
                || (isAlone(names, find) && subject.isFound(names, find, figures, results));
    }

    /** No benchmark counts in millions, no rating goes beyond this. */
    private static boolean isSmall(Find find) {
        return find.kind() == Kind.QUANTITY
                && find.amount()
                        .value()
                        .or(() -> find.amount().high())
                        .filter(value -> value.compareTo(HIGHEST) < 0)
                        .isPresent();
    }

    /** "31 of 50 problems" */
    private boolean isOutOf(LexedSentence sentence, Find find) {
        int of = sentence.is(find.first() - 1, "the") || sentence.is(find.first() - 1, "its")
                ? find.first() - 2
                : find.first() - 1;
        boolean whole = sentence.is(of, "of")
                && sentence.find(of - 1)
                        .filter(it -> it.isNumber() || it.is("out"))
                        .isPresent();
        boolean part =
                sentence.is(find.last() + 1, "of") && sentence.at(find.last()).isNumber();
        return words.isUnit(find, "item") && (whole || part);
    }

    private static boolean isHalfPoint(LexedSentence sentence, Find find) {
        return sentence.is(find.last() + 1, "a") && sentence.is(find.last() + 2, "point");
    }

    /** "More than doubles Orion's 20.6", "twice the 20.6 of Orion", "doubled its score". */
    private boolean isFactor(SentenceNames names, Find find) {
        LexedSentence sentence = names.sentence();
        for (int i = find.last() + 1; i < find.last() + REACH && sentence.has(i); i++) {
            boolean name = names.type(i).isPresent();
            boolean number = sentence.at(i).isNumber() && !sentence.hasTag(i - 1, "NN");
            if (!name && (number || words.isMetricEnd(sentence, i))) {
                boolean counts = number && sentence.hasTag(i + 1, "NN") && !sentence.is(i + 1, "%");
                return !counts || words.metricAt(sentence, i + 1).isPresent();
            }
            if (!name && (sentence.hasTag(i, "VB") || sentence.is(i, ",") || sentence.is(i, ";"))) {
                return false;
            }
        }
        return false;
    }

    /** {@code Orion 2's 71.4}, {@code Orion 2 (71.4%)}, {@code Orion 2: 71.4%} */
    private static boolean isOwned(SentenceNames names, Find find) {
        LexedSentence sentence = names.sentence();
        int i = find.first() - 1;
        boolean possessive = sentence.is(i, "s") || sentence.is(i, "'") || sentence.is(i, "’");
        while (possessive && (sentence.is(i, "s") || sentence.is(i, "'") || sentence.is(i, "’"))) {
            i--;
        }
        boolean sign = false;
        while (!possessive
                && sentence.has(i)
                && !sentence.at(i).isWord()
                && !sentence.at(i).isNumber()) {
            sign |= SIGNS.contains(sentence.at(i).text());
            i--;
        }
        boolean tested = names.is(i, EntityType.PRODUCT) || names.is(i, EntityType.BENCHMARK);
        boolean end = !isNounBehind(names, find) && !sentence.is(find.last() + 1, "of");
        return tested && (possessive || sign) && end;
    }

    /** {@code 71.4% GPQA}, {@code on GPQA at 71.4%}, {@code GPQA from 57.7% to 71.4%} */
    private static boolean isOnTest(SentenceNames names, Find find) {
        LexedSentence sentence = names.sentence();
        boolean after = LEADING.contains(
                        sentence.find(find.first() - 1).map(Lexeme::folded).orElse(""))
                && names.is(find.first() - 2, EntityType.BENCHMARK);
        return names.is(find.last() + 1, EntityType.BENCHMARK) || (after && !isNounBehind(names, find));
    }

    /** {@code 3.6% below Orion 2}, {@code 4 points ahead of Orion 2} */
    private static boolean isBesideModel(SentenceNames names, Find find) {
        LexedSentence sentence = names.sentence();
        int next = find.last() + 1;
        boolean away = AWAY.contains(sentence.find(next).map(Lexeme::folded).orElse(""));
        return away && names.is(sentence.is(next + 1, "of") ? next + 2 : next + 1, EntityType.PRODUCT);
    }

    /** {@code 71.4 on GPQA Diamond}, {@code 71.4 for Orion 2}, {@code 71.4% accuracy} */
    private boolean isResultBehind(SentenceNames names, Find find) {
        LexedSentence sentence = names.sentence();
        int next = find.last() + 1;
        if (!TestedSubject.isPoints(find) && words.metricAt(sentence, next).isPresent()) {
            return true;
        }
        String word = sentence.find(next).map(Lexeme::folded).orElse("");
        boolean on = ON.contains(word);
        if (!on && (!OF.contains(word) || TestedSubject.isPoints(find))) {
            return false;
        }
        for (int i = next + 1; i < next + REACH && sentence.has(i); i++) {
            if (on ? subject.isTest(names, i) : subject.isTested(names, i)) {
                return on || !isNounBehind(names, lastOfName(names, i));
            }
            boolean inside = names.type(i).isPresent()
                    || sentence.hasTag(i, "NN")
                    || sentence.hasTag(i, "JJ")
                    || sentence.hasTag(i, "DT")
                    || sentence.hasTag(i, "PRP$")
                    || sentence.hasTag(i, "POS")
                    || sentence.hasTag(i, "CD")
                    || (on && sentence.is(i, "of"))
                    || !sentence.at(i).isWord();
            if (!inside || sentence.is(i, ",") || sentence.is(i, ";") || (!on && sentence.hasTag(i, "NN"))) {
                return false;
            }
        }
        return false;
    }

    private static int lastOfName(SentenceNames names, int index) {
        int last = index;
        while (names.type(last + 1).isPresent()) {
            last++;
        }
        return last;
    }

    /** It counts nothing, is no share of anything and no subject: not "58% fewer", "40% of users", "30% prefer". */
    private boolean isAlone(SentenceNames names, Find find) {
        LexedSentence sentence = names.sentence();
        int next = find.last() + 1;
        boolean compared = sentence.hasTag(next, "JJR")
                || sentence.hasTag(next, "RBR")
                || sentence.is(next, "off")
                || sentence.is(next, "as");
        boolean subject = sentence.hasTag(next, "VBP")
                || sentence.hasTag(next, "VBZ")
                || sentence.hasTag(next, "VBD")
                || sentence.hasTag(next, "MD");
        boolean share = sentence.is(next, "of") && !isItems(sentence, next + 1);
        return !compared && !subject && !share && !isNounBehind(names, find);
    }

    /** "87% of the questions" */
    private boolean isItems(LexedSentence sentence, int start) {
        int noun = start;
        while (sentence.hasTag(noun, "DT") || sentence.hasTag(noun, "PRP$") || sentence.hasTag(noun, "JJ")) {
            noun++;
        }
        return words.isLemma(sentence, noun, "item");
    }

    private static boolean isNounBehind(SentenceNames names, Find find) {
        return isNounBehind(names, find.last());
    }

    private static boolean isNounBehind(SentenceNames names, int last) {
        LexedSentence sentence = names.sentence();
        int noun = last + 1;
        while (sentence.hasTag(noun, "JJ") || (sentence.isHyphen(noun) && sentence.isGlued(noun))) {
            noun++;
        }
        boolean range = sentence.is(noun, "range") || sentence.is(noun, "mark");
        return sentence.hasTag(noun, "NN") && !range && !names.is(noun, EntityType.BENCHMARK);
    }
}
