package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.extract.lexeme.Phrases;
import claims.model.Entity;
import claims.model.EntityType;
import claims.model.Reference;
import claims.model.Score.Unit;
import claims.nlp.AnnotatedArticle;
import claims.text.Slice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Takes a sentence apart into numbers, tests, models and the words between them. */
final class Reader {
    /** How far behind "tops" the board stands that is topped. */
    private static final int BOARD = 7;

    private static final Map<String, Symbol> SIGNS = Map.ofEntries(
            Map.entry(",", Symbol.COMMA),
            Map.entry(";", Symbol.SEMICOLON),
            Map.entry(":", Symbol.COLON),
            Map.entry("—", Symbol.DASH),
            Map.entry("–", Symbol.DASH),
            Map.entry("-", Symbol.DASH),
            Map.entry("‑", Symbol.DASH),
            Map.entry("(", Symbol.OPEN),
            Map.entry("[", Symbol.OPEN),
            Map.entry(")", Symbol.CLOSE),
            Map.entry("]", Symbol.CLOSE),
            Map.entry("→", Symbol.ARROW),
            Map.entry(">", Symbol.ARROW),
            Map.entry("=", Symbol.EQUALS),
            Map.entry("/", Symbol.SLASH),
            Map.entry("&", Symbol.AND),
            Map.entry("+", Symbol.AND),
            Map.entry("“", Symbol.QUOTE),
            Map.entry("”", Symbol.QUOTE),
            Map.entry("\"", Symbol.QUOTE),
            Map.entry("*", Symbol.QUOTE),
            Map.entry("~", Symbol.ABOUT),
            Map.entry("≈", Symbol.ABOUT));

    private final ScoreWords words;
    private final Nouns nouns;
    private final ModelPhrases phrases;
    private final Ranks ranks;
    private final ResultNumbers resultNumbers;
    private final Settings settingFinder;

    Reader(ScoreWords words, Nouns nouns, Ranks ranks, Settings settings) {
        this.words = words;
        this.nouns = nouns;
        this.phrases = new ModelPhrases(nouns);
        this.ranks = ranks;
        this.resultNumbers = new ResultNumbers(nouns);
        this.settingFinder = settings;
    }

    Reading read(LexedSentence sentence, ScoreNames names, AnnotatedArticle article, Context context) {
        return new Run(sentence, names, article, context).read();
    }

    /** One sentence being read, from left to right. */
    private final class Run {
        private final LexedSentence sentence;
        private final ScoreNames names;
        private final AnnotatedArticle article;
        private final Context context;
        private final Map<Integer, ResultNumber> byStart = new HashMap<>();
        private final List<Part> parts = new ArrayList<>();
        private final NavigableMap<Integer, ResultNumber> numbers = new TreeMap<>();
        private final NavigableMap<Integer, Candidate> tests = new TreeMap<>();
        private final NavigableMap<Integer, Candidate> models = new TreeMap<>();
        private final Map<Integer, Setting> settings = new HashMap<>();
        private final BitSet metrics = new BitSet();
        private final SettingPlaces places;
        private final ModelReader modelReader;
        private final ResultVerbs verbs;
        private Optional<Reference> test;

        Run(LexedSentence sentence, ScoreNames names, AnnotatedArticle article, Context context) {
            this.sentence = sentence;
            this.names = names;
            this.article = article;
            this.context = context;
            this.modelReader =
                    new ModelReader(nouns, phrases, sentence, names, article, parts, models, new Antecedents(context));
            this.verbs = new ResultVerbs(words, sentence, byStart.keySet());
            this.test = context.test();
            this.places = new SettingPlaces(settingFinder.of(sentence, names));
        }

        Reading read() {
            for (int i = 0; i < sentence.size(); i++) {
                int first = i;
                words.metricAt(sentence, i).ifPresent(match -> metrics.set(first, match.last() + 1));
            }
            ranks.of(sentence, this::isTaken).forEach(rank -> byStart.put(rank.first(), rank));
            resultNumbers.of(sentence, this::isTaken).forEach(number -> byStart.putIfAbsent(number.first(), number));
            for (int i = 0; i < sentence.size(); i = parts.get(parts.size() - 1).last() + 1) {
                readAt(i);
            }
            Reading reading = new Reading(sentence, parts, numbers, tests, models, settings);
            modelReader.finish(reading);
            return reading;
        }

        private boolean isTaken(int index) {
            return names.contains(index) || metrics.get(index) || places.contains(index);
        }

