package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.score.Setting.Kind;
import claims.model.EntityType;
import java.util.Optional;
import java.util.OptionalInt;

/** The phrases that say which part of a test was taken, after how many examples, and among whom. */
final class TaskSettings {
    private static final int LONGEST_NOTE = 6;

    private final SettingWords words;

    TaskSettings(SettingWords words) {
        this.words = words;
    }

    /** @param start what comes behind a preposition and a determiner */
    Optional<Setting> at(LexedSentence sentence, ScoreNames names, int first, int start) {
        return behindNumber(sentence, names, first)
                .or(() -> shots(sentence, first, start))
                .or(() -> language(sentence, names, first, start))
                .or(() -> category(sentence, first, start))
                .or(() -> across(sentence, first))
                .or(() -> among(sentence, first))
                .or(() -> open(sentence, first))
                .or(() -> rankedLanguage(sentence, first))
                .or(() -> field(sentence, names, first))
                .or(() -> behindBoard(sentence, names, first));
    }

    /** "71.4% WHOLE", "#1 in MATH" */
    private Optional<Setting> behindNumber(LexedSentence sentence, ScoreNames names, int first) {
        boolean in = sentence.is(first - 1, "in");
        int number = in ? ranked(sentence, names, first - 2) : first - 1;
        number -= sentence.is(number, "%") ? 1 : 0;
        OptionalInt last = OptionalInt.empty();
        if (in && isRank(sentence, number)) {
            last = words.lastOf(sentence, first, "field");
        } else if (!in && sentence.isNumber(number)) {
            last = words.lastOf(sentence, first, "behind");
        }
        return last.isEmpty() || isInside(sentence, last.getAsInt() + 1)
                ? Optional.empty()
                : Optional.of(new Setting(
                        in ? Kind.SCOPE : Kind.ASIDE, first, last.getAsInt(), sentence.words(first, last.getAsInt())));
    }

    /** A noun follows; "68.6% DIFF scores" is told of the number. */
    private static boolean isInside(LexedSentence sentence, int next) {
        boolean score = sentence.is(next, "score") || sentence.is(next, "scores");
        return (sentence.hasTag(next, "NN") && !score) || sentence.isHyphen(next);
    }

    /** "5-shot", "in a zero-shot setting" */
    private Optional<Setting> shots(LexedSentence sentence, int first, int start) {
        boolean number = sentence.isNumber(start) || words.is(sentence, start, "many");
        int last = sentence.isHyphen(start + 1) ? start + 2 : start + 1;
        if (!number || !(sentence.is(last, "shot") || sentence.is(last, "shots"))) {
            return Optional.empty();
        }
        OptionalInt run = words.lastOf(sentence, last + 1, "run");
        if (first < start && run.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Setting(Kind.TASK, first, run.orElse(last), sentence.words(start, last)));
    }

    /** "The French portion of", "in Swahili", "German to English" */
    private Optional<Setting> language(LexedSentence sentence, ScoreNames names, int first, int start) {
        OptionalInt language = words.lastOf(sentence, start, "language");
        if (language.isEmpty()
                || !Character.isUpperCase(sentence.at(start).text().charAt(0))) {
            return Optional.empty();
        }
        int last = language.getAsInt();
        int to = sentence.isHyphen(last + 1) ? last + 2 : last + 1;
        if (sentence.is(to, "to") || sentence.is(to, "→")) {
            to += sentence.isHyphen(to + 1) ? 2 : 1;
            OptionalInt other = words.lastOf(sentence, to, "language");
            if (other.isPresent()) {
                return Optional.of(
                        new Setting(Kind.TASK, first, other.getAsInt(), sentence.words(start, other.getAsInt())));
            }
        }
        OptionalInt portion = words.lastOf(sentence, last + 1, "portion");
        if (portion.isPresent()) {
            int begin = sentence.hasTag(first, "IN") ? first + 1 : first;
            int end = sentence.is(portion.getAsInt() + 1, "of") ? portion.getAsInt() + 1 : portion.getAsInt();
            return Optional.of(new Setting(Kind.TASK, begin, end, sentence.words(start, last)));
        }
        boolean alone = !names.contains(last + 1)
                && !sentence.hasTag(last + 1, "NN")
                && !sentence.hasTag(last + 1, "JJ")
                && !sentence.isHyphen(last + 1);
        boolean led = start == first + 1
                && (sentence.is(first, "in") || sentence.is(first, "on") || sentence.is(first, "for"));
        return alone && led
                ? Optional.of(new Setting(Kind.TASK, first, last, sentence.words(start, last)))
                : Optional.empty();
    }

