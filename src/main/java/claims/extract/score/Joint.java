package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import claims.text.Slice;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/**
 * "Droid with Claude Opus 4.6": a model that goes on from the one before it, and makes one subject with it.
 *
 * @param parts how many parts stand before the two
 * @param first where the first begins
 * @param entity that of the first
 * @param aside whether the second stands in brackets or between commas
 */
record Joint(int parts, int first, String name, Optional<String> entity, boolean aside) {
    /** Between an agent and a model, which has a version. */
    private static final Set<String> RUNNING = Set.of("using", "running", "powered by", "which runs", "driven by");

    private static final Set<String> CONTRASTS = Set.of("compare", "contrast", "replace", "tie", "match");

    /** @param first where the second begins */
    static Optional<Joint> of(
            LexedSentence sentence,
            List<Part> parts,
            NavigableMap<Integer, Candidate> models,
            Reference second,
            int first) {
        int before = models.isEmpty() ? -1 : models.lastKey();
        boolean linked = before >= 0 && parts.get(before).last() + 1 < first && !isContrast(sentence, parts, before);
        if (!linked || models.get(before).references().size() != 1) {
            return Optional.empty();
        }
        String link = between(sentence, parts.get(before), first);
        boolean aside = isAside(sentence, parts.get(before));
        boolean agent = isVersion(second) && !isVersion(models.get(before));
        boolean runs = (link.equals("with") && (!aside || agent))
                || (link.equals("+") && !aside)
                || isTogether(sentence, parts, before)
                || (agent && RUNNING.contains(link))
                || (link.equals("and")
                        && isCombination(sentence, parts.get(before).first()));
        Reference one = models.get(before).references().get(0);
        boolean known = runs
                && one.name().isPresent()
                && one.entity().isPresent()
                && !one.entity().equals(second.entity());
        return known
                ? Optional.of(new Joint(
                        before,
                        parts.get(before).first(),
                        one.name().get() + " " + (link.equals("+") || link.equals("and") ? link : "with") + " "
                                + second.name().orElse(""),
                        one.entity(),
                        aside))
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

    /** What stands between the two, in lower case: "with", ", powered by". */
    private static String between(LexedSentence sentence, Part one, int first) {
        return sentence.words(one.last() + 1, first - 1)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^[,(] ?", "");
    }

    /** "In combination with", "used alongside": more words than "with". */
    private static boolean isTogether(LexedSentence sentence, List<Part> parts, int one) {
        Part link = parts.get(parts.size() - 1);
        int first = parts.get(one).last() + (isAside(sentence, parts.get(one)) ? 2 : 1);
        return link.symbol() == Symbol.WITH && link.first() == first && link.last() > first;
    }

    private static boolean isAside(LexedSentence sentence, Part one) {
        return sentence.is(one.last() + 1, "(") || sentence.is(one.last() + 1, ",");
    }

    private static boolean isVersion(Candidate model) {
        return model.references().stream().anyMatch(Joint::isVersion);
    }

    private static boolean isVersion(Reference model) {
        return ModelName.of(model.name().orElse("")).version().isPresent();
    }

    /** "The combination of X and Y" */
    private static boolean isCombination(LexedSentence sentence, int first) {
        return sentence.is(first - 1, "of") && (sentence.is(first - 2, "combination") || sentence.is(first - 2, "mix"));
    }
}
