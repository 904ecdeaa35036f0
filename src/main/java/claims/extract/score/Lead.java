package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import claims.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The lines above a table or a list: what they name holds for all of its cells and items. */
final class Lead {
    private static final Said NOTHING = new Said(List.of(), List.of(), List.of());

    private static final Set<String> ENDS = Set.of(".", "!", "?");

    private final ScoreWords words;
    private Said heading = NOTHING;
    private Said block = NOTHING;
    private Said sentence = NOTHING;
    private Optional<Block> last = Optional.empty();
    private boolean opens;

    private record Said(List<Reference> tests, List<Reference> models, List<String> metrics) {
        Said and(Said more) {
            return new Said(joined(tests, more.tests), joined(models, more.models), joined(metrics, more.metrics));
        }

        private static <T> List<T> joined(List<T> some, List<T> more) {
            List<T> all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        }
    }

    Lead(ScoreWords words) {
        this.words = words;
    }

    void read(Reading reading) {
        LexedSentence lexed = reading.sentence();
        Block here = lexed.sentence().block();
        Said said = new Said(
                references(reading.tests().values()),
                references(reading.models().values()),
                metrics(reading));
        boolean same = last.filter(here::equals).isPresent();
        opens = here.kind() == Block.Kind.HEADING
                || !ENDS.contains(lexed.at(lexed.size() - 1).text());
        if (here.kind() == Block.Kind.LIST_ITEM) {
            close();
        } else if (here.kind() == Block.Kind.HEADING) {
            heading = same ? heading.and(said) : said;
            block = NOTHING;
            sentence = NOTHING;
        } else {
            block = same ? block.and(said) : said;
            sentence = said;
        }
        last = Optional.of(here);
    }

    /** The last line is a heading, or leaves something to come: no full stop ends it. */
    boolean opens() {
        return opens;
    }

    /** Below a table or a list the lines above it speak no more, but for the heading. */
    void close() {
        block = NOTHING;
        sentence = NOTHING;
        last = Optional.empty();
    }

    Optional<Reference> test() {
        return only(Said::tests, LabelReader::words);
    }

    Optional<Reference> model() {
        return only(Said::models, LabelReader::words);
    }

    Optional<String> metric() {
        return only(Said::metrics, metric -> metric);
    }

    /** The one that the nearest words name; nothing where they name several. */
    private <T> Optional<T> only(Function<Said, List<T>> kind, Function<T, String> name) {
        for (Said said : List.of(sentence, block, heading)) {
            List<T> all = kind.apply(said);
            if (!all.isEmpty()) {
                boolean one = all.stream().map(name).distinct().count() == 1;
                return one ? Optional.of(all.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<Reference> references(Iterable<Candidate> candidates) {
        List<Reference> all = new ArrayList<>();
        candidates.forEach(candidate -> all.addAll(candidate.references()));
        return all;
    }

    private List<String> metrics(Reading reading) {
        return reading.parts().stream()
                .filter(part -> part.symbol() == Symbol.METRIC)
                .flatMap(part -> words.metricAt(reading.sentence(), part.first()).stream())
                .filter(match -> !match.meaning().plain())
                .map(match -> reading.sentence().words(match.first(), match.last()))
                .toList();
    }
}
