package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import claims.nlp.AnnotatedArticle;
import claims.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Reads the tests of a sentence: names, "this test", "the harder split", "our internal coding benchmark". */
final class TestReader {
    private final Nouns nouns;
    private final LexedSentence sentence;
    private final ScoreNames names;
    private final AnnotatedArticle article;
    private final Context context;
    private final List<Part> parts;
    private final Map<Integer, Candidate> tests;
    private final Map<Integer, Setting> settings;
    private final OwnedTests owned;
    private Optional<Reference> test;

    /** @param parts where what is read goes, as into the two maps */
    TestReader(
            Nouns nouns,
            LexedSentence sentence,
            ScoreNames names,
            AnnotatedArticle article,
            Context context,
            List<Part> parts,
            Map<Integer, Candidate> tests,
            Map<Integer, Setting> settings) {
        this.nouns = nouns;
        this.sentence = sentence;
        this.names = names;
        this.article = article;
        this.context = context;
        this.parts = parts;
        this.tests = tests;
        this.settings = settings;
        this.owned = new OwnedTests(nouns, sentence, names);
        this.test = context.test();
    }

    boolean isOwner(int first, int last, IntPredicate taken) {
        return owned.of(first, last, taken).isPresent();
    }

    void readName(Reference reference, int first, int last) {
        if (owned.isOwnerOfName(last)) {
            add(Symbol.NOUN, first, last);
            return;
        }
        test = Optional.of(reference);
        int end = nouns.is(sentence, last + 1, "test") && !names.contains(last + 1) ? last + 1 : last;
        tests.put(parts.size(), new Candidate(parts.size(), List.of(reference)));
        add(Symbol.TEST, first, end);
    }

    /** "Aider's code editing leaderboard": a test and whose it is. */
    void readOwned(int first, int last, IntPredicate taken) {
        owned.of(first, last, taken).ifPresent(it -> {
            if (it.first() > first) {
                add(Symbol.NOUN, first, last);
            }
            addOwned(it);
        });
    }

    private void addOwned(OwnedTests.Phrase phrase) {
        Slice slice = slice(phrase.nameFirst(), phrase.nameLast());
        Reference named = new Reference(Optional.of(slice.text()), Optional.empty(), Optional.of(slice));
        test = Optional.of(named);
        tests.put(parts.size(), new Candidate(parts.size(), List.of(named)));
        add(Symbol.TEST, phrase.first(), phrase.last());
    }

    /** "#2 in Code": a test where the article has one of which this is short, else a part of the test. */
    boolean readShort(Setting setting) {
        Optional<Reference> named =
                setting.kind() == Setting.Kind.SCOPE ? context.beginningWith(setting.text()) : Optional.empty();
        named.ifPresent(it -> addTest(setting.first(), setting.last(), named));
        return named.isPresent();
    }

    /**
     * Whether a phrase for a test begins here, which then is read.
     *
     * @param taken the lexemes that are something else
     */
    boolean readPhrase(int first, IntPredicate taken) {
        return readBoards(first) || readOwned(first, taken) || readNoun(first, taken);
    }

    /** "Halden'S NEW CODING BENCHMARK": of an owner who is in no list. */
    private boolean readOwned(int first, IntPredicate taken) {
        boolean model = parts.isEmpty() || parts.get(parts.size() - 1).symbol() == Symbol.MODEL;
        Optional<OwnedTests.Phrase> phrase = model
                ? Optional.empty()
                : owned.ofStranger(first, taken)
                        .filter(it -> tests.values().stream().allMatch(Candidate::isUnknown));
        phrase.ifPresent(this::addOwned);
        return phrase.isPresent();
    }

    /** "Both arenas", "1402 in Code and 1371 in Text": what was named before. */
    private boolean readBoards(int first) {
        Optional<Boards.Phrase> boards = Boards.at(sentence, first, nouns, this::named);
        if (boards.isPresent()) {
            Slice slice = slice(first, boards.get().last());
            List<Reference> meant = boards.get().tests().stream()
                    .map(it -> new Reference(it.name(), it.entity(), Optional.of(slice)))
                    .toList();
            tests.put(parts.size(), new Candidate(parts.size(), meant));
            add(Symbol.TEST, first, boards.get().last());
            return true;
        }
        Optional<Reference> known =
                isShort(first) ? context.beginningWith(sentence.at(first).text()) : Optional.empty();
        known.ifPresent(it -> addTest(first, first, known));
        return known.isPresent();
    }

    private List<Reference> named() {
        List<Reference> named = new ArrayList<>(context.tests());
        tests.values().forEach(it -> named.addAll(it.references()));
        return named;
    }

