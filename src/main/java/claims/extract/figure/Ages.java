package claims.extract.figure;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.Entities;
import claims.model.EntityType;
import claims.model.Figure.Kind;
import claims.nlp.AnnotatedArticle;
import claims.text.Columns;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads ages, which are in years: "Ada Reyes, 41,", "aged 17 and 19", "at the age of 68", "a 9-year-old". */
final class Ages {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(125);

    private static final Map<String, Set<String>> WORDS = Columns.read(Ages.class, "ages.txt").stream()
            .collect(Collectors.toUnmodifiableMap(Columns::first, line -> Set.copyOf(line.alternatives(1))));

    private final AnnotatedArticle article;
    private final Entities names;

    Ages(AnnotatedArticle article, Entities names) {
        this.article = article;
        this.names = names;
    }

    Find read(LexedSentence sentence, Find find) {
        boolean bare = find.kind() == Kind.QUANTITY && find.unit().isEmpty() && isHuman(find);
        return bare && (isAged(sentence, find) || isOf(sentence, find) || isAfterPerson(sentence, find))
                ? find.withUnit("year", find.last())
                : find;
    }

    /** Whether this is an age written as a bare number: "aged 41". */
    static boolean isAge(LexedSentence sentence, Find find) {
        return find.unit().filter("year"::equals).isPresent()
                && sentence.at(find.last()).isNumber();
    }

    private static boolean isHuman(Find find) {
        Optional<BigDecimal> age = find.amount().value().or(() -> find.amount().high());
        return age.filter(it -> it.signum() > 0 && it.compareTo(OLDEST) < 0).isPresent();
    }

    private static boolean isAged(LexedSentence sentence, Find find) {
        int before = find.first() - 1;
        return sentence.is(before, "aged")
                || sentence.is(before, "age")
                || sentence.is(before, "ages")
                || (sentence.is(before, "of") && (sentence.is(before - 1, "age") || sentence.is(before - 1, "ages")));
    }

    /** "She is 45", "who turned 30", "45 or older", "voters under 30". */
    private static boolean isOf(LexedSentence sentence, Find find) {
        int next = find.last() + 1;
        boolean or = sentence.is(next, "or") || sentence.is(next, "and");
        if (or && (sentence.is(next + 1, "older") || sentence.is(next + 1, "younger"))) {
            return true;
        }
        int before = find.first() - 1;
        boolean noun = sentence.hasTag(next, "NN") || sentence.hasTag(next, "JJ") || sentence.is(next, "of");
        if (noun || !sentence.has(before)) {
            return false;
        }
        while (sentence.hasTag(before, "RB") && before > 1) {
            before--;
        }
        if (is(sentence, before, "turn")) {
            return sentence.hasTag(before, "VB");
        }
        if (is(sentence, before, "bound")) {
            return isPeople(sentence, before - 1);
        }
        if (sentence.is(before, "be") && sentence.hasTag(before - 1, "MD")) {
            return is(sentence, before - 2, "subject");
        }
        boolean contracted = sentence.is(before - 1, "'") || sentence.is(before - 1, "’");
        return is(sentence, before, "be") && is(sentence, contracted ? before - 2 : before - 1, "subject");
    }

    /** "Voters under", "anyone who is older than" */
    private static boolean isPeople(LexedSentence sentence, int last) {
        int i = last;
        while (i > 0 && (sentence.hasTag(i, "JJR") || is(sentence, i, "be") || sentence.is(i, "who"))) {
            i--;
        }
        return is(sentence, i, "people");
    }

    private static boolean is(LexedSentence sentence, int index, String kind) {
        return sentence.find(index)
                .filter(word -> WORDS.get(kind).contains(word.folded()))
                .isPresent();
    }

    private boolean isAfterPerson(LexedSentence sentence, Find find) {
        int comma = find.first() - 1;
        boolean closed = sentence.is(find.last() + 1, ",")
                || sentence.is(find.last() + 1, ".")
                || sentence.is(find.last() + 1, ")");
        if ((!sentence.is(comma, ",") && !sentence.is(comma, "(")) || !closed || comma == 0) {
            return false;
        }
        if (sentence.is(comma, ",")
                && sentence.is(find.last() + 1, ",")
                && sentence.token(comma - 1).tag().equals("NN")) {
            return true; // "its founder, 28, moved in"
        }
        Lexeme name = sentence.at(comma - 1);
        return names.in(article.text().place(name.start(), name.end()))
                .filter(entity -> entity.type() == EntityType.PERSON)
                .isPresent();
    }
}
