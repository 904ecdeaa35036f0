package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import claims.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The lines above a table or a list: what they name holds for all of its cells and items. */
final class Lead {
    private static final Said NOTHING = new Said(List.of(), List.of());

    private Said heading = NOTHING;
    private Said block = NOTHING;
    private Said sentence = NOTHING;
    private Optional<Block> last = Optional.empty();

    private record Said(List<Reference> tests, List<Reference> models) {
        static Said of(Reading reading) {
            return new Said(references(reading.tests().values()), references(reading.models().values()));
        }

        Said and(Said more) {
            return new Said(joined(tests, more.tests), joined(models, more.models));
        }

        private static List<Reference> references(Iterable<Candidate> candidates) {
            List<Reference> all = new ArrayList<>();
            candidates.forEach(candidate -> all.addAll(candidate.references()));
            return all;
        }

        private static List<Reference> joined(List<Reference> some, List<Reference> more) {
            List<Reference> all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        }
    }

    void read(Reading reading) {
        LexedSentence lexed = reading.sentence();
        Block here = lexed.sentence().block();
        Said said = Said.of(reading);
        boolean same = last.filter(here::equals).isPresent();
        if (here.kind() == Block.Kind.HEADING) {
            heading = same ? heading.and(said) : said;
            block = NOTHING;
            sentence = NOTHING;
        } else {
            block = same ? block.and(said) : said;
            sentence = said;
        }
        last = Optional.of(here);
    }

    /** Below a table or a list the lines above it speak no more, but for the heading. */
    void close() {
        block = NOTHING;
        sentence = NOTHING;
        last = Optional.empty();
    }

    Optional<Reference> test() {
        return only(Said::tests);
    }

    Optional<Reference> model() {
        return only(Said::models);
    }

    /** The one that the nearest words name; nothing where they name several. */
    private Optional<Reference> only(Function<Said, List<Reference>> kind) {
        for (Said said : List.of(sentence, block, heading)) {
            List<Reference> all = kind.apply(said);
            if (!all.isEmpty()) {
                boolean one = all.stream().map(LabelReader::words).distinct().count() == 1;
                return one ? Optional.of(all.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