    /** A capitalized word that is all of a phrase: "in CODE", "across CODE, TEXT and Vision". */
    private boolean isShort(int first) {
        int last = parts.size() - 1;
        boolean goesOn = last > 0
                && (parts.get(last).symbol() == Symbol.COMMA || parts.get(last).symbol() == Symbol.AND)
                && (parts.get(last - 1).symbol() == Symbol.TEST
                        || parts.get(last - 1).symbol() == Symbol.COMMA);
        boolean on = sentence.is(first - 1, "in") || sentence.is(first - 1, "on") || sentence.is(first - 1, "across");
        boolean capital = Character.isUpperCase(sentence.at(first).text().charAt(0));
        boolean whole = !sentence.has(first + 1)
                || !(sentence.hasTag(first + 1, "NN") || sentence.isHyphen(first + 1) || names.contains(first + 1));
        return (on || goesOn) && capital && whole;
    }

    private boolean readNoun(int first, IntPredicate taken) {
        OptionalInt testEnd = nouns.nounEnd(sentence, first, "test", taken);
        boolean another = !tests.isEmpty() && (sentence.is(first, "a") || sentence.is(first, "an"));
        if (testEnd.isPresent() && (another || isApposition())) {
            add(Symbol.NOUN, first, testEnd.getAsInt());
            return true;
        }
        if (testEnd.isPresent()) {
            addTest(first, testEnd.getAsInt(), isKnown(first) ? knownTest() : Optional.empty());
            return true;
        }
        OptionalInt splitEnd = nouns.nounEnd(sentence, first, "split", taken);
        if (splitEnd.isPresent() && isKnown(first) && knownTest().isPresent()) {
            addSplit(first, splitEnd.getAsInt(), knownTest().get());
            return true;
        }
        return false;
    }

    /** "50% on TIERS 1–3": a part of the test that the talk is of, and of its name. */
    boolean readTier(int first) {
        int last = first + 1;
        if (!nouns.is(sentence, first, "tier") || !isNumber(last) || knownTest().isEmpty()) {
            return false;
        }
        while (isNumber(last + 2) && nouns.is(sentence, last + 1, "tier to") && !sentence.is(last + 3, "%")) {
            last += 2;
        }
        Reference whole = knownTest().get();
        int named = parts.size() - 1;
        boolean aside = named > 0 && parts.get(named).symbol() == Symbol.OPEN;
        named -= aside ? 1 : 0;
        if (tests.containsKey(named)) {
            int begin = parts.get(named).first();
            String name = sentence.words(begin, parts.get(named).last());
            tests.put(named, tiered(named, name, whole, begin, first, last));
            parts.set(
                    named, new Part(Symbol.TEST, begin, aside ? parts.get(named).last() : last));
        } else {
            String name =
                    whole.name().orElseGet(() -> whole.slice().orElseThrow().text());
            tests.put(parts.size(), tiered(parts.size(), withoutTier(name), whole, first, first, last));
        }
        if (aside || !tests.containsKey(named)) {
            add(aside && tests.containsKey(named) ? Symbol.NOUN : Symbol.TEST, first, last);
        }
        return true;
    }

    private String withoutTier(String name) {
        return name.replaceFirst(" (?i)(" + String.join("|", nouns.words("tier")) + ") [0-9].*$", "");
    }

    private Candidate tiered(int part, String name, Reference whole, int begin, int first, int last) {
        Optional<String> full = Optional.of(name + " " + sentence.words(first, last));
        return new Candidate(part, List.of(new Reference(full, whole.entity(), Optional.of(slice(begin, last)))));
    }

    private boolean isNumber(int index) {
        return sentence.has(index) && sentence.at(index).isNumber();
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

    /** What only the whole sentence tells. */
    void finish() {
        Leaderboards.name(sentence, parts, tests);
    }

    /** "The harder split" is a test where the article names it, else a setting of the test. */
    private void addSplit(int first, int last, Reference whole) {
        Optional<Reference> split = sentence.hasTag(first + 1, "JJR") ? context.splitOf(whole) : Optional.of(whole);
        if (split.isEmpty()) {
            String words = sentence.words(first + 1, last);
            settings.put(parts.size(), new Setting(Setting.Kind.TASK, first, last, words));
        }
        addTest(first, last, split.or(() -> Optional.of(whole)));
    }

    private Slice slice(int first, int last) {
        return article.text()
                .slice(sentence.at(first).start(), sentence.at(last).end());
    }

    private void add(Symbol symbol, int first, int last) {
        parts.add(new Part(symbol, first, last));
    }
}
