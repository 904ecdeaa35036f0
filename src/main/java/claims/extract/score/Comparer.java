package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Comparison.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds out which results of a sentence are compared, and which of them the sentence is about. */
final class Comparer {
    /** A name further away belongs to something else. */
    private static final int REACH = 12;

    private final ComparingWords words;
    private final ComparisonFrames frames;
    private final Changes changes;

    Comparer(ComparingWords words, ComparisonFrames frames) {
        this.words = words;
        this.frames = frames;
        this.changes = new Changes(frames);
    }

    List<Compared> compare(Reading reading, List<Bound> results, List<Cue> cues) {
        return new Run(reading, new Results(reading, results), cues).found();
    }

    /** One sentence. */
    private final class Run {
        private final Reading reading;
        private final Results results;
        private final List<Cue> cues;
        /** The results that others are compared with. */
        private final BitSet objects = new BitSet();

        private final List<Compared> found = new ArrayList<>();

        Run(Reading reading, Results results, List<Cue> cues) {
            this.reading = reading;
            this.results = results;
            this.cues = cues;
        }

        List<Compared> found() {
            changes.of(results, cues).forEach(this::add);
            cues.forEach(this::read);
            addShared();
            return Compared.merged(found);
        }

        private void read(Cue cue) {
            List<Integer> others = objects(cue);
            OptionalInt subject = subject(cue, others);
            if (subject.isEmpty()) {
                return;
            }
            int on = subject.getAsInt();
            if (others.isEmpty()) {
                OptionalInt meant = meant(cue, on);
                if (meant.isPresent() || cue.gap().isPresent()) {
                    add(new Compared(on, meant, cue.relation(), cue.gap()));
                }
            }
            for (int other : others) {
                if (results.isComparable(on, other)) {
                    Optional<Gap> gap = other == others.get(0) ? cue.gap() : Optional.empty();
                    add(new Compared(on, OptionalInt.of(other), cue.relation(), gap));
                }
            }
        }

        private void add(Compared compared) {
            compared.other().ifPresent(objects::set);
            found.add(compared);
        }

        /** The results behind words that compare, as far as they are coordinated. */
        private List<Integer> objects(Cue cue) {
            List<Integer> others = new ArrayList<>();
            int start = cue.last() + 1;
            for (int i = 0; i < results.size(); i++) {
                int part = results.part(i);
                if (part < start) {
                    continue;
                }
                boolean reached = frames.matches(others.isEmpty() ? "object" : "next", reading.path(start, part));
                if (!reached
                        || results.isRank(i)
                        || isCueBetween(start, part)
                        || !isBehind(cue, i)
                        || isCompared(part)) {
                    break;
                }
                others.add(i);
                start = part;
            }
            return others;
        }

        private boolean isCueBetween(int start, int end) {
            return cues.stream().anyMatch(cue -> cue.first() > start && cue.last() < end);
        }

        /** Its model is told behind the cue as well, or nowhere near. */
        private boolean isBehind(Cue cue, int result) {
            boolean own = results.get(result)
                    .model()
                    .filter(it -> it.part() > cue.last())
                    .isPresent();
            return own || results.modelBefore(results.part(result)) < cue.first();
        }

        /** It is itself the first of two: "outperforms Orion 2 on GPQA (71.4 vs 65.9)". */
        private boolean isCompared(int part) {
            return cues.stream()
                    .anyMatch(cue -> cue.first() == part + 1
                            && cue.relation().isEmpty()
                            && reading.symbol(cue.last() + 1) == Symbol.NUMBER);
        }

        /** The result that is compared: the last in front that is no object itself, else the first behind. */
        private OptionalInt subject(Cue cue, List<Integer> others) {
            for (int i = results.size() - 1; i >= 0; i--) {
                if (results.part(i) >= cue.first() || objects.get(i)) {
                    continue;
                }
                if (isParted(results.part(i), cue.first(), Symbol.SEMICOLON) || isOthers(cue, i)) {
                    break;
                }
                if (isComparable(i, cue, others)) {
                    return OptionalInt.of(i);
                }
            }
            for (int i = 0; i < results.size(); i++) {
                boolean free = results.part(i) > cue.last() && !others.contains(i) && !objects.get(i);
                if (free && isComparable(i, cue, others)) {
                    return isSubjectBehind(i, cue, others) ? OptionalInt.of(i) : OptionalInt.empty();
                }
            }
            return OptionalInt.empty();
        }

