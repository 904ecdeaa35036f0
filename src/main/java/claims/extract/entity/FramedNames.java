package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names in no list that the words around them give away. NAME is a run of capitalised words.
 *
 * <pre>
 * community   r/NAME
 * benchmark   the NAME benchmark | our internal NAME suite | a NAME in Bench, Eval or QA
 *             scores 71 on NAME
 * product     the NAME chatbot | its new model, NAME | a chatbot called NAME | NAME, its new model
 * </pre>
 */
final class FramedNames {
    private static final Set<String> SCORING = Set.of("score", "scores", "scored", "scoring");
    private static final Set<String> SCALES = Set.of("percent", "points", "cent");
    private static final Set<String> CALLED = Set.of("called", "named", "dubbed", "codenamed", "nicknamed", "branded");
    private static final Set<String> OWNED = Set.of("its", "their", "his", "her", "our", "s", "new", "latest", "flagship", "first");

    private final Lexicon lexicon;

    FramedNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NamedSpan> find(SentenceView sentence) {
        List<NamedSpan> found = new ArrayList<>();
        for (int i = 0; i < sentence.segments().size(); i++) {
            Optional<NamedSpan> community = community(sentence, i);
            Optional<CapitalRun> run = CapitalRun.at(sentence, i);
            if (community.isPresent()) {
                found.add(community.get());
            } else if (run.isPresent()) {
                framed(run.get()).ifPresent(found::add);
                i = run.get().last();
            }
        }
        return found;
    }

    private static Optional<NamedSpan> community(SentenceView sentence, int index) {
        boolean reddit = sentence.segments().get(index).text().equals("r")
                && sentence.segment(index + 1)
                        .filter(next -> next.join() == Segment.Join.SLASH)
                        .isPresent();
        return reddit
                ? Optional.of(sentence.named(
                        index, index + 1, EntityType.ORGANIZATION, Evidence.PATTERNED, Optional.empty()))
                : Optional.empty();
    }

    private Optional<NamedSpan> framed(CapitalRun run) {
        if (run.sentence().titleCase() || lexicon.organizations().contains(run.text())) {
            return Optional.empty();
        }
        if (isBenchmark(run)) {
            return Optional.of(run.named(EntityType.BENCHMARK));
        }
        return isProduct(run) && !run.isTagged("PERSON") && !run.isTagged("LOCATION")
                ? Optional.of(run.named(EntityType.PRODUCT))
                : Optional.empty();
    }

    private boolean isBenchmark(CapitalRun run) {
        String last = run.segments().get(run.segments().size() - 1).text();
        return last.matches("\\p{L}\\p{L}*(Bench|Eval|QA)")
                || (run.segments().size() > 1 && Set.of("Bench", "Eval", "bench", "eval").contains(last))
                || isFollowedBy(run, lexicon.benchmarkNouns())
                || isScoredOn(run);
    }

    private static boolean isFollowedBy(CapitalRun run, Set<String> nouns) {
        return run.sentence()
                .following(run.last())
                .filter(next -> !next.isCapitalised() && nouns.contains(next.folded()))
                .isPresent();
    }

    /** {@code scores 71.4 on NAME}, {@code scored 71 percent on the NAME}. */
    private static boolean isScoredOn(CapitalRun run) {
        SentenceView sentence = run.sentence();
        int i = run.first() - 1;
        if (sentence.segment(i).filter(it -> it.folded().equals("the")).isPresent()) {
            i--;
        }
        if (sentence.segment(i).filter(it -> it.folded().equals("on")).isEmpty()) {
            return false;
        }
        i--;
        while (sentence.segment(i).filter(it -> SCALES.contains(it.folded()) || it.folded().equals("per")).isPresent()) {
            i--;
        }
        return sentence.segment(i).filter(Segment::startsWithDigit).isPresent()
                && sentence.segments().subList(Math.max(0, i - 4), i).stream()
                        .anyMatch(it -> SCORING.contains(it.folded()));
    }

    private boolean isProduct(CapitalRun run) {
        SentenceView sentence = run.sentence();
        int before = run.first() - 1;
        if (isFollowedBy(run, lexicon.productNouns())) {
            return sentence.segment(before)
                    .filter(it -> !it.isCapitalised() && it.join() != Segment.Join.HYPHEN)
                    .isPresent();
        }
        if (sentence.segment(before).isEmpty()) {
            return isExplainedAfter(run);
        }
        boolean called = CALLED.contains(sentence.segments().get(before).folded());
        int noun = called ? before - 1 : before;
        boolean comma = sentence.segments().get(run.first()).join() == Segment.Join.BREAK && isComma(run);
        boolean adjacent = sentence.segments().get(run.first()).join() == Segment.Join.SPACE;
        boolean isNoun = sentence.segment(noun)
                .filter(it -> lexicon.productNouns().contains(it.folded()))
                .isPresent();
        return (isNoun && ((called && adjacent) || ((comma || adjacent) && isOwned(sentence, noun)))) || isExplainedAfter(run);
    }

    private static boolean isComma(CapitalRun run) {
        Segment before = run.sentence().segments().get(run.first() - 1);
        return run.sentence().text().substring(before.end(), run.start()).equals(", ");
    }

    /** Whether a noun is said to be somebody's or new, which the introduction of a name is and a plain mention is not. */
    private static boolean isOwned(SentenceView sentence, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            Segment segment = sentence.segments().get(i);
            if (OWNED.contains(segment.folded())) {
                return true;
            }
            if (segment.join() == Segment.Join.BREAK) {
                return false;
            }
        }
        return false;
    }

    /** {@code NAME, its new model}. */
    private boolean isExplainedAfter(CapitalRun run) {
        SentenceView sentence = run.sentence();
        Optional<Segment> owner = sentence.segment(run.last() + 1);
        if (owner.isEmpty()
                || !Set.of("its", "their", "his", "her", "our").contains(owner.get().folded())
                || !sentence.text().substring(run.end(), owner.get().start()).equals(", ")) {
            return false;
        }
        for (int i = run.last() + 2; i <= run.last() + 6 && sentence.segment(i).isPresent(); i++) {
            Segment segment = sentence.segments().get(i);
            if (segment.join() == Segment.Join.BREAK) {
                return false;
            }
            if (lexicon.productNouns().contains(segment.folded())) {
                return true;
            }
        }
        return false;
    }
}
