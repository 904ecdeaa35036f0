package claims.extract.figure;

import claims.model.Entities;
import claims.model.EntityType;
import claims.model.Figure.Kind;
import claims.nlp.AnnotatedArticle;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads ages, which are in years: "Ada Reyes, 41,", "aged 17 and 19", "at the age of 68", "a 9-year-old". */
final class Ages {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(125);

    private final AnnotatedArticle article;
    private final Entities names;

    Ages(AnnotatedArticle article, Entities names) {
        this.article = article;
        this.names = names;
    }

    Find read(LexedSentence sentence, Find find) {
        boolean bare = find.kind() == Kind.QUANTITY && find.unit().isEmpty() && isHuman(find);
        return bare && (isAged(sentence, find) || isAfterPerson(sentence, find))
                ? find.withUnit("year", find.last())
                : find;
    }

    private static boolean isHuman(Find find) {
        Optional<BigDecimal> age = find.amount().value().or(() -> find.amount().high());
        return age.filter(it -> it.signum() > 0 && it.compareTo(OLDEST) < 0).isPresent();
    }

    private static boolean isAged(LexedSentence sentence, Find find) {
        int before = find.first() - 1;
        return sentence.is(before, "aged")
                || sentence.is(before, "age")
                || (sentence.is(before, "of") && (sentence.is(before - 1, "age") || sentence.is(before - 1, "ages")));
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
        return names.in(article.text().slice(name.start(), name.end()).span())
                .filter(entity -> entity.type() == EntityType.PERSON)
                .isPresent();
    }
}
