package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import claims.nlp.Sentence;
import claims.text.Block;
import java.util.Optional;

/**
 * What all items of a list have in common: the test or the model that the words above it name, or an item above other
 * items ("GPQA Diamond:", then a model in each). It ends with the list.
 */
final class ListHead {
    /** An item with more words than this tells something of its own. */
    private static final int LONGEST_HEAD = 12;

    private Optional<Block> item = Optional.empty();
    private Topic above = Topic.NONE;
    private Topic inside = Topic.NONE;

    private Optional<String> metric = Optional.empty();

    private record Topic(Optional<Reference> test, Optional<Reference> model) {
        static final Topic NONE = new Topic(Optional.empty(), Optional.empty());

        boolean names() {
            return test.isPresent() || model.isPresent();
        }
    }

    /** To be asked before each sentence outside of tables. */
    void enter(Sentence sentence, Lead lead, Context context) {
        Block block = sentence.block();
        if (block.kind() != Block.Kind.LIST_ITEM) {
            leave(context);
            return;
        }
        if (item.isEmpty()) {
            above = lead.opens() ? new Topic(lead.test(), lead.model()) : Topic.NONE;
            inside = Topic.NONE;
            metric = above.test().isPresent() ? lead.metric() : Optional.empty();
        }
        if (item.filter(block::equals).isEmpty()) {
            inside.test().or(above::test).ifPresent(context::measureOn);
            inside.model().or(above::model).ifPresent(context::speakOf);
        }
        item = Optional.of(block);
    }

    /** In what the words above the list say that all of it is measured. */
    Optional<String> metric() {
        return metric;
    }

    /** To be told of each sentence that was read. */
    void read(Reading reading) {
        if (item.isPresent() && isHead(reading)) {
            inside = new Topic(
                    only(reading.tests().values()), only(reading.models().values()));
        }
    }

    void leave(Context context) {
        if (item.isPresent() && (above.names() || inside.names())) {
            context.forget();
            above.model().ifPresent(context::speakOf);
        }
        item = Optional.empty();
        metric = Optional.empty();
    }

    /** A name and a colon, or a name alone. */
    private static boolean isHead(Reading reading) {
        LexedSentence sentence = reading.sentence();
        boolean names = reading.tests().size() + reading.models().size() == 1;
        boolean ends = sentence.is(sentence.size() - 1, ":") || reading.parts().size() == 1;
        return names && ends && reading.numbers().isEmpty() && reading.parts().size() <= LONGEST_HEAD;
    }

    private static Optional<Reference> only(Iterable<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            return candidate.references().stream().findFirst();
        }
        return Optional.empty();
    }
}
