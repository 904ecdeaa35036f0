package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.score.Setting.Kind;
import claims.model.Entity;
import claims.model.EntityType;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The phrases that say how a test was taken, each from its first word on. */
final class SettingGrammar {
    private static final int LONGEST = 12;
    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "with", "using", "under", "for", "from");
    /** Words that a setting of any kind begins with, beside those of {@link SettingWords}. */
    private static final Set<String> OPENING =
            Set.of("in", "at", "across", "among", "amongst", "after", "before", "when");

    private static final Set<String> STOPS =
            Set.of(",", ";", ".", ":", "(", ")", "[", "]", "—", "–", "and", "but", "while");

    private final SettingWords words;
    private final MeansPhrases means;
    private final TaskSettings tasks;

    SettingGrammar(SettingWords words, MeansPhrases means) {
        this.words = words;
        this.means = means;
        this.tasks = new TaskSettings(words);
    }

    Optional<Setting> at(LexedSentence sentence, ScoreNames names, int first) {
        if (names.contains(first)) {
            return mode(sentence, names, first, first);
        }
        int start = start(sentence, first);
        if (!mayOpen(sentence, first, start)) {
            return mode(sentence, names, first, start);
        }
        return tasks.at(sentence, names, first, start)
                .or(() -> measure(sentence, first))
                .or(() -> squeezed(sentence, first))
                .or(() -> mode(sentence, names, first, start))
                .or(() -> given(sentence, names, first))
                .or(() -> process(sentence, first))
                .or(() -> allowed(sentence, first))
                .or(() -> plain(sentence, names, first, start));
    }

    /** Most words open no setting but a mode, which begins with any. */
    private boolean mayOpen(LexedSentence sentence, int first, int start) {
        return words.mayOpen(sentence, start)
                || words.mayOpen(sentence, first)
                || OPENING.contains(sentence.at(first).folded())
                || sentence.is(first - 1, "in");
    }

    /** What comes behind a preposition and a determiner. */
    private static int start(LexedSentence sentence, int first) {
        int start = PREPOSITIONS.contains(sentence.at(first).folded()) ? first + 1 : first;
        while (start - first < 3
                && (sentence.hasTag(start, "DT") || sentence.hasTag(start, "PRP$") || sentence.is(start, "own"))) {
            start++;
        }
        return start;
    }

    /** "At 32k context", "at 64K", "in FP8", "at 4-bit" */
    private Optional<Setting> measure(LexedSentence sentence, int first) {
        if (!sentence.is(first, "at") && !sentence.is(first, "in")) {
            return Optional.empty();
        }
        OptionalInt last = words.lastOf(sentence, first + 1, "format");
        if (last.isEmpty()) {
            last = means.count(sentence, first + 1);
        }
        if (last.isEmpty() && sentence.is(first, "at") && means.isThousand(sentence, first + 2)) {
            last = OptionalInt.of(first + 2);
        }
        return last.isEmpty() ? Optional.empty() : Optional.of(whole(Kind.MEANS, sentence, first, last.getAsInt()));
    }

    /** "Squeezed to 4 bits", "quantized to FP8" */
    private Optional<Setting> squeezed(LexedSentence sentence, int first) {
        OptionalInt verb = words.lastOf(sentence, first, "squeeze");
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        int to = sentence.is(first + 1, "down") ? first + 2 : first + 1;
        if (!sentence.is(to, "to")) {
            return Optional.empty();
        }
        OptionalInt count = means.count(sentence, to + 1);
        OptionalInt last = count.isPresent() ? count : words.lastOf(sentence, to + 1, "format");
        return last.isEmpty() ? Optional.empty() : Optional.of(whole(Kind.MEANS, sentence, first, last.getAsInt()));
    }

    /** "In its Contemplating mode", "the Deep Think mode", "with high reasoning effort" */
    private Optional<Setting> mode(LexedSentence sentence, ScoreNames names, int first, int start) {
        for (int i = start; sentence.has(i) && i - start < 6; i++) {
            if (i > start && words.is(sentence, i, "mode")) {
                return Optional.of(new Setting(Kind.MEANS, first, i, sentence.words(start, i)));
            }
            boolean word = sentence.hasTag(i, "NN")
                    || sentence.hasTag(i, "JJ")
                    || sentence.hasTag(i, "VBG")
                    || sentence.hasTag(i, "VB")
                    || sentence.isHyphen(i);
            if (!word || sentence.isNumber(i) || words.is(sentence, i, "no mode")) {
                return Optional.empty();
            }
            Optional<Entity> name = names.at(i);
            if (name.isPresent() && (name.get().type() != EntityType.PRODUCT || start == first)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "With a code sandbox and web search", "without tools", "using an older scaffold" */
    private Optional<Setting> given(LexedSentence sentence, ScoreNames names, int first) {
        OptionalInt lead = words.lastOf(sentence, first, "lead");
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        int next = lead.getAsInt() + 1;
        next += sentence.isHyphen(next) ? 1 : 0;
        OptionalInt last = means.lastOf(sentence, names, next);
        boolean own = last.isPresent()
                && sentence.hasTag(next, "DT")
                && (sentence.is(last.getAsInt(), "context") || sentence.is(last.getAsInt(), "window"));
        return last.isEmpty() || own // what a model has is no setting: "a model with a 256K context"
                ? Optional.empty()
                : Optional.of(whole(Kind.MEANS, sentence, first, last.getAsInt()));
    }

    /** "After fine-tuning", "before the leak was patched" */
    private Optional<Setting> process(LexedSentence sentence, int first) {
        if (!sentence.is(first, "after") && !sentence.is(first, "before")) {
            return Optional.empty();
        }
        for (int i = first + 1; sentence.has(i) && i - first < 4; i++) {
            OptionalInt last = words.lastOf(sentence, i, "process");
            if (last.isPresent()) {
                return Optional.of(whole(Kind.MEANS, sentence, first, last.getAsInt()));
            }
            if (sentence.hasTag(i - 1, "NN") && isBe(sentence, i) && sentence.hasTag(i + 1, "VBN")) {
                return Optional.of(whole(Kind.MEANS, sentence, first, i + 1));
            }
            if (!sentence.hasTag(i, "DT") && !sentence.hasTag(i, "JJ") && !sentence.hasTag(i, "NN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isBe(LexedSentence sentence, int index) {
        return sentence.hasTag(index, "VB") && sentence.token(index).lemma().equals("be");
    }

    /** "When it may keep a scratchpad" */
    private Optional<Setting> allowed(LexedSentence sentence, int first) {
        boolean clause =
                sentence.is(first, "when") && sentence.hasTag(first + 1, "PRP") && sentence.hasTag(first + 2, "MD");
        return clause ? Optional.of(whole(Kind.MEANS, sentence, first, beforeStop(sentence, first))) : Optional.empty();
    }

    /** "In her own contamination-controlled rerun", "the fine-tuned Tern-32B" */
    private Optional<Setting> plain(LexedSentence sentence, ScoreNames names, int first, int start) {
        OptionalInt last = words.lastOf(sentence, start, "plain");
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int next = last.getAsInt() + 1;
        OptionalInt run = words.lastOf(sentence, next, "run");
        if (run.isEmpty() && !names.contains(next)) {
            return Optional.empty();
        }
        int begin = run.isEmpty() ? start : first;
        return Optional.of(
                new Setting(Kind.MEANS, begin, run.orElse(last.getAsInt()), sentence.words(start, last.getAsInt())));
    }

    /** The last lexeme before a sign or an "and". */
    static int beforeStop(LexedSentence sentence, int first) {
        int last = first;
        while (sentence.has(last + 1)
                && last - first < LONGEST
                && !STOPS.contains(sentence.at(last + 1).folded())) {
            last++;
        }
        return last;
    }

    /** All of it; a capital that only begins the sentence is none of the setting's. */
    static Setting whole(Kind kind, LexedSentence sentence, int first, int last) {
        String text = sentence.words(first, last);
        boolean opening = first == 0 && text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        return new Setting(
                kind, first, last, opening ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text);
    }
}
