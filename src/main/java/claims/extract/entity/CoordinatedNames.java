package claims.extract.entity;

import claims.model.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** In segments: "Legal Research Bench Hard". */
    private static final int LONGEST = 4;

    private CoordinatedNames() {}

    /** {@code others} are the names that the sentence is known to hold. */
    static List<NamedSpan> find(SentenceView sentence, List<NamedSpan> others) {
        List<NamedSpan> known = others.stream()
                .filter(name -> name.type() == EntityType.BENCHMARK)
                .toList();
        if (known.isEmpty()) {
            return List.of();
        }
        List<NamedSpan> row = new ArrayList<>(known);
        Set<Integer> starts = known.stream().map(name -> name.span().start()).collect(Collectors.toSet());
        candidates(sentence, false).stream()
                .filter(name -> !starts.contains(name.span().start()))
                .forEach(row::add);
        row.sort(NamedSpan.IN_ORDER);
        Set<NamedSpan> behind = new LinkedHashSet<>(known);
        for (int i = 1; i < row.size(); i++) {
            join(sentence.text(), row.get(i - 1), row.get(i), row.get(i - 1), row.get(i), behind);
        }
        Set<NamedSpan> before = new LinkedHashSet<>(known);
        for (int i = row.size() - 1; i > 0; i--) {
            join(sentence.text(), row.get(i - 1), row.get(i), row.get(i), row.get(i - 1), before);
        }
        Set<NamedSpan> shaped = new HashSet<>(candidates(sentence, true));
        return row.stream()
                .filter(name -> !known.contains(name))
                .filter(name -> shaped.contains(name) // else, as "Mortgage Tax", it needs a known one on either side
                        ? behind.contains(name) || before.contains(name)
                        : behind.contains(name) && before.contains(name))
                .toList();
    }

    /** What is linked to a benchmark is one: {@code to}, where {@code from} is. */
    private static void join(
            String text, NamedSpan left, NamedSpan right, NamedSpan from, NamedSpan to, Set<NamedSpan> benchmarks) {
        if (benchmarks.contains(from) && isLink(text, left, right)) {
            benchmarks.add(to);
        }
    }

    /** @param shaped only those that look like a benchmark's name */
    private static List<NamedSpan> candidates(SentenceView sentence, boolean shaped) {
        List<NamedSpan> candidates = new ArrayList<>();
        for (int i = 0; i < sentence.segments().size(); i++) {
            Optional<CapitalRun> run = CapitalRun.at(sentence, i);
            if (run.isPresent()) {
                boolean fits = shaped
                        ? run.get().isNameShaped() && isOneWord(run.get())
                        : run.get().segments().size() <= LONGEST;
                if (fits && isInRow(sentence, run.get())) {
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

    private static boolean isLink(String text, NamedSpan left, NamedSpan right) {
        int gap = right.span().start() - left.span().end();
        return gap > 0
                && gap <= 6
                && LINK.matcher(text.substring(left.span().end(), right.span().start()))
                        .matches();
    }
}