        private boolean isParted(int start, int end, Symbol by) {
            return reading.path(start, end).indexOf(by.sign()) >= 0;
        }

        /** "Orion 2 gets 15.2, while SABLE 4 TRIPLES that": the words compare a result of another model. */
        private boolean isOthers(Cue cue, int result) {
            int model = results.modelBefore(cue.first());
            return model > results.part(result)
                    && results.get(result).model().isPresent()
                    && frames.matches("subject", reading.path(model, cue.first()))
                    && !results.isOf(result, model);
        }

        /** With only a difference told, the result has to be in the same clause, and of the model in front of it. */
        private boolean isSubjectBehind(int result, Cue cue, List<Integer> others) {
            int part = results.part(result);
            if (isParted(cue.last(), part, Symbol.SEMICOLON)) {
                return false;
            }
            int model = results.modelBefore(cue.first());
            boolean own = model < 0 ? !isOfOthers(result, cue) : results.isOf(result, model);
            int behind = isOfKnown(cue) ? cue.last() + 2 : cue.last();
            return !others.isEmpty() || (own && !isParted(behind, part, Symbol.CLAUSE));
        }

        /** "Shares ROSE 6.2% after Orion 2 reached 64.8": a verb with a subject of its own. */
        private boolean isOfOthers(int result, Cue cue) {
            LexedSentence sentence = reading.sentence();
            int verb = reading.parts().get(cue.first()).first();
            boolean finite =
                    sentence.hasTag(verb, "VBD") || sentence.hasTag(verb, "VBZ") || sentence.hasTag(verb, "VBP");
            return finite
                    && results.get(result)
                            .model()
                            .filter(it -> it.part() > cue.first())
                            .isPresent();
        }

        private boolean isComparable(int result, Cue cue, List<Integer> others) {
            if (!others.isEmpty()) {
                return results.isComparable(result, others.get(0));
            }
            return !results.isRank(result)
                    && testBehind(cue).map(test -> results.isOn(result, test)).orElse(true);
        }

        /** "3 points ahead of Orion 2 ON GPQA" */
        private Optional<Candidate> testBehind(Cue cue) {
            int start = cue.last() + 1;
            for (int i = start; i < reading.parts().size() && i < start + REACH; i++) {
                if (reading.symbol(i) == Symbol.TEST) {
                    boolean on = frames.matches("test", reading.path(start, i));
                    return on ? Optional.of(reading.tests().get(i)) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** "While Orion 2 stops at 15.2, Sable 4 triples THAT with 45.0", "at 25.3%, it barely clears IT" */
        private OptionalInt meant(Cue cue, int subject) {
            for (int i = results.size() - 1; i >= 0 && isOfKnown(cue); i--) {
                if (i != subject && results.part(i) < cue.first() && results.isComparable(i, subject)) {
                    return OptionalInt.of(i);
                }
            }
            return OptionalInt.empty();
        }

        private boolean isOfKnown(Cue cue) {
            int next = reading.parts().get(cue.last()).last() + 1;
            return words.is(reading.sentence(), next, "it");
        }

        /** Two models share a value: "Lyrebird and Whisper are level at 4.8%". */
        private void addShared() {
            for (int i = 0; i < results.size(); i++) {
                int part = results.part(i);
                boolean same = cues.stream()
                        .filter(cue -> cue.first() < part || !isParted(part + 1, cue.first(), Symbol.NUMBER))
                        .anyMatch(cue -> cue.relation().equals(Optional.of(Relation.EQUAL)));
                if (same && results.get(i).models().size() > 1) {
                    add(new Compared(i, OptionalInt.of(i), Optional.of(Relation.EQUAL), Optional.empty()));
                }
            }
        }
    }
}
