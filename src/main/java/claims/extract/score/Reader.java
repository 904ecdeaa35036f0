package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.extract.lexeme.Phrases;
import claims.model.Entity;
import claims.model.EntityType;
import claims.model.Reference;
import claims.nlp.AnnotatedArticle;
import claims.text.Slice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Takes a sentence apart into numbers, tests, models and the words between them. */
final class Reader {
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
        /** The places of agents that are one with what they run. */
        private final BitSet joined = new BitSet();

        private final BitSet metrics = new BitSet();
        private final SettingPlaces places;
        private final Antecedents antecedents;
        private Optional<Reference> test;

        Run(LexedSentence sentence, ScoreNames names, AnnotatedArticle article, Context context) {
            this.sentence = sentence;
            this.names = names;
            this.article = article;
            this.context = context;
            this.antecedents = new Antecedents(context);
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
            Reading reading = reading();
            lookAhead(reading);
            equip(reading);
            return reading;
        }

        private Reading reading() {
            return new Reading(sentence, parts, numbers, tests, models, settings);
        }

        /** "On ARC-AGI-2 it reaches 42.5, but Kestrel 3 …": a pronoun may come before the name. */
        private void lookAhead(Reading reading) {
            if (models.isEmpty() || models.firstKey() == 0) {
                return;
            }
            Set<Integer> rivals = Rivals.of(reading);
            Optional<Candidate> later = models.values().stream()
                    .filter(it -> !it.references().isEmpty() && !it.isUnknown() && !rivals.contains(it.part()))
                    .filter(it -> reading.symbol(it.part() + 1) == Symbol.VERB)
                    .min(Comparator.comparingInt(Candidate::part));
            models.replaceAll((part, model) -> later.isPresent() && model.references().isEmpty()
                    ? model.of(later.get().references())
                    : model);
        }

        /** "On the new weights of Kestrel 3, the agent OpenHands resolves …": an agent and what it runs are one subject. */
        private void equip(Reading reading) {
            Set<Integer> rivals = Rivals.of(reading);
            Optional<Candidate> run = models.values().stream()
                    .filter(it -> isNamed(it) && !isAgent(it) && !joined.get(it.part()) && !rivals.contains(it.part()) && isRun(it))
                    .findFirst();
            models.replaceAll((part, model) -> run.isPresent() && isNamed(model) && isAgent(model) && !joined.get(part)
                    ? model.of(List.of(Joint.name(model.references().get(0), run.get().references().get(0))))
                    : model);
        }

        private boolean isNamed(Candidate model) {
            return model.references().size() == 1 && !model.isUnknown();
        }

        private boolean isAgent(Candidate model) {
            return antecedents.isAgent(model.references().get(0));
        }

        /** "Powered by", "on the new weights of" */
        private boolean isRun(Candidate model) {
            int before = parts.get(model.part()).first() - 1;
            while (sentence.hasTag(before, "DT")
                    || sentence.hasTag(before, "JJ")
                    || sentence.hasTag(before, "NN")
                    || sentence.is(before, "of")) {
                before--;
            }
            return nouns.is(sentence, before, "runs");
        }

        private boolean isTaken(int index) {
            return names.contains(index) || metrics.get(index) || places.contains(index);
        }

        private void readAt(int first) {
            Optional<Setting> setting = places.at(first);
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
            if (number != null) {
                numbers.put(parts.size(), number);
                add(Symbol.NUMBER, first, number.last());
                return;
            }
            if (readNoun(first)) {
                return;
            }
            Optional<Phrases.Match<ScoreWords.Metric>> metric = words.metricAt(sentence, first);
            if (metric.isPresent() && !(metric.get().last() == first && isVerb(first))) {
                add(Symbol.METRIC, first, metric.get().last());
                return;
            }
            Optional<Phrases.Match<Symbol>> phrase = words.phraseAt(sentence, first);
            if (phrase.isPresent()) {
                add(phrase.get().meaning(), first, phrase.get().last());
                return;
            }
            Symbol symbol = symbol(first);
            boolean s = symbol == Symbol.POSS && sentence.isGlued(first + 1) && sentence.is(first + 1, "s");
            add(symbol, first, s ? first + 1 : first);
        }

        private void readName(Entity entity, int first) {
            int last = places.before(first, names.lastOf(first));
            Slice slice = slice(first, last);
            Reference reference =
                    new Reference(Optional.of(places.called(entity, last)), Optional.of(entity.id()), Optional.of(slice));
            if (entity.type() == EntityType.BENCHMARK) {
                test = Optional.of(reference);
                int end = nouns.is(sentence, last + 1, "test") && !isName(last + 1) ? last + 1 : last;
                tests.put(parts.size(), new Candidate(parts.size(), List.of(reference)));
                add(Symbol.TEST, first, end);
            } else if (entity.type() == EntityType.PRODUCT && !nouns.isTool(entity.name())) {
                readModel(antecedents.member(reference), first, last);
            } else {
                add(Symbol.NOUN, first, last);
            }
        }