        private void readAt(int first) {
            Optional<Setting> setting = places.at(first);
            if (setting.isPresent() && readShort(setting.get())) {
                return;
            }
            if (setting.isPresent()) {
                settings.put(parts.size(), setting.get());
                add(Symbol.SETTING, first, setting.get().last());
                return;
            }
            Optional<Entity> entity = names.at(first);
            if (entity.isPresent()) {
                readName(entity.get(), first);
                return;
            }
            ResultNumber number = byStart.get(first);
            if (number != null && !isPlace(number) && isModel(first + 1)) {
                add(Symbol.MORE, first, first);
                return;
            }
            if (number != null && isPlace(number)) {
                numbers.put(parts.size(), number);
                add(Symbol.NUMBER, first, beforeSetting(first, number.last()));
                return;
            }
            if (readNoun(first)) {
                return;
            }
            Optional<Phrases.Match<ScoreWords.Metric>> metric = words.metricAt(sentence, first);
            if (metric.isPresent() && !(metric.get().last() == first && verbs.contains(first, parts))) {
                add(Symbol.METRIC, first, metric.get().last());
                return;
            }
            if (sentence.is(first, "over")) {
                add(over(first), first, first);
                return;
            }
            Optional<Phrases.Match<Symbol>> phrase = words.phraseAt(sentence, first);
            if (phrase.isPresent()) {
                add(phrase.get().meaning(), first, phrase.get().last());
                return;
            }
            if (sentence.is(first, "-") && sentence.is(first + 1, ">") && sentence.isGlued(first + 1)) {
                add(Symbol.ARROW, first, first + 1);
                return;
            }
            Symbol symbol = symbol(first);
            boolean s = symbol == Symbol.POSS && sentence.isGlued(first + 1) && sentence.is(first + 1, "s");
            add(symbol, first, s ? first + 1 : first);
        }

        /** "#2 in Code": a test where the article has one of which this is short, else a part of the test. */
        private boolean readShort(Setting setting) {
            Optional<Reference> named =
                    setting.kind() == Setting.Kind.SCOPE ? context.beginningWith(setting.text()) : Optional.empty();
            named.ifPresent(it -> addTest(setting.first(), setting.last(), named));
            return named.isPresent();
        }

        /** The setting inside of "the top open-model spot" is a part of its own. */
        private int beforeSetting(int first, int last) {
            int end = first;
            while (end < last && places.at(end + 1).isEmpty()) {
                end++;
            }
            return end;
        }

        /** "Topping the leaderboard" is a place, "topping Orion 2" compares. */
        private boolean isPlace(ResultNumber number) {
            boolean verb = number.unit() == Unit.RANK
                    && number.first() == number.last()
                    && sentence.hasTag(number.first(), "VB")
                    && sentence.at(number.first()).isWord();
            if (!verb) {
                return true;
            }
            for (int i = number.last() + 1; i < number.last() + BOARD && sentence.has(i); i++) {
                Optional<Entity> name = names.at(i);
                if (name.isPresent() && name.get().type() == EntityType.PRODUCT) {
                    return false;
                }
                if (name.isPresent() || nouns.is(sentence, i, "test")) {
                    return true;
                }
            }
            return false;
        }

        private void readName(Entity entity, int first) {
            int last = places.before(first, names.lastOf(first));
            Slice slice = slice(first, last);
            Reference reference =
                    new Reference(Optional.of(places.called(entity, last)), Optional.of(entity.id()), Optional.of(slice));
            if (entity.type() == EntityType.BENCHMARK && isOwnerOfTest(last)) {
                add(Symbol.NOUN, first, last);
            } else if (entity.type() == EntityType.BENCHMARK) {
                test = Optional.of(reference);
                int end = nouns.is(sentence, last + 1, "test") && !isName(last + 1) ? last + 1 : last;
                tests.put(parts.size(), new Candidate(parts.size(), List.of(reference)));
                add(Symbol.TEST, first, end);
            } else if (isMeans(entity, first)) {
                parts.remove(parts.size() - 1);
                String words = sentence.words(first - 1, last);
                settings.put(parts.size(), new Setting(Setting.Kind.MEANS, first - 1, last, words));
                add(Symbol.SETTING, first - 1, last);
            } else if (entity.type() == EntityType.PRODUCT && !nouns.isTool(entity.name())) {
                modelReader.readName(reference, first, last);
            } else {
                add(Symbol.NOUN, first, last);
            }
        }

        /** "LM Arena's Text Arena" */
        private boolean isOwnerOfTest(int last) {
            int next = last + 1;
            while (sentence.hasTag(next, "POS") || sentence.is(next, "s") || sentence.is(next, "’") || sentence.is(next, "'")) {
                next++;
            }
            return next > last + 1
                    && names.contains(next)
                    && names.at(next).filter(it -> it.type() == EntityType.BENCHMARK).isPresent();
        }

        /** "Claude Sonnet 3.5 USING CODESTORY": a tool that a model has. */
        private boolean isMeans(Entity entity, int first) {
            return entity.type() == EntityType.PRODUCT
                    && (sentence.is(first - 1, "using") || sentence.is(first - 1, "via"))
                    && models.containsKey(parts.size() - 2)
                    && parts.get(parts.size() - 2).last() == first - 2
                    && !ModelName.of(entity.name()).version().isPresent();
        }

        /** "Gains OVER Orion 2" compares, "OVER 85%" says how exact the number is. */
        private Symbol over(int index) {
            if (byStart.containsKey(index + 1)) {
                return Symbol.ABOUT;
            }
            return isModel(sentence.hasTag(index + 1, "DT") ? index + 2 : index + 1) ? Symbol.VERSUS : Symbol.ON;
        }

