package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Reads what stands for a model: "it", "both", "its predecessor", "the 31B variant", "human experts". */
final class ModelPhrases {
    private final Nouns nouns;

    ModelPhrases(Nouns nouns) {
        this.nouns = nouns;
    }

    /**
     * A phrase found.
     *
     * @param models what it stands for; empty for a pronoun that stands for nothing known
     */
    record Phrase(int first, int last, List<Reference> models) {}

    /** @param taken whether a lexeme is part of a name, a metric or a number */
    Optional<Phrase> at(LexedSentence sentence, int first, Antecedents antecedents, IntPredicate taken) {
        return group(sentence, first, antecedents, taken)
                .or(() -> noun(sentence, first, antecedents, taken))
                .or(() -> ellipsis(sentence, first, antecedents))
                .or(() -> people(sentence, first))
                .or(() -> pronoun(sentence, first, antecedents));
    }

    /** "Beats THE OLDER MODEL", "trails IT": what the sentence is about is compared with another. */
    Phrase other(LexedSentence sentence, Phrase phrase, Antecedents antecedents) {
        if (sentence.hasTag(phrase.last(), "PRP") && !sentence.hasTag(phrase.last(), "PRP$")) {
            return antecedents
                    .another()
                    .map(it -> new Phrase(phrase.first(), phrase.last(), List.of(it)))
                    .orElse(phrase);
        }
        boolean noun = nouns.is(sentence, phrase.last(), "model")
                && phrase.models().equals(antecedents.meant().stream().toList());
        return noun
                ? new Phrase(
                        phrase.first(), phrase.last(), List.of(called(sentence, phrase.first() + 1, phrase.last())))
                : phrase;
    }

    /** "Both", "the two", "all three": not "both companies", "both the boards", "on both" */
    private Optional<Phrase> group(LexedSentence sentence, int first, Antecedents antecedents, IntPredicate taken) {
        Optional<Phrase> two = group(sentence, first, "pair", 2, antecedents);
        return two.or(() -> group(sentence, first, "trio", 3, antecedents))
                .filter(phrase -> !taken.test(phrase.last() + 1)
                        && !sentence.is(first - 1, "on")
                        && !sentence.is(first - 1, "in")
                        && !sentence.is(first - 1, "across")
                        && !sentence.hasTag(phrase.last() + 1, "DT")
                        && !sentence.hasTag(phrase.last() + 1, "NN")
                        && !sentence.hasTag(phrase.last() + 1, "JJ"));
    }

    private Optional<Phrase> group(LexedSentence sentence, int first, String name, int count, Antecedents antecedents) {
        OptionalInt last = nouns.phraseEnd(sentence, first, name);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        List<Reference> models = antecedents.last(count);
        return models.isEmpty() ? Optional.empty() : Optional.of(new Phrase(first, last.getAsInt(), models));
    }

    private Optional<Phrase> pronoun(LexedSentence sentence, int first, Antecedents antecedents) {
        return nouns.is(sentence, first, "pronoun")
                ? Optional.of(
                        new Phrase(first, first, antecedents.meant().stream().toList()))
                : Optional.empty();
    }

    /** "The latter", "the old": no noun behind them */
    private Optional<Phrase> ellipsis(LexedSentence sentence, int first, Antecedents antecedents) {
        int last = first + 1;
        boolean bare = sentence.is(first, "the") && nouns.is(sentence, last, "which") && isEnd(sentence, last + 1);
        return bare
                ? described(sentence.at(last).folded(), antecedents).map(it -> new Phrase(first, last, List.of(it)))
                : Optional.empty();
    }

    private static boolean isEnd(LexedSentence sentence, int index) {
        return !sentence.hasTag(index, "NN") && !sentence.hasTag(index, "JJ") && !sentence.isHyphen(index);
    }

    /** "The much smaller 31B reasoning variant" */
    private Optional<Phrase> noun(LexedSentence sentence, int first, Antecedents antecedents, IntPredicate taken) {
        OptionalInt last = nouns.nounEnd(sentence, first, "model", taken);
        if (last.isEmpty() || nouns.is(sentence, first, "other")) {
            return Optional.empty();
        }
        if (sentence.hasTag(last.getAsInt(), "NNS") || isApart(sentence, first + 1, last.getAsInt())) {
            return Optional.empty();
        }
        Optional<Reference> model = stoodFor(sentence, first + 1, last.getAsInt(), antecedents);
        return Optional.of(new Phrase(
                first, last.getAsInt(), List.of(model.orElseGet(() -> called(sentence, first + 1, last.getAsInt())))));
    }

    /** "The other model", "the best open model" */
    private boolean isApart(LexedSentence sentence, int first, int last) {
        for (int i = first; i < last; i++) {
            if (nouns.is(sentence, i, "other")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reference> stoodFor(LexedSentence sentence, int first, int last, Antecedents antecedents) {
        String head = sentence.at(last).folded();
        if (head.equals("predecessor")) {
            return antecedents.predecessor();
        }
        if (head.equals("successor")) {
            return antecedents.successor();
        }
        if (nouns.is(sentence, last, "relative")) {
            return Optional.empty();
        }
        for (String word : Stream.of(ModelName.words(sentence.words(first, last)))
                .filter(it -> !it.isEmpty())
                .toList()) {
            if (ModelName.isSize(word)) {
                return nouns.is(sentence, last, "size")
                        ? antecedents.sized(word)
                        : antecedents.called(word).or(antecedents::meant);
            }
            Optional<Reference> described = described(word.toLowerCase(Locale.ROOT), antecedents);
            if (described.isPresent()) {
                return described;
            }
            if (Character.isUpperCase(word.charAt(0))
                    && antecedents.called(word).isPresent()) {
                return antecedents.called(word);
            }
        }
        return antecedents.meant();
    }

    private Optional<Reference> described(String word, Antecedents antecedents) {
        Optional<Reference> described = antecedents.described(word);
        if (described.isPresent()) {
            return described;
        }
        return nouns.meaningOf(word).flatMap(which -> switch (which) {
            case "former" -> antecedents.former();
            case "latter" -> antecedents.latter();
            case "old" -> antecedents.older(false);
            case "new" -> antecedents.older(true);
            case "small", "large" -> antecedents.with(nouns.words(which + " name"));
            default -> Optional.empty();
        });
    }

    /** The words themselves, where nothing is known that they stand for. */
    private static Reference called(LexedSentence sentence, int first, int last) {
        int start = first;
        while (start < last
                && (sentence.hasTag(start, "VB") || sentence.hasTag(start, "RB") || sentence.isHyphen(start))) {
            start++;
        }
        return new Reference(Optional.of(sentence.words(start, last)), Optional.empty(), Optional.empty());
    }

    /** "Human testers", "students", "a logistic regression" */
    private Optional<Phrase> people(LexedSentence sentence, int first) {
        OptionalInt end = nouns.phraseEnd(sentence, first, "people");
        if (end.isEmpty()
                || sentence.hasTag(first - 1, "CD")
                || sentence.isHyphen(end.getAsInt() + 1)
                || sentence.isHyphen(first - 1)) {
            return Optional.empty();
        }
        int last = end.getAsInt();
        boolean human = sentence.is(last, "human") || sentence.is(last, "average");
        while (human && sentence.hasTag(last + 1, "NN")) {
            last++;
        }
        return Optional.of(new Phrase(first, last, List.of(called(sentence, first, last))));
    }
}