        private void readModel(Reference model, int first, int last) {
            boolean agent = nouns.isAgent(sentence, first, last);
            if (agent) {
                antecedents.agent(model);
            }
            Optional<Joint> joint = Joint.of(sentence, parts, models, model, first);
            int start = joint.map(Joint::parts).orElse(parts.size());
            while (parts.size() > start) {
                models.remove(parts.size() - 1);
                parts.remove(parts.size() - 1);
            }
            if (joint.isPresent()) {
                joined.set(parts.size());
            }
            int from = joint.map(Joint::first).orElse(first);
            Reference named = joint.map(it -> new Reference(Optional.of(it.name()), it.entity(), Optional.of(slice(from, last)))).orElse(model);
            models.put(parts.size(), new Candidate(parts.size(), List.of(named)));
            add(Symbol.MODEL, from, last);
            antecedents.add(named, Rivals.of(reading()).contains(parts.size() - 1));
        }

        private boolean isName(int index) {
            return names.contains(index);
        }

        /** "The smaller model", "this test", "it" */
        private boolean readNoun(int first) {
            OptionalInt testEnd = free(first, nouns.nounEnd(sentence, first, "test"));
            if (testEnd.isPresent()) {
                addTest(first, testEnd.getAsInt(), isKnown(first) ? knownTest() : Optional.empty());
                return true;
            }
            OptionalInt splitEnd = free(first, nouns.nounEnd(sentence, first, "split"));
            if (splitEnd.isPresent() && isKnown(first) && knownTest().isPresent()) {
                addTest(first, splitEnd.getAsInt(), knownTest());
                return true;
            }
            if (describes(first)) {
                return false;
            }
            Optional<ModelPhrases.Phrase> phrase =
                    phrases.at(sentence, first, antecedents, i -> isTaken(i) || byStart.containsKey(i));
            if (phrase.isPresent()) {
                if (isNamed(phrase.get().last())) {
                    int last = phrase.get().last();
                    add(Symbol.NOUN, first, sentence.is(last + 1, ",") ? last + 1 : last);
                } else {
                    addModel(phrase.get());
                }
                return true;
            }
            return false;
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

        /** "Kestrel 3 is the newer": says which of two models a phrase will mean. */
        private boolean describes(int first) {
            int part = parts.size() - 1;
            while (part >= 0 && parts.get(part).symbol() == Symbol.VERB) {
                part--;
            }
            Candidate model = models.get(part);
            boolean describes = model != null
                    && isNamed(model)
                    && sentence.is(first, "the")
                    && sentence.hasTag(first + 1, "JJR");
            if (describes) {
                antecedents.describe(sentence.at(first + 1).folded(), model.references().get(0));
            }
            return describes;
        }

        /** The name itself follows: "its predecessor, Tanager 2". */
        private boolean isNamed(int last) {
            int next = sentence.is(last + 1, ",") ? last + 2 : last + 1;
            return names.contains(next)
                    && names.at(next).filter(it -> it.type() == EntityType.PRODUCT).isPresent();
        }

        private void addModel(ModelPhrases.Phrase phrase) {
            Slice slice = slice(phrase.first(), phrase.last());
            List<Reference> references = phrase.models().stream()
                    .map(it -> new Reference(it.name(), it.entity(), Optional.of(slice)))
                    .toList();
            references.stream().filter(it -> it.entity().isPresent()).forEach(antecedents::mention);
            models.put(parts.size(), new Candidate(parts.size(), references));
            add(Symbol.MODEL, phrase.first(), phrase.last());
            if (sentence.hasTag(phrase.last(), "PRP$")) {
                add(Symbol.POSS, phrase.last(), phrase.last());
            }
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
                    .orElseGet(() -> new Reference(Optional.empty(), Optional.empty(), Optional.of(slice(first + 1, last))));
            tests.put(parts.size(), new Candidate(parts.size(), List.of(reference)));
            add(Symbol.TEST, first, last);
        }

        private Symbol symbol(int index) {
            Lexeme lexeme = sentence.at(index);
            Symbol sign = SIGNS.get(lexeme.text());
            if (sign != null) {
                return sign;
            }
            if (sentence.hasTag(index, "POS") || lexeme.is("'") || lexeme.is("’")) {
                return Symbol.POSS;
            }
            if (isVerb(index)) {
                return Symbol.VERB;
            }
            if (sentence.hasTag(index, "VB")) {
                return act(index);
            }
            boolean noun = sentence.hasTag(index, "NN")
                    || sentence.hasTag(index, "PDT")
                    || lexeme.folded().equals("both")
                    || sentence.hasTag(index, "JJ")
                    || sentence.hasTag(index, "DT")
                    || sentence.hasTag(index, "PRP$")
                    || sentence.hasTag(index, "CD")
                    || sentence.hasTag(index, "RB");
            return noun ? Symbol.NOUN : Symbol.WORD;
        }

        /** The tagger takes many a verb for a noun: "Plover, a small model, POSTS a WER of 5.2%". */
        private boolean isVerb(int index) {
            boolean plural = sentence.hasTag(index, "NNS") && isClauseBefore(index) && isResultBehind(index + 1);
            return (sentence.hasTag(index, "VB") || plural)
                    && words.isVerb(sentence.token(index).lemma());
        }

        private boolean isClauseBefore(int index) {
            if (parts.isEmpty() || parts.get(parts.size() - 1).last() != index - 1) {
                return false;
            }
            Symbol before = parts.get(parts.size() - 1).symbol();
            return before == Symbol.MODEL || before == Symbol.COMMA || before == Symbol.AND || before == Symbol.CLOSE;
        }

        private boolean isResultBehind(int index) {
            return byStart.containsKey(index)
                    || sentence.hasTag(index, "DT")
                    || sentence.hasTag(index, "IN")
                    || sentence.hasTag(index, "RB");
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
