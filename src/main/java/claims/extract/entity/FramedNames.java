package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.extract.entity.Segment.Join;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in no list that the words around them give away. NAME is a run of capitalised words.
 *
 * <pre>
 * community      r/NAME
 * person         Mrs. NAME | Senator NAME
 * network        posted on X
 * product        the NAME chatbot | its new model, NAME | a chatbot called NAME | NAME, a speech model
 * organisation   the carrier NAME | NAME, a maker of pumps | NAME's shareholders | NAME raised | led by NAME | … (NAME).
 * </pre>
 */
final class FramedNames {
    private static final Set<String> CALLED =
            Set.of("called", "call", "calls", "named", "dubbed", "codenamed", "nicknamed", "branded");

    private static final Pattern CREDIT_OPENING = Pattern.compile("\\((via |h/t |[Ss]ource: )?$");
    private static final Pattern CREDIT_CLOSING = Pattern.compile("(, [^()]{0,20}(19|20)[0-9]{2})?\\)[.!?”\"’]{0,3}$");

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
                type(run.get()).ifPresent(type -> found.add(run.get().named(type)));
                i = run.get().last();
            }
        }
        return found;
    }

    private static Optional<NamedSpan> community(SentenceView sentence, int index) {
        boolean reddit = sentence.segments().get(index).text().equals("r")
                && sentence.segment(index + 1)
                        .filter(next -> next.join() == Join.SLASH)
                        .isPresent();
        return reddit
                ? Optional.of(
                        sentence.named(index, index + 1, EntityType.ORGANIZATION, Evidence.PATTERNED, Optional.empty()))
                : Optional.empty();
    }

    private Optional<EntityType> type(CapitalRun run) {
        if (run.sentence().isInTitle(run.start())) {
            return Optional.empty();
        }
        if (isTitled(run)) {
            return Optional.of(EntityType.PERSON);
        }
        if (isNetwork(run)) {
            return Optional.of(EntityType.PRODUCT);
        }
        if (isWorkplace(run)) {
            return Optional.of(EntityType.ORGANIZATION);
        }
        boolean elsewhere = (run.isTagged("PERSON") && run.segments().size() > 1) || run.isTagged("LOCATION");
        if (elsewhere && !run.isCalled(lexicon.productNouns(), CALLED)) {
            return Optional.empty();
        }
        if (isProduct(run)) {
            return Optional.of(EntityType.PRODUCT);
        }
        return isOrganization(run) ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
    }

    /** {@code engineer at NAME}: nobody works at a person. */
    private boolean isWorkplace(CapitalRun run) {
        return run.before(1).equals("at") && lexicon.organizationLeads().contains(run.before(2));
    }

    private boolean isTitled(CapitalRun run) {
        return run.isTitled()
                && !lexicon.organizationWords().contains(run.lastSegment().folded());
    }

    /** {@code on X}: the one network whose name is a letter. */
    private static boolean isNetwork(CapitalRun run) {
        return run.text().equals("X")
                && run.before(1).equals("on")
                && run.sentence().following(run.last()).isEmpty();
    }

    private boolean isProduct(CapitalRun run) {
        Set<String> nouns = lexicon.productNouns();
        boolean labelled = run.isFollowedBy(nouns)
                && run.segments().get(0).join() != Join.HYPHEN
                && !isOfTask(run)
                && run.sentence()
                        .segment(run.first() - 1)
                        .filter(before -> before.join() != Join.HYPHEN && !before.isCapitalised())
                        .isPresent();
        return labelled
                || run.isIntroducedBy(nouns, CALLED)
                || run.apposition().filter(nouns::contains).isPresent();
    }

    /** "The best WebDev model", "a Vision model": what it is for, not what it is called. */
    private boolean isOfTask(CapitalRun run) {
        return run.segments().stream().allMatch(it -> lexicon.benchmarkSplits().contains(it.folded()));
    }

    private boolean isOrganization(CapitalRun run) {
        return isCredit(run)
                || run.isIntroducedBy(lexicon.organizationNouns(), CALLED)
                || run.apposition()
                        .filter(lexicon.organizationNouns()::contains)
                        .isPresent()
                || run.owns(lexicon.organizationParts())
                || isActor(run)
                || lexicon.organizationLeads().contains(run.before(2))
                || lexicon.organizationLeads().contains(run.before(1));
    }

    /** {@code NAME raised}: what organisations do and persons rarely; a person has two names. */
    private boolean isActor(CapitalRun run) {
        return run.segments().size() == 1
                && run.sentence().hasTag(run.lastSegment(), "NNP")
                && run.isFollowedBy(lexicon.organizationVerbs());
    }

    /** A credit at the end of a sentence: {@code … (NAME).}, {@code … (via NAME, March 2026).} */
    private static boolean isCredit(CapitalRun run) {
        return CREDIT_OPENING
                        .matcher(run.sentence().text())
                        .region(Math.max(0, run.start() - 9), run.start())
                        .find()
                && CREDIT_CLOSING
                        .matcher(run.sentence().text())
                        .region(run.end(), run.sentence().sentence().end())
                        .lookingAt()
                && !(run.segments().size() == 1 && run.isAcronym());
    }
}