        private boolean isModel(int index) {
            return sentence.has(index)
                    && names.at(index)
                            .filter(it -> it.type() == EntityType.PRODUCT)
                            .isPresent();
        }

        private boolean isName(int index) {
            return names.contains(index);
        }

        /** "The smaller model", "this test", "it" */
        private boolean readNoun(int first) {
            OptionalInt testEnd = free(first, nouns.nounEnd(sentence, first, "test"));
            boolean another = !tests.isEmpty() && (sentence.is(first, "a") || sentence.is(first, "an"));
            if (testEnd.isPresent() && (another || isApposition())) {
                add(Symbol.NOUN, first, testEnd.getAsInt());
                return true;
            }
            if (testEnd.isPresent()) {
                addTest(first, testEnd.getAsInt(), isKnown(first) ? knownTest() : Optional.empty());
                return true;
            }
            OptionalInt splitEnd = free(first, nouns.nounEnd(sentence, first, "split"));
            if (splitEnd.isPresent() && isKnown(first) && knownTest().isPresent()) {
                addSplit(first, splitEnd.getAsInt(), knownTest().get());
                return true;
            }
            return modelReader.readPhrase(first, i -> isTaken(i) || byStart.containsKey(i));
        }

        /** A phrase with a name in it is left to the name. */
        private OptionalInt free(int first, OptionalInt last) {
            for (int i = first; last.isPresent() && i <= last.getAsInt(); i++) {
                if (isTaken(i) || byStart.containsKey(i)) {
                    return OptionalInt.empty();
                }
            }
            return last;
        }

        /** "DockSort, a bin-picking benchmark" */
        private boolean isApposition() {
            int last = parts.size() - 1;
            boolean parted = last > 0
                    && (parts.get(last).symbol() == Symbol.COMMA || parts.get(last).symbol() == Symbol.OPEN);
            return parted && parts.get(last - 1).symbol() == Symbol.TEST;
        }

        private boolean isKnown(int first) {
            return nouns.is(sentence, first, "definite");
        }

        private Optional<Reference> knownTest() {
            return test.or(context::lastTest);
        }

        private void addTest(int first, int last, Optional<Reference> known) {
            Slice slice = slice(first, last);
            Reference reference = known.map(it -> new Reference(it.name(), it.entity(), Optional.of(slice)))
                    .orElseGet(() -> new Reference(
                            Optional.of(sentence.words(first + 1, last)),
                            Optional.empty(),
                            Optional.of(slice(first + 1, last))));
            tests.put(parts.size(), new Candidate(parts.size(), List.of(reference)));
            add(Symbol.TEST, first, last);
        }

        /** "The harder split" is a test where the article names it, else a setting of the test. */
        private void addSplit(int first, int last, Reference whole) {
            Optional<Reference> split =
                    sentence.hasTag(first + 1, "JJR") ? context.splitOf(whole) : Optional.of(whole);
            if (split.isEmpty()) {
                String words = sentence.words(first + 1, last);
                settings.put(parts.size(), new Setting(Setting.Kind.TASK, first, last, words));
            }
            addTest(first, last, split.or(() -> Optional.of(whole)));
        }

        /** The hyphens of "a state-of-the-art 53.6%", "the 40-times-larger". */
        private boolean isInWord(int index) {
            return sentence.isHyphen(index) && sentence.isGlued(index) && sentence.isGlued(index + 1);
        }

        private Symbol symbol(int index) {
            Lexeme lexeme = sentence.at(index);
            Symbol sign = SIGNS.get(lexeme.text());
            if (sign != null) {
                boolean over = lexeme.is("+") && sentence.isGlued(index) && numbers.containsKey(parts.size() - 1); // "92%+"
                return over || isInWord(index) ? Symbol.NOUN : sign;
            }
            if (sentence.hasTag(index, "POS") || lexeme.is("'") || lexeme.is("’")) {
                return Symbol.POSS;
            }
            if (verbs.contains(index, parts)) {
                return Symbol.VERB;
            }
            if (sentence.hasTag(index, "VB")) {
                return act(index);
            }
            boolean noun = sentence.hasTag(index, "NN")
                    || sentence.hasTag(index, "RP")
                    || sentence.hasTag(index, "PDT")
                    || lexeme.folded().equals("both")
                    || sentence.hasTag(index, "JJ")
                    || sentence.hasTag(index, "DT")
                    || sentence.hasTag(index, "PRP$")
                    || sentence.hasTag(index, "CD")
                    || sentence.hasTag(index, "RB");
            return noun ? Symbol.NOUN : Symbol.WORD;
        }

        /** A participle in front of a noun says what kind of noun it is. */
        private Symbol act(int index) {
            boolean participle = sentence.hasTag(index, "VBN") || sentence.hasTag(index, "VBG");
            return participle && sentence.hasTag(index + 1, "NN") ? Symbol.NOUN : Symbol.ACT;
        }

        private Slice slice(int first, int last) {
            return article.text().slice(sentence.at(first).start(), sentence.at(last).end());
        }

        private void add(Symbol symbol, int first, int last) {
            parts.add(new Part(symbol, first, last));
        }
    }
}