    /** "In its price tier", "in the coding category of" */
    private Optional<Setting> category(LexedSentence sentence, int first, int start) {
        if (!sentence.is(first, "in") || start == first + 1) {
            return Optional.empty();
        }
        for (int i = start; sentence.has(i) && i - start < 4; i++) {
            OptionalInt noun = words.lastOf(sentence, i, "scope");
            if (noun.isPresent() && i > start && sentence.is(i, "category")) {
                int last = sentence.is(i + 1, "of") ? i + 1 : i;
                return Optional.of(new Setting(Kind.TASK, first, last, sentence.words(start, i - 1)));
            }
            if (noun.isPresent()) {
                return Optional.of(SettingGrammar.whole(Kind.SCOPE, sentence, first, noun.getAsInt()));
            }
            if (!sentence.hasTag(i, "NN") && !sentence.hasTag(i, "JJ") && !sentence.hasTag(i, "VBG")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Across all tested context sizes", "across 57 subjects" */
    private Optional<Setting> across(LexedSentence sentence, int first) {
        if (!sentence.is(first, "across")) {
            return Optional.empty();
        }
        for (int i = first + 1; sentence.has(i) && i - first < LONGEST_NOTE; i++) {
            OptionalInt varied = words.lastOf(sentence, i, "varied");
            if (varied.isPresent() && i > first + 1) {
                return Optional.of(SettingGrammar.whole(Kind.TASK, sentence, first, varied.getAsInt()));
            }
            if (sentence.hasTag(i, "IN") && i > first + 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Among open models", "among models that fit on a single card" */
    private Optional<Setting> among(LexedSentence sentence, int first) {
        if (!sentence.is(first, "among") && !sentence.is(first, "amongst")) {
            return Optional.empty();
        }
        int last = first;
        boolean relative = false;
        boolean ranked = false;
        int end = SettingGrammar.beforeStop(sentence, first);
        for (int i = first + 1; i <= end; i++) {
            relative |= sentence.is(i, "that") || sentence.is(i, "which");
            boolean stop = sentence.hasTag(i, "IN")
                    || sentence.is(i, "in")
                    || sentence.is(i, "on")
                    || sentence.hasTag(i, "VBZ")
                    || sentence.hasTag(i, "VBD");
            if ((stop && !relative) || sentence.at(i).isNumber()) {
                break;
            }
            last = i;
            ranked |= words.is(sentence, i, "ranked");
        }
        return !ranked ? Optional.empty() : Optional.of(SettingGrammar.whole(Kind.SCOPE, sentence, first, last));
    }

    /** "The #1 open-source model" */
    private Optional<Setting> open(LexedSentence sentence, int first) {
        boolean top = sentence.is(first - 1, "top");
        OptionalInt last =
                top || isRank(sentence, first - 1) ? words.lastOf(sentence, first, "open") : OptionalInt.empty();
        boolean place = last.isPresent() && (!top || words.is(sentence, last.getAsInt() + 1, "place"));
        return place
                ? Optional.of(SettingGrammar.whole(Kind.SCOPE, sentence, first, withNoun(sentence, last.getAsInt())))
                : Optional.empty();
    }

    /** "Text Arena (open models, January): #1 Orion 2, #2 Heron 2" */
    private Optional<Setting> behindBoard(LexedSentence sentence, ScoreNames names, int first) {
        boolean board = (sentence.is(first - 1, ",") || sentence.is(first - 1, "("))
                && names.contains(first - 2)
                && names.at(first - 2)
                        .filter(it -> it.type() == EntityType.BENCHMARK)
                        .isPresent();
        OptionalInt open = board ? words.lastOf(sentence, first, "open") : OptionalInt.empty();
        int last = open.isPresent() ? withNoun(sentence, open.getAsInt()) : first;
        boolean ends = sentence.is(last + 1, ",") || sentence.is(last + 1, ")") || sentence.is(last + 1, ":");
        return open.isPresent() && last > open.getAsInt() && ends
                ? Optional.of(SettingGrammar.whole(Kind.SCOPE, sentence, first, last))
                : Optional.empty();
    }

    private int withNoun(LexedSentence sentence, int last) {
        boolean noun = sentence.hasTag(last + 1, "NN") && words.is(sentence, last + 1, "ranked");
        return noun ? last + 1 : last;
    }

    /** "#6 in Code", "#2 in Hard Prompts" */
    private Optional<Setting> field(LexedSentence sentence, ScoreNames names, int first) {
        if (!sentence.is(first - 1, "in") || !isRank(sentence, ranked(sentence, names, first - 2))) {
            return Optional.empty();
        }
        int next = first;
        while (next - first < LONGEST_NOTE && isCapitalized(sentence, next) && !words.is(sentence, next, "no field")) {
            next++;
        }
        boolean goesOn = names.contains(next - 1)
                || names.contains(next)
                || sentence.hasTag(next, "NN")
                || sentence.hasTag(next, "CD")
                || sentence.isHyphen(next);
        return next == first || names.contains(first) || goesOn
                ? Optional.empty()
                : Optional.of(SettingGrammar.whole(Kind.SCOPE, sentence, first, next - 1));
    }

    /** Where the place ends that stands in front of a field: "#1 in", "#1 ON LMARENA in". */
    private static int ranked(LexedSentence sentence, ScoreNames names, int last) {
        int board = last;
        while (names.contains(board)) {
            board--;
        }
        return board < last && sentence.is(board, "on") ? board - 1 : last;
    }

    private static boolean isCapitalized(LexedSentence sentence, int index) {
        return sentence.has(index)
                && Character.isUpperCase(sentence.at(index).text().charAt(0))
                && (sentence.hasTag(index, "NN") || sentence.hasTag(index, "JJ") || sentence.hasTag(index, "VB"));
    }

    private static boolean isRank(LexedSentence sentence, int number) {
        return sentence.isNumber(number)
                && (sentence.is(number - 1, "#") || sentence.is(number - 1, ".") || sentence.is(number - 1, "no"));
    }

    /** "#1 English", "#1 English (no style control)" */
    private Optional<Setting> rankedLanguage(LexedSentence sentence, int first) {
        OptionalInt language =
                isRank(sentence, first - 1) ? words.lastOf(sentence, first, "language") : OptionalInt.empty();
        if (language.isEmpty()) {
            return Optional.empty();
        }
        int last = language.getAsInt();
        int close = last + 1;
        while (sentence.is(last + 1, "(") && sentence.has(close) && !sentence.is(close, ")")) {
            close++;
        }
        boolean note = sentence.is(close, ")") && close - last <= LONGEST_NOTE;
        return Optional.of(SettingGrammar.whole(Kind.SCOPE, sentence, first, note ? close : last));
    }
}
