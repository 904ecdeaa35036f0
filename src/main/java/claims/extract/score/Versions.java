package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a bare version that stands for a model: "between Orion 2.1 and 2.2", "in version 2.1", "while 2.2 scores". */
final class Versions {
    private static final Pattern VERSION = Pattern.compile("\\d{1,2}\\.\\d");
    private static final Set<Symbol> JOINING = Set.of(Symbol.AND, Symbol.TO, Symbol.VERSUS);

    private final Nouns nouns;

    Versions(Nouns nouns) {
        this.nouns = nouns;
    }

    Optional<Reference> at(
            LexedSentence sentence,
            int first,
            List<Part> parts,
            NavigableMap<Integer, Candidate> models,
            Antecedents antecedents) {
        if (!sentence.isNumber(first)) {
            return Optional.empty();
        }
        String version = sentence.at(first).text();
        boolean counted = nouns.is(sentence, first + 1, "no version")
                || (sentence.hasTag(first + 1, "NNS") && !nouns.is(sentence, first + 1, "verb"))
                || sentence.isHyphen(first + 1);
        if (!VERSION.matcher(version).matches() || counted) {
            return Optional.empty();
        }
        return joined(parts, models)
                .or(() -> sentence.is(first - 1, "version")
                        ? antecedents.meant().flatMap(Reference::name)
                        : Optional.empty())
                .flatMap(name -> renamed(name, version))
                .map(antecedents::named)
                .or(() -> isSubject(sentence, first) || isOwner(sentence, first)
                        ? antecedents.ending(version)
                        : Optional.empty());
    }

    /** "Orion 2.1 and 2.2", "Orion 2.2 writes better relative to 2.1" */
    private static Optional<String> joined(List<Part> parts, NavigableMap<Integer, Candidate> models) {
        int last = parts.size() - 1;
        boolean relative = last > 0
                && parts.get(last).symbol() == Symbol.VERSUS
                && parts.stream().noneMatch(it -> it.symbol() == Symbol.NUMBER);
        Candidate model = relative && !models.isEmpty() ? models.lastEntry().getValue() : models.get(last - 1);
        return model != null && JOINING.contains(parts.get(last).symbol()) ? model.name() : Optional.empty();
    }

    /** The same family in another version, which is not far: not "81.0 for Orion 2.1 and 62.0 for Orion 2". */
    private static Optional<String> renamed(String name, String version) {
        Optional<BigDecimal> number = ModelName.of(name).version();
        String old = number.map(BigDecimal::toString).orElse("");
        boolean near = number.filter(
                        it -> it.subtract(new BigDecimal(version)).abs().compareTo(BigDecimal.ONE) <= 0)
                .isPresent();
        return near && name.endsWith(old) && !old.equals(version)
                ? Optional.of(name.substring(0, name.length() - old.length()) + version)
                : Optional.empty();
    }

    private boolean isSubject(LexedSentence sentence, int first) {
        int verb = sentence.hasTag(first + 1, "RB") ? first + 2 : first + 1;
        return nouns.is(sentence, verb, "verb") || sentence.hasTag(verb, "VBZ") || sentence.hasTag(verb, "VBD");
    }

    private boolean isOwner(LexedSentence sentence, int first) {
        return nouns.is(sentence, first - 1, "of version")
                && (!sentence.has(first + 1)
                        || sentence.find(first + 1).get().text().matches("[.,;)]"));
    }
}
