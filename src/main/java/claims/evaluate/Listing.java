package claims.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Mistakes as text: a line that can be searched for, then the words, then what either side says. */
final class Listing {
    private Listing() {}

    static String of(List<Mistake> mistakes) {
        var text = new StringBuilder();
        mistakes.forEach(mistake -> append(mistake, text));
        return text.append(summary(mistakes)).toString();
    }

    private static void append(Mistake mistake, StringBuilder text) {
        text.append(mistake.list()).append(' ').append(mistake.kind().word());
        if (mistake.kind() == Mistake.Kind.WRONG) {
            text.append(' ').append(String.join(", ", mistake.differs()));
        }
        text.append(String.format(Locale.ROOT, "  %s:%d-%d\n", mistake.article(), mistake.start(), mistake.end()));
        if (!mistake.context().isEmpty()) {
            text.append("    ").append(mistake.context()).append('\n');
        }
        mistake.gold()
                .ifPresent(gold -> text.append("    gold:   ").append(gold).append('\n'));
        mistake.output()
                .ifPresent(output -> text.append("    output: ").append(output).append('\n'));
        text.append('\n');
    }

    private static String summary(List<Mistake> mistakes) {
        Map<String, Long> counts = mistakes.stream()
                .collect(Collectors.groupingBy(
                        mistake -> mistake.list() + " " + mistake.kind().word(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", ", mistakes.isEmpty() ? "no mistakes" : "", "\n"));
    }
}
