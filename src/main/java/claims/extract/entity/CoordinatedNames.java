package claims.extract.entity;

import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names in no list that stand in one row with known benchmarks: {@code GPQA, TaxMaze and MMLU}, or the header of a table.
 * They are words with capitals or digits in their midst, and both their sides are those of a row, so that in "on GPQA, ForgeCode
 * leads" nothing is found.
 */
final class CoordinatedNames {
    private static final Pattern LINK = Pattern.compile(",? and | or |, | & | ?\\| ?");
    private static final Pattern OPENING =
            Pattern.compile("(?:,? and | or |, | & |\\| ?|: |\\b(?:on|like|as|including|from|for) )$");
    private static final Pattern CLOSING = Pattern.compile(",|;|\\.(?:\\s|$)|\\)| and | or | & | ?\\||\\s*$");
    private static final int LONGEST_OPENING = 12;

    private CoordinatedNames() {}

    /** {@code others} are the names that the sentence is known to hold. */
    static List<NamedSpan> find(SentenceView sentence, List<NamedSpan> others) {
        List<NamedSpan> benchmarks = new ArrayList<>(others.stream()
                .filter(name -> name.type() == EntityType.BENCHMARK)
                .toList());
        List<NamedSpan> found = new ArrayList<>();
        if (benchmarks.isEmpty()) {
            return found;
        }
        List<NamedSpan> candidates = candidates(sentence);
        for (boolean more = true; more; ) {
            List<NamedSpan> joined = candidates.stream()
                    .filter(name -> !found.contains(name) && isJoined(sentence.text(), name, benchmarks))
                    .toList();
            found.addAll(joined);
            benchmarks.addAll(joined);
            more = !joined.isEmpty();
        }
        return found;
    }

    private static List<NamedSpan> candidates(SentenceView sentence) {
        List<NamedSpan> candidates = new ArrayList<>();
        for (int i = 0; i < sentence.segments().size(); i++) {
            Optional<CapitalRun> run = CapitalRun.at(sentence, i);
            if (run.isPresent()) {
                if (run.get().isNameShaped() && isOneWord(run.get()) && isInRow(sentence, run.get())) {
                    candidates.add(run.get().named(EntityType.BENCHMARK));
                }
                i = run.get().last();
            }
        }
        return candidates;
    }

    private static boolean isOneWord(CapitalRun run) {
        return run.segments().stream().skip(1).allMatch(it -> it.join() == Segment.Join.HYPHEN);
    }

    private static boolean isInRow(SentenceView sentence, CapitalRun run) {
        int start = sentence.sentence().start();
        int end = sentence.sentence().end();
        return OPENING.matcher(sentence.text())
                        .region(Math.max(start, run.start() - LONGEST_OPENING), run.start())
                        .find()
                && CLOSING.matcher(sentence.text()).region(run.end(), end).lookingAt();
    }

    private static boolean isJoined(String text, NamedSpan name, List<NamedSpan> benchmarks) {
        return benchmarks.stream().anyMatch(other -> isLink(text, other, name) || isLink(text, name, other));
    }

    private static boolean isLink(String text, NamedSpan left, NamedSpan right) {
        int gap = right.span().start() - left.span().end();
        return gap > 0
                && gap <= 6
                && LINK.matcher(text.substring(left.span().end(), right.span().start()))
                        .matches();
    }
}
