package claims.extract.score;

import claims.text.Columns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which neighbouring numbers belong together: the {@code tie} lines of {@code frames.txt}. */
final class Ties {
    private final Map<Tie.Kind, List<Pattern>> frames = new EnumMap<>(Tie.Kind.class);

    Ties() {
        for (Tie.Kind kind : Tie.Kind.values()) {
            frames.put(kind, new ArrayList<>());
        }
        for (Columns line : Columns.read(Ties.class, "frames.txt")) {
            if (line.first().equals("tie")) {
                Tie.Kind kind = Tie.Kind.valueOf(line.columns().get(1).toUpperCase(Locale.ROOT));
                frames.get(kind).add(FramePattern.of(line, 2));
            }
        }
    }

    List<Tie> of(Reading reading) {
        List<Tie> ties = new ArrayList<>();
        List<Integer> numbers = reading.numbers().keySet().stream().sorted().toList();
        for (int i = 0; i + 1 < numbers.size(); i++) {
            int first = numbers.get(i);
            int second = numbers.get(i + 1);
            kind(reading, first, second).ifPresent(kind -> ties.add(new Tie(kind, first, second)));
        }
        return ties;
    }

    private Optional<Tie.Kind> kind(Reading reading, int first, int second) {
        int start = first;
        while (reading.symbol(start - 1) == Symbol.ABOUT || reading.symbol(start - 1) == Symbol.NOUN) {
            start--;
        }
        String path = reading.path(first, second);
        Symbol before = reading.symbol(start - 1);
        boolean from = before == Symbol.FROM || before == Symbol.RISE || before == Symbol.FALL;
        String whole = from ? Symbol.FROM.sign() + path : path;
        return frames.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(frame -> frame.matcher(whole).matches()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
