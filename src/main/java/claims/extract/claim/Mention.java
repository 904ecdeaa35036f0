package claims.extract.claim;

import claims.nlp.AnnotatedArticle;
import claims.text.Slice;

/** Words of the article that name somebody; {@code head} is their noun. */
record Mention(Reading reading, int head, Words words) {
    /** With all the words that hang on its noun. */
    static Mention of(Reading reading, int head) {
        return of(reading, head, head);
    }

    static Mention of(Reading reading, int head, int verb) {
        return new Mention(reading, head, SourcePhrase.of(reading, head, verb));
    }

    Slice slice(AnnotatedArticle article) {
        return article.slice(reading.token(words.first()), reading.token(words.last()));
    }

    /** Written out like {@link #hashCode}, as Java makes those of a record anew in each process: a millisecond. */
    @Override
    public boolean equals(Object object) {
        return object instanceof Mention other
                && reading == other.reading
                && head == other.head
                && words.equals(other.words);
    }

    @Override
    public int hashCode() {
        return 31 * reading.token(head).start() + words.first();
    }
}
