package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.score.Setting.Kind;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds what a sentence says of how tests were taken. */
final class Settings {
    private static final int LONGEST_BRACKET = 9;

    private final SettingWords words = new SettingWords();
    private final MeansPhrases means = new MeansPhrases(words);
    private final SettingGrammar grammar = new SettingGrammar(words, means);

    List<Setting> of(LexedSentence sentence, ScoreNames names) {
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Setting> setting = at(sentence, names, i);
            if (setting.isPresent()) {
                settings.add(setting.get());
                i = setting.get().last();
            }
        }
        return settings;
    }

    private Optional<Setting> at(LexedSentence sentence, ScoreNames names, int first) {
        return bracket(sentence, names, first)
                .or(() -> effort(sentence, names, first))
                .or(() -> grammar.at(sentence, names, first));
    }

    /** "Orion 2 (high)", "MathQuest (500 turns)" */
    private Optional<Setting> bracket(LexedSentence sentence, ScoreNames names, int first) {
        if (!sentence.is(first, "(") && !sentence.is(first, "[")) {
            return Optional.empty();
        }
        int last = first + 1;
        while (sentence.has(last) && last - first < LONGEST_BRACKET && !isClosing(sentence, last)) {
            last++;
        }
        if (!isClosing(sentence, last) || last == first + 1) {
            return Optional.empty();
        }
        boolean setting = isSettings(sentence, names, first + 1, last - 1)
                || isOfTest(sentence, names, first, last)
                || isGiven(sentence, names, first + 1, last - 1);
        return setting
                ? Optional.of(new Setting(Kind.ASIDE, first, last, sentence.words(first + 1, last - 1)))
                : Optional.empty();
    }

    private static boolean isClosing(LexedSentence sentence, int index) {
        return sentence.is(index, ")") || sentence.is(index, "]");
    }

    /** One setting or several, a comma between. */
    private boolean isSettings(LexedSentence sentence, ScoreNames names, int first, int last) {
        for (int i = first; i <= last; i++) {
            int start = i;
            OptionalInt end = words.lastOf(sentence, start, "bracket");
            end = end.isPresent() ? end : means.count(sentence, start);
            end = end.isPresent() ? end : words.lastOf(sentence, start, "language");
            end = end.isPresent() ? end : words.lastOf(sentence, start, "plain");
            end = end.isPresent() ? end : thousand(sentence, start);
            if (end.isEmpty()) {
                Optional<Setting> setting = grammar.at(sentence, names, start);
                end = setting.isPresent() ? OptionalInt.of(setting.get().last()) : OptionalInt.empty();
            }
            if (end.isEmpty() || end.getAsInt() > last) {
                return false;
            }
            i = end.getAsInt() + 1;
            if (i <= last && !sentence.is(i, ",") && !sentence.is(i, "/")) {
                return false;
            }
        }
        return true;
    }

    /** The budget of "(Thinking, 64k)" */
    private OptionalInt thousand(LexedSentence sentence, int first) {
        boolean budget = sentence.at(first).isNumber() && means.isThousand(sentence, first + 1);
        return budget && (sentence.is(first - 1, ",") || sentence.is(first + 2, ","))
                ? OptionalInt.of(first + 1)
                : OptionalInt.empty();
    }

    /** "(with MCP)", "(OpenHands scaffold)": what a model was given, in brackets behind the name of a test. */
    private boolean isGiven(LexedSentence sentence, ScoreNames names, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.at(i).isNumber() || sentence.is(i, ",") || isBenchmark(names, i)) {
                return false;
            }
        }
        return last - first < 4
                && (sentence.is(first, "with")
                        || sentence.is(first, "without")
                        || words.firstOf(sentence, last, "means").isPresent());
    }

    /** What stands in brackets between a test and its number, if it is no short form of its name. */
    private static boolean isOfTest(LexedSentence sentence, ScoreNames names, int first, int last) {
        boolean between = isBenchmark(names, first - 1)
                && sentence.has(last + 1)
                && sentence.at(last + 1).isNumber();
        if (!between || last - first > 4) {
            return false;
        }
        String text = sentence.words(first + 1, last - 1);
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        return !capitals
                && !isBenchmark(names, first + 1)
                && !sentence.at(first + 1).isNumber();
    }

    private static boolean isBenchmark(ScoreNames names, int index) {
        return names.contains(index)
                && names.at(index)
                        .filter(it -> it.type() == EntityType.BENCHMARK)
                        .isPresent();
    }

    /** "GPT-5.4 high"; but with a capital or a hyphen it is of the name: "GPT-5.4 High", "o3-high". */
    private Optional<Setting> effort(LexedSentence sentence, ScoreNames names, int first) {
        boolean behind = names.contains(first - 1)
                && names.at(first - 1)
                        .filter(it -> it.type() == EntityType.PRODUCT)
                        .isPresent();
        if (!behind || !sentence.has(first) || names.contains(first)) {
            return Optional.empty();
        }
        OptionalInt last = words.lastOf(sentence, first, "effort");
        if (last.isEmpty() && sentence.at(first).text().equals("max")) {
            last = OptionalInt.of(first); // "Qwen 3 Max" is a name
        }
        if (last.isEmpty() && isOfReasoner(sentence, names, first - 1)) {
            last = words.lastOf(sentence, first, "sized");
        }
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int end = last.getAsInt();
        if (sentence.is(end + 1, "/")) {
            end = words.lastOf(sentence, end + 2, "bracket").orElse(end); // "high/max at 91.6% / 91.8%"
        }
        boolean ends = !names.contains(end) && !isNoun(sentence, end + 1);
        return ends && !(sentence.isHyphen(end + 1) && sentence.isGlued(end + 2))
                ? Optional.of(new Setting(Kind.ASIDE, first, end, sentence.words(first, end)))
                : Optional.empty();
    }

    private static boolean isNoun(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "NN") || sentence.hasTag(index, "JJ") || sentence.isHyphen(index);
    }

    /** With a number in its name, of a family that has no size of that name. */
    private boolean isOfReasoner(LexedSentence sentence, ScoreNames names, int last) {
        boolean number = false;
        for (int i = last; names.contains(i) && names.at(i).equals(names.at(last)); i--) {
            number |= sentence.at(i).isNumber();
            if (words.is(sentence, i, "family")) {
                return false;
            }
        }
        return number;
    }
}
