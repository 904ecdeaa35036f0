package claims.model;

import claims.text.Slice;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody says in the article.
 *
 * @param via who passed it on, nearest to the article first
 * @param medium where it was said
 * @param figures ids of the figures inside the content, as are {@code scores} and {@code entities}
 */
public record Claim(
        String id,
        Kind kind,
        int sentence,
        Optional<Speaker> source,
        Optional<Cue> cue,
        Content content,
        Certainty certainty,
        List<Reference> via,
        Optional<String> medium,
        List<String> figures,
        List<String> scores,
        List<String> entities) {
    public Claim {
        via = List.copyOf(via);
        figures = List.copyOf(figures);
        scores = List.copyOf(scores);
        entities = List.copyOf(entities);
    }

    public enum Kind {
        /** All of the content is in quotation marks. */
        DIRECT,
        /** None of it is. */
        INDIRECT,
        /** Some of it is. */
        MIXED,
        /** A credit in parentheses, a footnote, a reference or a link says whose statement it is. */
        CITATION,
        /** The article itself states it. */
        AUTHOR
    }

    public enum Certainty {
        ASSERTED,
        HEDGED,
        DENIED,
        PLANNED
    }

    /** Who says it; {@code name} is canonical, {@code slice} is how the article calls the source here. */
    public record Speaker(String name, Optional<String> entity, Speaker.Type type, Optional<Slice> slice) {
        public enum Type {
            PERSON,
            ORGANIZATION,
            COMMUNITY,
            DOCUMENT,
            ANONYMOUS,
            AUTHOR
        }
    }

    /** The words that report it. */
    public record Cue(String lemma, Cue.Type type, Slice slice) {
        public enum Type {
            SPEECH,
            BELIEF,
            EVIDENCE
        }
    }

    /**
     * What is said.
     *
     * @param text to be read: the spans joined by a space, marks removed
     * @param spans its parts in order, more than one where the cue interrupts
     */
    public record Content(String text, List<Slice> spans) {
        public Content {
            spans = List.copyOf(spans);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("content without a span");
            }
        }
    }
}
