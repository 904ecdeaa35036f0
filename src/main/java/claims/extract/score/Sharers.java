package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import claims.model.Score.Unit;
import claims.text.Columns;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Models that share a place with the one in front of it: "tied for #4 WITH ORION 2", "first ALONGSIDE ORION 2". */
final class Sharers {
    /** Nobody who shares a place is named further away from it. */
    private static final int REACH = 14;
    /** And so far in front of it may be said that it is shared. */
    private static final int TIE_REACH = 8;

    /** What may stand between a place and who shares it. */
    private static final Set<Symbol> BETWEEN = Set.of(
            Symbol.NOUN,
            Symbol.SETTING,
            Symbol.ON,
            Symbol.IN,
            Symbol.OF,
            Symbol.TEST,
            Symbol.POSS,
            Symbol.SAME,
            Symbol.COLON,
            Symbol.OPEN,
            Symbol.CLOSE,
            Symbol.WITH,
            Symbol.ABOUT,
            Symbol.WORD);

    /** What follows a name that has something of its own: "with Orion 2 at #3". */
    private static final Set<Symbol> OWN = Set.of(Symbol.VERB, Symbol.ACT, Symbol.AT, Symbol.NUMBER, Symbol.POSS);

    private final Set<String> tie = new HashSet<>();
    private final Set<String> among = new HashSet<>();

    Sharers() {
        for (Columns line : Columns.read(Sharers.class, "ranks.txt")) {
            switch (line.first()) {
                case "shared" -> tie.addAll(line.alternatives(1));
                case "sharers" -> among.addAll(line.alternatives(1));
                default -> {}
            }
        }
    }

    void add(Reading reading, List<Tie> ties, Map<Integer, Choice> choices) {
        reading.numbers().forEach((number, place) -> {
            if (place.unit() == Unit.RANK) {
                add(reading, number, choices);
                each(ties, number, choices);
            }
        });
    }

    /** "Ties Heron 2 for third, SCORING 1122 AND 1119": one for each of them. */
    private static void each(List<Tie> ties, int place, Map<Integer, Choice> choices) {
        List<Reference> owners =
                choices.containsKey(place) ? choices.get(place).candidate().references() : List.of();
        Rows.numberRows(ties, Tie.Kind.LIST).stream()
                .filter(row -> owners.size() > 1 && row.size() == owners.size() && row.get(0) > place)
                .findFirst()
                .ifPresent(row -> {
                    for (int i = 0; i < row.size(); i++) {
                        Candidate all = choices.get(place).candidate();
                        choices.put(row.get(i), Choice.certain(all.of(List.of(owners.get(i)))));
                    }
                });
    }

    private void add(Reading reading, int number, Map<Integer, Choice> choices) {
        Optional<Candidate> other = behind(reading, number);
        boolean shared = choices.containsKey(number)
                && choices.get(number).candidate().references().size() > 1;
        if (shared || other.isEmpty()) {
            return;
        }
        List<Reference> others = SubjectRows.objects(reading, other.get());
        String link = link(reading, other.get().part());
        boolean tied = isTie(reading, number, other.get().part());
        Optional<Choice> first = Optional.ofNullable(choices.get(number))
                .filter(it -> it.candidate().part() < number)
                .or(() -> before(reading, number));
        if (first.isPresent() && (link.equals("alongside") || (link.equals("with") && tied))) {
            choices.put(number, Choice.certain(first.get().candidate().with(others)));
        } else if (tied && others.size() > 1 && among.contains(link)) {
            choices.put(number, Choice.certain(other.get().of(others)));
        }
    }

    private static Optional<Candidate> behind(Reading reading, int number) {
        int next = number + 1;
        while (BETWEEN.contains(reading.symbol(next)) && next - number < REACH) {
            next++;
        }
        return Optional.ofNullable(reading.models().get(next))
                .filter(it -> !it.references().isEmpty() && !OWN.contains(reading.symbol(it.part() + 1)));
    }

    private static Optional<Choice> before(Reading reading, int number) {
        Set<Integer> rivals = Rivals.of(reading);
        return reading.models().headMap(number, false).descendingMap().values().stream()
                .filter(it -> !rivals.contains(it.part()) && !it.references().isEmpty())
                .findFirst()
                .map(Choice::certain);
    }

    /** The word in front of a name, its maker left out. */
    private static String link(Reading reading, int model) {
        LexedSentence sentence = reading.sentence();
        int word = reading.parts().get(model).first() - 1;
        while (sentence.hasTag(word, "NN")
                || sentence.hasTag(word, "JJ")
                || sentence.hasTag(word, "DT")
                || sentence.hasTag(word, "POS")
                || sentence.is(word, "s")) {
            word--;
        }
        return sentence.has(word) ? sentence.at(word).folded() : "";
    }

    private boolean isTie(Reading reading, int number, int model) {
        int end = reading.parts().get(model).first();
        for (int i = reading.numbers().get(number).first() - TIE_REACH; i < end; i++) {
            if (reading.sentence().has(i)
                    && tie.contains(reading.sentence().at(i).folded())) {
                return true;
            }
        }
        return false;
    }
}
