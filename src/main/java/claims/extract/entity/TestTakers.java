package claims.extract.entity;

import claims.model.EntityType;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who takes a test: models and agents in no list, in a sentence that names a known benchmark. NAME is one capitalised
 * word; people and companies that score have a fuller name or a list, and the article's votes decide for them.
 *
 * <pre>
 * NAME's 71.4 | NAME is #1 | NAME ranks third | NAME leads MMLU-Pro
 * NAME with Claude Opus 4.6 | NAME, powered by Claude Opus 4.6
 * NAME, with its 600 million parameters     in any sentence
 * </pre>
 */
final class TestTakers {
    private static final Pattern SIZED = Pattern.compile(
            ", (?:with|at) (?:its |just |only |about )*[0-9][0-9.]*(?: million|[ -]?billion|B|M)[ -]parameters");

    private static final Pattern RUNNING =
            Pattern.compile("(?: with| \\(with| using|,? running|,? powered by|,? paired with) ");
    private static final Pattern LEADING = Pattern.compile(" (?:leads|led|tops|topped)(?: the)? ");
    private static final Pattern RANK = Pattern.compile(
            " (?:is|was|ranks|ranked|sits|stands|comes|came|places|placed|debuts|debuted|finishes|finished)"
                    + "(?: now| still| in| at| the)* (?:#[0-9]|No\\. ?[0-9]|number one|(?:first|second|third|fourth|fifth)\\b)");
    /** Behind these a name is no subject: "the team at NAME scored". */
    private static final Set<String> PREPOSITIONS =
            Set.of("at", "of", "from", "by", "with", "for", "in", "to", "on", "than", "over", "behind", "against");

    private final Lexicon lexicon;

    TestTakers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean contains(CapitalRun run, List<NamedSpan> others) {
        if (run.segments().size() > 1) {
            return false;
        }
        boolean owner = isOwner(run);
        return !isOther(run, owner) && (owner || isTaker(run, others));
    }

    /** What has parameters is a model in any sentence. */
    static boolean isSized(CapitalRun run) {
        return isBehind(run.sentence(), run.end(), SIZED);
    }

    private boolean isTaker(CapitalRun run, List<NamedSpan> others) {
        return isRunning(run, others)
                || (isSubject(run) && (isBehind(run.sentence(), run.end(), RANK) || isLeading(run, others)));
    }

    /** A capital at the beginning of a sentence proves less than the tagger's word. */
    private boolean isOther(CapitalRun run, boolean owner) {
        boolean proper = run.sentence().hasTag(run.lastSegment(), "NNP")
                || (run.first() > 0 && run.sentence().hasTag(run.lastSegment(), "NN"));
        return !(proper || run.isNameShaped())
                || (!owner && run.isTagged("ORGANIZATION"))
                || run.isTagged("LOCATION")
                || run.isTitled()
                || lexicon.notEntities().contains(run.text())
                || isVariant(run)
                || lexicon.numberedWords().contains(run.lastSegment().folded());
    }

    /** "The Mini" has a fuller name elsewhere. */
    private boolean isVariant(CapitalRun run) {
        return run.before(1).equals("the")
                && lexicon.variants().contains(run.lastSegment().folded());
    }

    private static boolean isSubject(CapitalRun run) {
        return run.sentence()
                .preceding(run.first())
                .filter(it -> PREPOSITIONS.contains(it.folded()) || it.isCapitalised())
                .isEmpty();
    }

    /** "Plover's 34.5" */
    private static boolean isOwner(CapitalRun run) {
        SentenceView sentence = run.sentence();
        return sentence.segment(run.last() + 1)
                        .filter(it -> it.join() == Segment.Join.APOSTROPHE)
                        .isPresent()
                && sentence.following(run.last() + 1)
                        .filter(Segment::startsWithDigit)
                        .isPresent();
    }

    private static boolean isLeading(CapitalRun run, List<NamedSpan> others) {
        Matcher verb = LEADING.matcher(run.sentence().text())
                .region(run.end(), run.sentence().sentence().end());
        return verb.lookingAt()
                && others.stream()
                        .anyMatch(it ->
                                it.type() == EntityType.BENCHMARK && it.span().start() == verb.end());
    }

    /** An agent and the model that it runs. */
    private static boolean isRunning(CapitalRun run, List<NamedSpan> others) {
        Matcher link = RUNNING.matcher(run.sentence().text())
                .region(run.end(), run.sentence().sentence().end());
        return link.lookingAt()
                && others.stream()
                        .anyMatch(it ->
                                it.type() == EntityType.PRODUCT && it.span().start() == link.end());
    }

    private static boolean isBehind(SentenceView sentence, int start, Pattern pattern) {
        return pattern.matcher(sentence.text())
                .region(start, sentence.sentence().end())
                .lookingAt();
    }
}
