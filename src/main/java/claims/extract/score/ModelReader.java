package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.EntityType;
import claims.model.Reference;
import claims.nlp.AnnotatedArticle;
import claims.text.Order;
import claims.text.Slice;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads the models of one sentence into its parts: names, and what stands for names. */
final class ModelReader {
    /** What may stand between a subject and "its". */
    private static final Set<Symbol> BETWEEN =
            Set.of(Symbol.VERB, Symbol.ACT, Symbol.ABOUT, Symbol.WITH, Symbol.ON, Symbol.AT, Symbol.IN);

    private final Versions versions;
    private final Nouns nouns;
    private final ModelPhrases phrases;
    private final LexedSentence sentence;
    private final ScoreNames names;
    private final AnnotatedArticle article;
    private final List<Part> parts;
    private final NavigableMap<Integer, Candidate> models;
    private final Antecedents antecedents;
    /** The places of agents that are one with what they run. */
    private final BitSet joined = new BitSet();

    ModelReader(
            Nouns nouns,
            ModelPhrases phrases,
            LexedSentence sentence,
            ScoreNames names,
            AnnotatedArticle article,
            List<Part> parts,
            NavigableMap<Integer, Candidate> models,
            Antecedents antecedents) {
        this.nouns = nouns;
        this.versions = new Versions(nouns);
        this.phrases = phrases;
        this.sentence = sentence;
        this.names = names;
        this.article = article;
        this.parts = parts;
        this.models = models;
        this.antecedents = antecedents;
    }

    void readName(Reference name, int first, int last) {
        readModel(antecedents.member(name), first, last);
    }

    /** "The smaller model", "it": false where none begins here. */
    boolean readPhrase(int first, IntPredicate taken) {
        if (describes(first)) {
            return false;
        }
        Optional<ModelPhrases.Phrase> phrase = phrases.at(sentence, first, antecedents, taken)
                .map(it -> Rivals.isCompared(sentence, parts, parts.size())
                        ? phrases.other(sentence, it, antecedents)
                        : it);
        if (phrase.isEmpty()) {
            return false;
        }
        int last = phrase.get().last();
        if (isApposed(first) || isPublisher(first, last)) {
            add(Symbol.NOUN, first, last);
        } else if (isNamed(last)) {
            add(Symbol.NOUN, first, sentence.is(last + 1, ",") ? last + 1 : last);
        } else {
            addModel(ownedIn(phrase.get()));
        }
        return true;
    }

    /** "Between Orion 2.1 and 2.2", "while 2.2 scores": false where no version stands here. */
    boolean readVersion(int first) {
        Optional<Reference> model = versions.at(sentence, first, parts, models, antecedents);
        model.ifPresent(it -> readModel(it, first, first));
        return model.isPresent();
    }

    /** "What Orion 2 does with ITS 36.1%": the subject of the verb before, even of a clause inside another. */
    private ModelPhrases.Phrase ownedIn(ModelPhrases.Phrase phrase) {
        int part = parts.size() - 1;
        boolean verb = false;
        while (part >= 0 && BETWEEN.contains(parts.get(part).symbol())) {
            verb |= parts.get(part).symbol() == Symbol.VERB || parts.get(part).symbol() == Symbol.ACT;
            part--;
        }
        Candidate subject = models.get(part);
        boolean own = verb && subject != null && isNamed(subject) && sentence.hasTag(phrase.first(), "PRP$");
        return own ? new ModelPhrases.Phrase(phrase.first(), phrase.last(), subject.references()) : phrase;
    }

    /** What only the whole sentence tells. */
    void finish(Reading reading) {
        lookAhead(reading);
        equip(reading);
    }

    /** "Aider: Orion 2 tops Aider's leaderboard": who publishes a test does not take it. */
    void leave(Set<String> publishers) {
        for (Candidate model : List.copyOf(models.values())) {
            if (model.references().stream()
                    .anyMatch(it -> it.entity().filter(publishers::contains).isPresent())) {
                Part part = parts.get(model.part());
                models.remove(model.part());
                parts.set(model.part(), new Part(Symbol.NOUN, part.first(), part.last()));
            }
        }
    }

