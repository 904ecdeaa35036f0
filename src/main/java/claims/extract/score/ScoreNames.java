package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.Entities;
import claims.model.Entity;
import claims.nlp.AnnotatedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names in a sentence, lexeme by lexeme. */
final class ScoreNames {
    private final List<Optional<Entity>> owners;

    private ScoreNames(List<Optional<Entity>> owners) {
        this.owners = owners;
    }

    static ScoreNames of(LexedSentence sentence, AnnotatedArticle article, Entities entities) {
        List<Optional<Entity>> owners = new ArrayList<>(sentence.size());
        for (Lexeme lexeme : sentence.lexemes()) {
            owners.add(entities.covering(article.text().place(lexeme.start(), lexeme.end())));
        }
        return new ScoreNames(owners);
    }

    Optional<Entity> at(int index) {
        return owners.get(index);
    }

    boolean contains(int index) {
        return index >= 0 && index < owners.size() && owners.get(index).isPresent();
    }

    /** The last lexeme of the name that begins at one. */
    int lastOf(int first) {
        int last = first;
        while (last + 1 < owners.size() && owners.get(last + 1).equals(owners.get(first))) {
            last++;
        }
        return last;
    }
}
