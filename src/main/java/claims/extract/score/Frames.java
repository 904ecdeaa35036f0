package claims.extract.score;

import claims.text.Columns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Weighs how a number goes together with a name beside it: {@code frames.txt} explains how. */
final class Frames {
    private final Map<Symbol, List<Frame>> frames = new EnumMap<>(Symbol.class);
    private final Map<Symbol, Costs> costs = new EnumMap<>(Symbol.class);

    private record Frame(double weight, Pattern pattern) {}

    private record Costs(double[] back, double[] ahead) {
        static Costs none() {
            int symbols = Symbol.values().length;
            return new Costs(new double[symbols], new double[symbols]);
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
                case "cost" -> costs.values().forEach(all -> {
                    all.back()[Symbol.of(last).ordinal()] = weight;
                    all.ahead()[Symbol.of(last).ordinal()] = weight;
                });
                case "ahead" -> costs.values().forEach(all -> all.ahead()[Symbol.of(last).ordinal()] = weight);
                case "test cost" -> set(Symbol.TEST, Symbol.of(last), weight);
                case "model cost" -> {
                    set(Symbol.MODEL, Symbol.of(last), weight);
                    set(Symbol.RIVAL, Symbol.of(last), weight);
                }
                default -> frames.get(Symbol.of(line.first())).add(new Frame(weight, FramePattern.of(line, 2)));
            }
        }
    }

    private void set(Symbol what, Symbol symbol, double weight) {
        costs.get(what).back()[symbol.ordinal()] = weight;
        costs.get(what).ahead()[symbol.ordinal()] = weight;
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
     * @param weight that of the best frame; nothing where there is none
     */
    private Bond bond(Symbol what, String path, boolean ahead) {
        Optional<Double> weight = frames.get(what).stream()
                .filter(frame -> frame.pattern().matcher(path).matches())
                .map(Frame::weight)
                .max(Double::compare);
        double[] prices = ahead ? costs.get(what).ahead() : costs.get(what).back();
        double cost = path.substring(1, path.length() - 1)
                .chars()
                .mapToDouble(sign -> prices[sign - Symbol.NUMBER.sign()])
                .sum();
        return new Bond(weight.orElse(0.0), cost);
    }
}