    private void readModel(Reference model, int first, int last) {
        if (nouns.isAgent(sentence, first, last)) {
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
        Reference named = joint.map(it -> it.reference(slice(from, last))).orElse(model);
        models.put(parts.size(), new Candidate(parts.size(), List.of(named)));
        boolean closed =
                joint.filter(Joint::aside).isPresent() && (sentence.is(last + 1, ")") || sentence.is(last + 1, ","));
        add(Symbol.MODEL, from, closed ? last + 1 : last);
        boolean rival = Rivals.of(sentence, parts, models.keySet()).contains(parts.size() - 1);
        antecedents.add(named, rival);
        if (!rival && isSubject(closed ? last + 2 : last + 1)) {
            antecedents.subject(named);
        }
    }

    /** "Kestrel 3 still reaches" */
    private boolean isSubject(int next) {
        int verb = sentence.hasTag(next, "RB") ? next + 1 : next;
        return sentence.hasTag(verb, "VBZ") || sentence.hasTag(verb, "VBD") || sentence.hasTag(verb, "MD");
    }

    /** "Kestrel 3 is the newer": says which of two models a phrase will mean. */
    private boolean describes(int first) {
        int part = parts.size() - 1;
        while (part >= 0 && parts.get(part).symbol() == Symbol.VERB) {
            part--;
        }
        Candidate model = models.get(part);
        boolean describes =
                model != null && isNamed(model) && sentence.is(first, "the") && sentence.hasTag(first + 1, "JJR");
        if (describes) {
            antecedents.describe(
                    sentence.at(first + 1).folded(), model.references().get(0));
        }
        return describes;
    }

    /** "Orion 2, a model of 70 billion parameters" */
    private boolean isApposed(int first) {
        int comma = parts.size() - 1;
        return (sentence.is(first, "a") || sentence.is(first, "an"))
                && comma > 0
                && parts.get(comma).symbol() == Symbol.COMMA
                && parts.get(comma - 1).symbol() == Symbol.MODEL;
    }

    /** "57 on ITS Intelligence Index": who runs a test, not who takes it. */
    private boolean isPublisher(int first, int last) {
        return sentence.is(first - 1, "on")
                && sentence.hasTag(last, "PRP$")
                && names.contains(last + 1)
                && names.at(last + 1)
                        .filter(it -> it.type() == EntityType.BENCHMARK)
                        .isPresent();
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
        boolean ordered = nouns.is(sentence, phrase.last(), "former") || nouns.is(sentence, phrase.last(), "latter");
        if (!ordered) {
            references.stream().filter(it -> it.entity().isPresent()).forEach(antecedents::mention);
        }
        models.put(parts.size(), new Candidate(parts.size(), references));
        add(Symbol.MODEL, phrase.first(), phrase.last());
        if (sentence.hasTag(phrase.last(), "PRP$")) {
            add(Symbol.POSS, phrase.last(), phrase.last());
        }
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
                .min(Order.by(Candidate::part));
        models.replaceAll(
                (part, model) -> later.isPresent() && model.references().isEmpty()
                        ? model.of(later.get().references())
                        : model);
    }

    /** "On the new weights of Kestrel 3, the agent OpenHands resolves …": an agent and what it runs are one subject. */
    private void equip(Reading reading) {
        Set<Integer> rivals = Rivals.of(reading);
        Optional<Candidate> run = models.values().stream()
                .filter(it -> isNamed(it) && !isAgent(it) && isRun(it))
                .filter(it -> !joined.get(it.part()) && !rivals.contains(it.part()))
                .findFirst();
        models.replaceAll((part, model) -> run.isPresent() && isNamed(model) && isAgent(model) && !joined.get(part)
                ? model.of(List.of(Joint.name(
                        model.references().get(0), run.get().references().get(0))))
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

    private Slice slice(int first, int last) {
        return article.text()
                .slice(sentence.at(first).start(), sentence.at(last).end());
    }

    private void add(Symbol symbol, int first, int last) {
        parts.add(new Part(symbol, first, last));
    }
}
