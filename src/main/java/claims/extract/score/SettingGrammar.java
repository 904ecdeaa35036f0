package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.EntityType;
import claims.extract.score.Setting.Kind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The phrases that say how a test was taken, each from its first word on. */
final class SettingGrammar {
    private static final int LONGEST = 12;
    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "with", "using", "under", "for", "from");
    private static final Set<String> STOPS = Set.of(",", ";", ".", ":", "(", ")", "[", "]", "—", "–", "and", "but", "while");

    private final SettingWords words;
    private final MeansPhrases means;

    SettingGrammar(SettingWords words, MeansPhrases means) {
        this.words = words;
        this.means = means;
    }

    Optional<Setting> at(LexedSentence sentence, ScoreNames names, int first) {
        if (names.contains(first)) {
            return mode(sentence, names, first, first);
        }
        int start = start(sentence, first);
        return shots(sentence, first, start)
                .or(() -> measure(sentence, first))
                .or(() -> squeezed(sentence, first))
                .or(() -> language(sentence, names, first, start))
                .or(() -> category(sentence, first, start))
                .or(() -> mode(sentence, names, first, start))
                .or(() -> given(sentence, names, first))
                .or(() -> process(sentence, first))
                .or(() -> allowed(sentence, first))
                .or(() -> among(sentence, first))
                .or(() -> open(sentence, first))
                .or(() -> plain(sentence, names, first, start));
    }

    /** What comes behind a preposition and a determiner. */
    private static int start(LexedSentence sentence, int first) {
        int start = sentence.find(first)
                        .filter(it -> PREPOSITIONS.contains(it.folded()))
                        .isPresent()
                ? first + 1
                : first;
        while (start - first < 3 && (sentence.hasTag(start, "DT") || sentence.hasTag(start, "PRP$") || sentence.is(start, "own"))) {
            start++;
        }
        return start;
    }

    /** "5-shot", "in a zero-shot setting" */
    private Optional<Setting> shots(LexedSentence sentence, int first, int start) {
        boolean number = sentence.find(start).filter(Lexeme::isNumber).isPresent() || words.is(sentence, start, "many");
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

    /** "The French portion of", "in Swahili", "German to English" */
    private Optional<Setting> language(LexedSentence sentence, ScoreNames names, int first, int start) {
        OptionalInt language = words.lastOf(sentence, start, "language");
        if (language.isEmpty() || !Character.isUpperCase(sentence.at(start).text().charAt(0))) {
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
        boolean led = start == first + 1 && (sentence.is(first, "in") || sentence.is(first, "on") || sentence.is(first, "for"));
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
                return Optional.of(whole(Kind.SCOPE, sentence, first, noun.getAsInt()));
            }
            if (!sentence.hasTag(i, "NN") && !sentence.hasTag(i, "JJ") && !sentence.hasTag(i, "VBG")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "In its Contemplating mode", "the Deep Think mode", "with high reasoning effort" */
    private Optional<Setting> mode(LexedSentence sentence, ScoreNames names, int first, int start) {
        for (int i = start; sentence.has(i) && i - start < 6; i++) {
            if (i > start && words.is(sentence, i, "mode")) {
                return Optional.of(new Setting(Kind.MEANS, first, i, sentence.words(start, i)));
            }
            boolean digits = sentence.at(i).isNumber();
            boolean name = names.at(i)
                    .filter(it -> it.type() != EntityType.PRODUCT || start == first)
                    .isPresent();
            boolean word = sentence.hasTag(i, "NN")
                    || sentence.hasTag(i, "JJ")
                    || sentence.hasTag(i, "VBG")
                    || sentence.hasTag(i, "VB")
                    || sentence.isHyphen(i);
            if (digits || name || !word || words.is(sentence, i, "no mode")) {
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
        return last.isEmpty() ? Optional.empty() : Optional.of(whole(Kind.MEANS, sentence, first, last.getAsInt()));
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
        boolean clause = sentence.is(first, "when") && sentence.hasTag(first + 1, "PRP") && sentence.hasTag(first + 2, "MD");
        return clause
                ? Optional.of(whole(Kind.MEANS, sentence, first, beforeStop(sentence, first)))
                : Optional.empty();
    }

    /** "Among open models", "among models that fit on a single card" */
    private Optional<Setting> among(LexedSentence sentence, int first) {
        if (!sentence.is(first, "among") && !sentence.is(first, "amongst")) {
            return Optional.empty();
        }
        int last = first;
        boolean relative = false;
        boolean ranked = false;
        int end = beforeStop(sentence, first);
        for (int i = first + 1; i <= end; i++) {
            relative |= sentence.is(i, "that") || sentence.is(i, "which");
            boolean stop = sentence.hasTag(i, "IN") || sentence.hasTag(i, "VBZ") || sentence.hasTag(i, "VBD");
            if ((stop && !relative) || sentence.at(i).isNumber()) {
                break;
            }
            last = i;
            ranked |= words.is(sentence, i, "ranked");
        }
        return !ranked ? Optional.empty() : Optional.of(whole(Kind.SCOPE, sentence, first, last));
    }

    /** "The #1 open-source model" */
    private Optional<Setting> open(LexedSentence sentence, int first) {
        boolean ranked = sentence.find(first - 1).filter(Lexeme::isNumber).isPresent()
                && (sentence.is(first - 2, "#") || sentence.is(first - 2, ".") || sentence.is(first - 2, "no"));
        OptionalInt last = ranked ? words.lastOf(sentence, first, "open") : OptionalInt.empty();
        return last.isEmpty() ? Optional.empty() : Optional.of(whole(Kind.SCOPE, sentence, first, last.getAsInt()));
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
        return Optional.of(new Setting(Kind.MEANS, begin, run.orElse(last.getAsInt()), sentence.words(start, last.getAsInt())));
    }

    private static int beforeStop(LexedSentence sentence, int first) {
        int last = first;
        while (sentence.has(last + 1)
                && last - first < LONGEST
                && !STOPS.contains(sentence.at(last + 1).folded())) {
            last++;
        }
        return last;
    }

    /** All of it; a capital that only begins the sentence is none of the setting's. */
    private static Setting whole(Kind kind, LexedSentence sentence, int first, int last) {
        String text = sentence.words(first, last);
        boolean opening = first == 0 && text.length() > 1 && !Character.isUpperCase(text.charAt(1));
        return new Setting(kind, first, last, opening ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text);
    }
}
