package claims.extract.score;

import claims.text.Columns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Weighs how a number goes together with a name beside it: {@code frames.txt} explains how. */
final class Frames {
    private final Map<Symbol, List<Frame>> frames = new EnumMap<>(Symbol.class);
    private final Map<Symbol, Costs> costs = new EnumMap<>(Symbol.class);

    private record Frame(double weight, Pattern pattern) {}

    /** By the signs of symbols. */
    private record Costs(Map<Character, Double> back, Map<Character, Double> ahead) {
        static Costs none() {
            return new Costs(new HashMap<>(), new HashMap<>());
        }

        void set(Symbol symbol, double cost) {
            back.put(symbol.sign(), cost);
            ahead.put(symbol.sign(), cost);
        }
    }

    Frames() {
        for (Symbol what : List.of(Symbol.TEST, Symbol.MODEL, Symbol.RIVAL)) {
            frames.put(what, new ArrayList<>());
            costs.put(what, Costs.none());
        }
        for (Columns line : Columns.read(Frames.class, "frames.txt")) {
            if (line.first().equals("tie")) {
                continue;
            }
            double weight = Double.parseDouble(line.columns().get(1));
            String last = FramePattern.text(line, 2);
            switch (line.first()) {
                case "cost" -> costs.values().forEach(all -> all.set(Symbol.of(last), weight));
                case "ahead" ->
                    costs.values()
                            .forEach(all -> all.ahead().put(Symbol.of(last).sign(), weight));
                case "test cost" -> costs.get(Symbol.TEST).set(Symbol.of(last), weight);
                case "model cost" -> {
                    costs.get(Symbol.MODEL).set(Symbol.of(last), weight);
                    costs.get(Symbol.RIVAL).set(Symbol.of(last), weight);
                }
                default -> frames.get(Symbol.of(line.first())).add(new Frame(weight, FramePattern.of(line, 2)));
            }
        }
    }

    /** How well a number and a name go together, by their places in a sentence. */
    Bond bond(Symbol what, Reading reading, int number, int name) {
        return name < number
                ? bond(what, reading.path(name, number), false)
                : bond(what, reading.path(number, name), true);
    }

    /**
     * How well a name goes with a number.
     *
     * @param path the symbols from one to the other, both included, in the order of the sentence
     */
    private Bond bond(Symbol what, String path, boolean ahead) {
        Optional<Double> weight = frames.get(what).stream()
                .filter(frame -> frame.pattern().matcher(path).matches())
                .map(Frame::weight)
                .max(Double::compare);
        Map<Character, Double> prices =
                ahead ? costs.get(what).ahead() : costs.get(what).back();
        double cost = 0;
        for (int i = 1; i < path.length() - 1; i++) {
            cost += prices.getOrDefault(path.charAt(i), 0.0);
        }
        return new Bond(weight.orElse(0.0), cost);
    }
}
