package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Phrases;
import claims.extract.lexeme.QualifierWords;
import claims.extract.lexeme.QualifierWords.Meaning;
import claims.model.Figure.Kind;
import claims.model.Qualifier;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the words that say how exact a number is, before and behind it. */
final class Qualifiers {
    /** What may stand between a qualifier and its number: "about a dozen", "more than another 40". */
    private static final Set<String> BETWEEN =
            Set.of("a", "an", "another", "additional", "further", "extra", "all", "between", "(", "“", "\"", "*");
    /** What a length of time follows as an amount: "for over two years", but "invest $5 over two years". */
    private static final Set<String> BEFORE_LENGTH = Set.of(
            "for", "after", "in", "of", "take", "spend", "last", "be", "wait", "need", "require", "within", "just",
            "well");
    /** Where it is plainly a place: "under a five-year contract", "83% over 7,021 questions", "3 points above 60". */
    private static final Set<String> PLACES = Set.of("over", "under", "above", "below", "near", "past", "beyond");
    /** "Invest $5 over two years" */
    private static final Set<String> LENGTHS = Set.of("over", "beyond");
    /** From here on a count follows words such as "passed", which laws do as well. */
    private static final BigDecimal MANY = BigDecimal.valueOf(100);

    private final QualifierWords words;
    private final Vocabulary vocabulary;
    private final ChangeWords changes;

    Qualifiers(Vocabulary vocabulary, ChangeWords changes) {
        this.words = new QualifierWords(vocabulary.lines(QualifierWords.LIST));
        this.vocabulary = vocabulary;
        this.changes = changes;
    }

    Optional<Qualifier> of(LexedSentence sentence, Find find) {
        if (find.form() == Num.Form.BOUNDS) {
            return Optional.empty();
        }
        Optional<Qualifier> before =
                before(sentence, find).map(match -> match.meaning().qualifier());
        if (isOrEqual(sentence, find.last() + 1)) {
            return before.map(bound -> withEqual(bound)); // "more than 50 or equal to it"
        }
        return sign(sentence, find)
                .or(() -> before.filter(qualifier -> qualifier != Qualifier.ABOUT))
                .or(() -> after(sentence, find)) // "about five hundred or more" is at least
                .or(() -> before)
                .or(() -> find.form() == Num.Form.VAGUE ? Optional.of(Qualifier.ABOUT) : Optional.empty());
    }

    /** The first lexeme of an amount and of the words before it that qualify it. */
    int start(LexedSentence sentence, Find find) {
        return before(sentence, find).map(Phrases.Match::first).orElse(find.first());
    }

    private Optional<Phrases.Match<Meaning>> before(LexedSentence sentence, Find find) {
        int last = find.first() - 1;
        Optional<Phrases.Match<Meaning>> match = words.before(sentence, last);
        while (match.isEmpty()
                && last > 0
                && find.first() - last < 3
                && BETWEEN.contains(sentence.at(last).folded())) {
            last--;
            match = words.before(sentence, last);
        }
        return match.filter(it -> counts(find, it))
                .filter(it -> !isMove(sentence, it) && !isPreposition(sentence, find, it));
    }

    private Optional<Qualifier> after(LexedSentence sentence, Find find) {
        boolean comma = sentence.is(find.last() + 1, ",");
        return words.after(sentence, comma ? find.last() + 2 : find.last() + 1)
                .filter(it -> counts(find, it))
                // "5 or more than 6" is two amounts
                .filter(it -> !sentence.is(it.last(), "than") || isEnd(sentence, it.last() + 1))
                // "nine years, roughly", but "$9, roughly half of it"
                .filter(it -> !comma || isEnd(sentence, it.last() + 1))
                .map(match -> match.meaning().qualifier());
    }

    private static boolean isOrEqual(LexedSentence sentence, int index) {
        return sentence.is(index, "or") && sentence.is(index + 1, "equal") && sentence.is(index + 2, "to");
    }

    private static Qualifier withEqual(Qualifier bound) {
        return switch (bound) {
            case OVER -> Qualifier.AT_LEAST;
            case UNDER -> Qualifier.AT_MOST;
            default -> bound;
        };
    }

    private static boolean isEnd(LexedSentence sentence, int index) {
        return sentence.find(index).filter(it -> it.isWord() || it.isNumber()).isEmpty();
    }

    private boolean counts(Find find, Phrases.Match<Meaning> match) {
        if (!match.meaning().risky() || find.kind() != Kind.QUANTITY) {
            return true;
        }
        boolean many =
                find.amount().value().filter(it -> it.compareTo(MANY) >= 0).isPresent();
        return !vocabulary.isLength(find) && (many || isMeasured(find));
    }

    private boolean isPreposition(LexedSentence sentence, Find find, Phrases.Match<Meaning> match) {
        if (match.first() < match.last()) {
            return false;
        }
        int before = match.first() - 1;
        String word = sentence.at(match.first()).folded();
        if (PLACES.contains(word)) {
            boolean article = sentence.is(find.first() - 1, "a") || sentence.is(find.first() - 1, "an");
            boolean apart = sentence.is(before, "%")
                    || sentence.is(before, "percent")
                    || sentence.is(before, "points")
                    || sentence.isNumber(before);
            return article
                    || apart
                    || (LENGTHS.contains(word)
                            && vocabulary.isLength(find)
                            && !Ages.isAge(sentence, find)
                            && !isLasting(sentence, before));
        }
        return word.equals("about")
                && sentence.has(before)
                && words.isTopic(sentence.token(before).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isLasting(LexedSentence sentence, int index) {
        return sentence.has(index)
                && BEFORE_LENGTH.contains(sentence.token(index).lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isMeasured(Find find) {
        return find.unit()
                .filter(unit -> vocabulary.units().named(unit).isPresent())
                .isPresent();
    }

    /** "Go up to 45" is a move, "carry up to 45" a bound. */
    private boolean isMove(LexedSentence sentence, Phrases.Match<Meaning> match) {
        return sentence.is(match.first(), "up")
                && sentence.is(match.last(), "to")
                && match.last() == match.first() + 1
                && changes.is(sentence, match.first() - 1, ChangeWords.Kind.GOES);
    }

    /** {@code 1,000+}, {@code ~40}: the sign is part of the find. */
    private Optional<Qualifier> sign(LexedSentence sentence, Find find) {
        for (int i = find.first() + 1; i <= find.last(); i++) {
            if ((sentence.is(i, "+") && !sentence.is(i + 1, "/")) || sentence.is(i, "plus")) {
                return Optional.of(Qualifier.OVER);
            }
            Optional<Phrases.Match<Meaning>> within =
                    sentence.is(i, "or") ? words.after(sentence, i) : Optional.empty();
            if (within.isPresent()) {
                return within.map(match -> match.meaning().qualifier()); // "a hundred or so engineers"
            }
        }
        return switch (sentence.at(find.first()).text()) {
            case "~", "≈", "±" -> Optional.of(Qualifier.ABOUT);
            case ">" -> Optional.of(Qualifier.OVER);
            case "<" -> Optional.of(Qualifier.UNDER);
            case "≥" -> Optional.of(Qualifier.AT_LEAST);
            case "≤" -> Optional.of(Qualifier.AT_MOST);
            default -> Optional.empty();
        };
    }
}
