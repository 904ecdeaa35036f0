package claims.extract.claim;

import claims.extract.claim.CreditName.Named;
import claims.model.Entities;
import claims.model.Entity;
import claims.model.EntityType;
import claims.nlp.AnnotatedArticle;
import claims.nlp.Sentence;
import claims.nlp.Token;
import java.util.List;
import java.util.Optional;

/** Names in brackets that tell more about the words before them: a short form, a maker, an employer. */
final class BracketedNames {
    private final AnnotatedArticle article;
    private final Entities entities;
    private final CreditWords words;

    BracketedNames(AnnotatedArticle article, Entities entities, CreditWords words) {
        this.article = article;
        this.entities = entities;
        this.words = words;
    }

    /** Whether a name explains the words before the token {@code open}. */
    boolean by(Named named, Sentence sentence, int open) {
        Token before = sentence.tokens().get(open - 1);
        Optional<Entity> neighbour = entities.covering(article.text().place(before.start(), before.end()));
        boolean same = neighbour.isPresent()
                && named.entity().filter(neighbour.get()::equals).isPresent();
        if (same || isShortFor(named.name(), sentence.tokens().subList(0, open))) {
            return true;
        }
        if (isTitle(sentence.tokens().subList(0, open))) {
            return true;
        }
        if (named.backed() || words.has("outlet", named.name())) {
            return false;
        }
        boolean ofThing =
                neighbour.filter(entity -> entity.type() != EntityType.LOCATION).isPresent();
        return ofThing || words.are("explained", before.lemma());
    }

    /** {@code her book "The Average Patient" (Calder Press)}: who published it. */
    private static boolean isTitle(List<Token> before) {
        int i = before.size() - 1;
        if (!isQuoteMark(before.get(i))) {
            return false;
        }
        for (i--; i >= 0 && !isQuoteMark(before.get(i)); i--) {
            String text = before.get(i).text();
            if (text.length() > 3 && Character.isLowerCase(text.codePointAt(0))) {
                return false;
            }
        }
        return i > 0;
    }

    private static boolean isQuoteMark(Token token) {
        return token.tag().equals("''") || token.tag().equals("``");
    }

    /** {@code artificial intelligence (AI)}. */
    private static boolean isShortFor(String name, List<Token> before) {
        if (name.length() < 2 || name.indexOf(' ') >= 0) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (Token token : before.subList(Math.max(0, before.size() - name.length() - 2), before.size())) {
            for (String part : token.text().split("-", -1)) {
                if (!part.isEmpty()
                        && Character.isLetter(part.charAt(0))
                        && !token.tag().equals("IN")) {
                    initials.append(Character.toUpperCase(part.charAt(0)));
                }
            }
        }
        return initials.toString().endsWith(name);
    }
}
