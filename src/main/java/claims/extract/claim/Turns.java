package claims.extract.claim;

import claims.text.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The turns of an interview or a transcript: {@code Reyes: We sell a shift.}, {@code Q: … A: …}. Questions are no claims. */
final class Turns {
    private static final int LONGEST_LABEL = 5;
    /** One turn in so many at least asks, or says "I" or "you": a list of results by name does not. */
    private static final int SPEAKING_SHARE = 4;

    private static final Set<String> SPEAKING = Set.of("i", "we", "you", "my", "our", "your", "me", "us");

    private final List<Reading> readings;
    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, Integer> questions = new HashMap<>();
    /** How often each word is a part of a person's name. */
    private final Map<String, Integer> people = new HashMap<>();

    private Turns(List<Reading> readings) {
        this.readings = readings;
    }

    static List<Report> find(List<Reading> readings) {
        return new Turns(readings).find();
    }

    private List<Report> find() {
        List<Integer> starts = starts();
        List<Report> reports = new ArrayList<>();
        if (starts.size() < 2) {
            return reports;
        }
        List<List<Reading>> all = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i + 1 == starts.size();
            List<Reading> turn = turn(starts.get(i), last ? readings.size() : starts.get(i + 1), last);
            all.add(turn);
            if (isQuestion(turn)) {
                questions.merge(label(turn.get(0)), 1, Integer::sum);
            }
        }
        Optional<Mention> interviewed = interviewed(starts.get(0));
        for (List<Reading> turn : all) {
            report(turn, interviewed).ifPresent(reports::add);
        }
        return reports;
    }

    /** The sentences that begin with the name of one who speaks. */
    private List<Integer> starts() {
        List<Integer> labelled = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            String label = label(reading);
            if (label.isEmpty()) {
                continue;
            }
            turns.merge(label, 1, Integer::sum);
            if (reading.sentence().block().kind() != Block.Kind.HEADING) {
                labelled.add(i);
            }
        }
        if (labelled.size() < 2) {
            return List.of();
        }
        gatherPeople();
        List<Integer> starts =
                labelled.stream().filter(i -> isTurn(readings.get(i))).toList();
        boolean known = starts.stream().anyMatch(i -> isKnown(readings.get(i)));
        long speaking = starts.stream()
                .filter(i -> isPart(readings.get(i)) || speaks(readings.get(i)))
                .count();
        return known && speaking * SPEAKING_SHARE >= starts.size() ? starts : List.of();
    }

    private void gatherPeople() {
        for (Reading reading : readings) {
            for (int i = 0; i < reading.size(); i++) {
                if (Speakers.isPerson(reading, i)) {
                    people.merge(reading.lower(i), 1, Integer::sum);
                }
            }
        }
    }

    /** What stands before the colon near the beginning of a sentence, if it looks like a name; else empty. */
    private static String label(Reading reading) {
        int colon = colon(reading);
        if (colon < 1 || colon + 1 >= reading.size()) {
            return "";
        }
        StringBuilder label = new StringBuilder(reading.text(0));
        for (int i = 1; i < colon; i++) {
            boolean apart = reading.token(i).start() > reading.token(i - 1).end();
            label.append(apart ? " " : "").append(reading.text(i));
        }
        return Labels.isNameLike(label.toString()) ? label.toString() : "";
    }

    private static int colon(Reading reading) {
        for (int i = 1; i <= LONGEST_LABEL && i < reading.size(); i++) {
            if (reading.text(i).equals(":")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTurn(Reading reading) {
        boolean again = turns.get(label(reading)) > 1;
        return again || (isKnown(reading) && (isPart(reading) || speaks(reading)));
    }

    private static boolean isPart(Reading reading) {
        String label = label(reading);
        return Labels.isQuestion(label) || Labels.isAnswer(label);
    }

    private boolean isKnown(Reading reading) {
        String label = label(reading);
        String surname = reading.lower(colon(reading) - 1);
        boolean capitals = label.length() > 1 && label.equals(label.toUpperCase(Locale.ROOT)) && turns.get(label) > 1;
        return isPart(reading) || people.containsKey(surname) || (capitals && turns.size() > 1);
    }

    /** Somebody speaks to somebody else: no line of a list of names. */
    private static boolean speaks(Reading reading) {
        for (int i = colon(reading) + 1; i < reading.size(); i++) {
            if (SPEAKING.contains(reading.lower(i)) || reading.text(i).equals("?")) {
                return true;
            }
        }
        return false;
    }

    /** It runs through more paragraphs where another turn follows; the last one ends with its paragraph. */
    private List<Reading> turn(int first, int limit, boolean last) {
        Block block = readings.get(first).sentence().block();
        int end = first + 1;
        while (end < limit) {
            Block next = readings.get(end).sentence().block();
            if (!next.equals(block) && (last || next.kind() == Block.Kind.HEADING)) {
                break;
            }
            end++;
        }
        return readings.subList(first, end);
    }

    private static boolean isQuestion(List<Reading> turn) {
        Reading last = turn.get(turn.size() - 1);
        return last.text(last.size() - 1).equals("?");
    }

    private Optional<Report> report(List<Reading> turn, Optional<Mention> interviewed) {
        Reading reading = turn.get(0);
        String label = label(reading);
        int colon = colon(reading);
        boolean asks = Labels.isQuestion(label) || questions.getOrDefault(label, 0) * 2 >= turns.get(label);
        if (asks || (reading.isQuoteMark(colon + 1) && reading.isQuoted(colon + 1))) {
            return Optional.empty();
        }
        Optional<Mention> source = Labels.isAnswer(label)
                ? interviewed
                : Optional.of(new Mention(reading, colon - 1, new Words(0, colon - 1)));
        return Optional.of(Report.verbatim(reading, Optional.empty(), source, LongQuotes.parts(turn, colon + 1)));
    }

    /** The first name, before the interview begins, of whom the article names most often. */
    private Optional<Mention> interviewed(int begin) {
        Optional<Mention> most = Optional.empty();
        int times = 0;
        for (Reading reading : readings.subList(0, begin)) {
            for (int i = 0; i < reading.size(); i++) {
                if (Speakers.isPerson(reading, i)) {
                    int first = i;
                    while (i + 1 < reading.size() && Speakers.isPerson(reading, i + 1)) {
                        i++;
                    }
                    if (people.get(reading.lower(i)) > times) {
                        times = people.get(reading.lower(i));
                        most = Optional.of(new Mention(reading, i, new Words(first, i)));
                    }
                }
            }
        }
        return most;
    }
}
