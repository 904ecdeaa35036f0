package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import claims.text.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Droid with Claude Opus 4.6": a model that goes on from the one before it, and makes one subject with it.
 *
 * @param parts how many parts stand before the two
 * @param first where the first begins
 * @param entity that of the first
 */
record Joint(int parts, int first, String name, Optional<String> entity) {
    private static final Set<String> CONTRASTS = Set.of("compare", "contrast", "replace", "tie", "match");

    /** @param first where the second begins */
    static Optional<Joint> of(
            LexedSentence sentence, List<Part> parts, Map<Integer, Candidate> models, Reference second, int first) {
        int link = parts.size() - 1;
        boolean pair = link > 0
                && parts.get(link).symbol() == Symbol.WITH
                && parts.get(link).first() < first - 1;
        int before = pair && parts.get(link - 1).symbol() == Symbol.COMMA ? link - 2 : link - 1;
        boolean linked = models.containsKey(before)
                && !isContrast(sentence, parts, before)
                && (pair ? parts.get(link).last() : parts.get(link).first()) == first - 1
                && (pair // "R1, in combination with Sonnet"
                        || sentence.is(first - 1, "with")
                        || sentence.is(first - 1, "+")
                        || (sentence.is(first - 1, "using") && isVersion(second) && !isVersion(models.get(before)))
                        || (sentence.is(first - 1, "and")
                                && isCombination(sentence, parts.get(before).first())));
        if (!linked || models.get(before).references().size() != 1) {
            return Optional.empty();
        }
        Reference one = models.get(before).references().get(0);
        boolean known = one.name().isPresent()
                && one.entity().isPresent()
                && !one.entity().equals(second.entity());
        return known
                ? Optional.of(new Joint(
                        before,
                        parts.get(before).first(),
                        one.name().get() + " "
                                + (pair ? "with" : link(sentence.at(first - 1).text())) + " "
                                + second.name().orElse(""),
                        one.entity()))
                : Optional.empty();
    }

    Reference reference(Slice slice) {
        return new Reference(Optional.of(name), entity, Optional.of(slice));
    }

    /** The name of an agent with the model that it runs, at the agent's place. */
    static Reference name(Reference agent, Reference model) {
        return new Reference(
                Optional.of(agent.name().orElse("") + " with " + model.name().orElse("")),
                agent.entity(),
                agent.slice());
    }

    /** "Compared X with Y" */
    private static boolean isContrast(LexedSentence sentence, List<Part> parts, int one) {
        int verb = parts.get(one).first() - 1;
        return CONTRASTS.contains(sentence.token(Math.max(verb, 0)).lemma())
                || (sentence.is(verb, "of") && sentence.is(verb - 1, "comparison"));
    }

    private static boolean isVersion(Candidate model) {
        return model.references().stream().anyMatch(Joint::isVersion);
    }

    private static boolean isVersion(Reference model) {
        return ModelName.of(model.name().orElse("")).version().isPresent();
    }

    private static String link(String word) {
        return word.equals("using") ? "with" : word;
    }

    /** "The combination of X and Y" */
    private static boolean isCombination(LexedSentence sentence, int first) {
        return sentence.is(first - 1, "of") && (sentence.is(first - 2, "combination") || sentence.is(first - 2, "mix"));
    }
}
