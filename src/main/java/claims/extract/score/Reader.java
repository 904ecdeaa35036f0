package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Takes a sentence apart into numbers, tests, models and the words between them. */
final class Reader {
    /** How far behind "tops" the board stands that is topped. */
    private static final int BOARD = 8;

    private final ScoreWords words;
    private final Nouns nouns;
    private final ModelPhrases phrases;
    private final Ranks ranks;
    private final ResultNumbers resultNumbers;
    private final Settings settingFinder;

    Reader(ScoreWords words, Nouns nouns, Ranks ranks, ResultNumbers numbers, Settings settings) {
        this.words = words;
        this.nouns = nouns;
        this.phrases = new ModelPhrases(nouns);
        this.ranks = ranks;
        this.resultNumbers = numbers;
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
        private final Map<Integer, ResultNumber> byStart = new HashMap<>();
        private final List<Part> parts = new ArrayList<>();
        private final NavigableMap<Integer, ResultNumber> numbers = new TreeMap<>();
        private final NavigableMap<Integer, Candidate> tests = new TreeMap<>();
        private final NavigableMap<Integer, Candidate> models = new TreeMap<>();
        private final Map<Integer, Setting> settings = new HashMap<>();
        private final BitSet metrics = new BitSet();
        /** Those whose tests are spoken of. */
        private final Set<String> publishers = new HashSet<>();

        private final SettingPlaces places;
        private final ModelReader modelReader;
        private final ResultVerbs verbs;
        private final TestReader testReader;
        private final WordSymbols symbols;

        Run(LexedSentence sentence, ScoreNames names, AnnotatedArticle article, Context context) {
            this.sentence = sentence;
            this.names = names;
            this.article = article;
            this.modelReader =
                    new ModelReader(nouns, phrases, sentence, names, article, parts, models, new Antecedents(context));
            this.verbs = new ResultVerbs(words, sentence, byStart.keySet());
            this.symbols = new WordSymbols(sentence, verbs, byStart.keySet());
            this.testReader = new TestReader(nouns, sentence, names, article, context, parts, tests, settings);
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
            testReader.finish();
            modelReader.leave(publishers);
            Reading reading = new Reading(sentence, parts, numbers, tests, models, settings);
            modelReader.finish(reading);
            return reading;
        }

        private boolean isTaken(int index) {
            return names.contains(index) || metrics.get(index) || places.contains(index);
        }

        private void readAt(int first) {
            Optional<Setting> setting = places.at(first);
            if (setting.isPresent() && testReader.readShort(setting.get())) {
                return;
            }
            if (setting.isPresent()) {
                settings.put(parts.size(), setting.get());
                add(Symbol.SETTING, first, setting.get().last());
                return;
            }
            if (testReader.readTier(first)) {
                return;
            }
            Optional<Entity> entity = names.at(first);
            if (entity.isPresent()) {
                readName(entity.get(), first);
                return;
            }
            if (modelReader.readVersion(first)) {
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
            if (sentence.is(first, "over") || (sentence.is(first, "under") && !isModel(first + 1))) {
                add(
                        symbols.over(first, isModel(sentence.hasTag(first + 1, "DT") ? first + 2 : first + 1)),
                        first,
                        first);
                return;
            }
            if (sentence.is(first, "above") && isModel(first + 1)) {
                add(Symbol.MORE, first, first);
                return;
            }
            Optional<Phrases.Match<Symbol>> near = words.nearAt(sentence, first).filter(it -> isModel(it.last() + 1));
            if (near.isPresent()) {
                add(near.get().meaning(), first, near.get().last());
                return;
            }
            Optional<Phrases.Match<Symbol>> phrase = words.phraseAt(sentence, first);
            if (phrase.isPresent()) {
                add(
                        symbols.phrase(phrase.get(), isModel(phrase.get().last() + 1)),
                        first,
                        phrase.get().last());
                return;
            }
            if (sentence.is(first, "-") && sentence.is(first + 1, ">") && sentence.isGlued(first + 1)) {
                add(Symbol.ARROW, first, first + 1);
                return;
            }
            Symbol symbol = symbols.of(first, parts);
            boolean s = symbol == Symbol.POSS && sentence.isGlued(first + 1) && sentence.is(first + 1, "s");
            add(symbol, first, s ? first + 1 : first);
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
                if (name.isPresent() && name.get().type() == EntityType.PRODUCT && !isOwner(name.get(), i)) {
                    return false;
                }
                boolean test =
                        name.filter(it -> it.type() != EntityType.PRODUCT).isPresent();
                if (test || nouns.is(sentence, i, "test")) {
                    return true;
                }
            }
            return false;
        }

        private void readName(Entity entity, int first) {
            int last = names.lastOf(first);
            if (isCompound(last)) {
                add(Symbol.NOUN, first, last + 2);
                return;
            }
            if (isOwner(entity, first)) {
                testReader.readOwned(first, last, this::isNamed);
                publishers.add(entity.id());
                return;
            }
            Slice slice = slice(first, last);
            Reference reference =
                    new Reference(Optional.of(entity.name()), Optional.of(entity.id()), Optional.of(slice));
            if (entity.type() == EntityType.BENCHMARK || isTakenOn(first, last)) {
                testReader.readName(reference, first, last);
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

        /** Agents and companies have tests of their own, models have not. */
        private boolean isOwner(Entity entity, int first) {
            int last = names.lastOf(first);
            boolean publisher = entity.type() == EntityType.PRODUCT
                    ? nouns.isHarness(sentence, first, last)
                    : entity.type() != EntityType.BENCHMARK;
            return publisher && testReader.isOwner(first, last, this::isNamed);
        }

        private boolean isNamed(int index) {
            return isTaken(index) || byStart.containsKey(index);
        }

        /** "71.4% on Aider", "a 71.4 Aider score": an agent gives its own test its name. */
        private boolean isTakenOn(int first, int last) {
            int before = parts.size() - 1;
            int number = sentence.is(first - 1, "on") ? before - 1 : before;
            return number >= 0
                    && nouns.isHarness(sentence, first, last)
                    && parts.get(number).symbol() == Symbol.NUMBER
                    && (number < before || sentence.is(last + 1, "score"));
        }

        /** "An OPUS-MATCHING 71.4", "a GPT-5-LEVEL score": only says how good a result is. */
        private boolean isCompound(int last) {
            boolean joined = sentence.isHyphen(last + 1) && sentence.isGlued(last + 1) && sentence.isGlued(last + 2);
            return joined && (sentence.hasTag(last + 2, "VBG") || nouns.is(sentence, last + 2, "grade"));
        }

        /** "Gemini 3 Pro USING FORGEKIT": a tool that a model has. */
        private boolean isMeans(Entity entity, int first) {
            return entity.type() == EntityType.PRODUCT
                    && (sentence.is(first - 1, "using") || sentence.is(first - 1, "via"))
                    && models.containsKey(parts.size() - 2)
                    && parts.get(parts.size() - 2).last() == first - 2
                    && !ModelName.of(entity.name()).version().isPresent();
        }

        private boolean isModel(int index) {
            return sentence.has(index)
                    && names.at(index)
                            .filter(it -> it.type() == EntityType.PRODUCT)
                            .isPresent();
        }

        /** "The smaller model", "this test", "it" */
        private boolean readNoun(int first) {
            return testReader.readPhrase(first, this::isNamed) || modelReader.readPhrase(first, this::isNamed);
        }

        private Slice slice(int first, int last) {
            return article.text()
                    .slice(sentence.at(first).start(), sentence.at(last).end());
        }

        private void add(Symbol symbol, int first, int last) {
            parts.add(new Part(symbol, first, last));
        }
    }
}
