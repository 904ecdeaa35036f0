package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.extract.entity.Segment.Join;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Organisations that their own words call one.
 *
 * <pre>
 * NAME … Authority | NAME … University                 a run of capitalised words with such a word at its end
 * Department for Environment, Food and Rural Affairs   such a word, "of" or "for", and more capitalised words
 * NAME, NAME & NAME                                    partners
 * </pre>
 */
final class InstitutionNames {
    private static final Set<String> LINKS = Set.of("of", "for", "on");
    /** More names in a row than this are a list. */
    private static final int PARTNERS = 5;

    private static final Set<String> INNER = Set.of("and", "the", "for", "of");

    private final Lexicon lexicon;

    InstitutionNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NamedSpan> find(SentenceView sentence) {
        List<NamedSpan> found = new ArrayList<>();
        for (int i = 0; i < sentence.segments().size(); i++) {
            Optional<CapitalRun> run = CapitalRun.at(sentence, i).filter(it -> !sentence.isInTitle(it.start()));
            if (run.isPresent()) {
                int last = Math.max(last(run.get()), lastPartner(run.get()));
                if (last >= 0) {
                    found.add(sentence.named(
                            run.get().first(), last, EntityType.ORGANIZATION, Evidence.FRAMED, Optional.empty()));
                }
                i = Math.max(last, run.get().last());
            }
        }
        return found;
    }

    /** The last partner of {@code Fenn, Oduya & Park}, or -1. */
    private static int lastPartner(CapitalRun run) {
        SentenceView sentence = run.sentence();
        int last = run.last();
        while (last < run.last() + PARTNERS && isNext(sentence, last, ", ")) {
            last++;
        }
        if (last == run.last() || !isNext(sentence, last, " & ")) {
            return -1;
        }
        last++;
        while (sentence.following(last).filter(Segment::isCapitalised).isPresent()) {
            last++;
        }
        return last;
    }

    private static boolean isNext(SentenceView sentence, int last, String between) {
        return sentence.segment(last + 1)
                .filter(next -> next.isCapitalised()
                        && sentence.text()
                                .substring(sentence.segments().get(last).end(), next.start())
                                .equals(between))
                .isPresent();
    }

    /** The last segment of the institution's name that begins with this run, or -1 where it is none. */
    private int last(CapitalRun run) {
        boolean institution =
                lexicon.organizationWords().contains(run.lastSegment().folded());
        if (!institution) {
            return -1;
        }
        int last = run.last();
        Optional<Segment> link = run.sentence().following(last).filter(it -> LINKS.contains(it.folded()));
        if (link.isPresent()
                && !lexicon.corporateForms().contains(run.lastSegment().folded())) {
            last = lastOfField(run.sentence(), last);
        }
        return last > run.last() || run.segments().size() > 1 ? last : -1;
    }

    /** Goes on over {@code of the NAME, NAME and NAME} for as long as the words have capitals. */
    private static int lastOfField(SentenceView sentence, int from) {
        int last = from;
        int i = from + 1;
        boolean series = false;
        while (sentence.segment(i).isPresent()) {
            Segment segment = sentence.segments().get(i);
            boolean comma = segment.join() == Join.BREAK
                    && sentence.text()
                            .substring(sentence.segments().get(i - 1).end(), segment.start())
                            .equals(", ");
            if (segment.isCapitalised() && (segment.join() == Join.SPACE || (comma && isSeries(sentence, i)))) {
                series |= comma;
                last = i;
            } else if (segment.join() != Join.SPACE || !INNER.contains(segment.folded())) {
                break;
            } else if (segment.folded().equals("and") && !series && !isField(sentence, i)) {
                break;
            }
            i++;
        }
        return last;
    }

    /** {@code NAME, NAME and NAME}: a comma inside a name is followed by "and" and another capital. */
    private static boolean isSeries(SentenceView sentence, int index) {
        Optional<Segment> and = sentence.following(index);
        return and.filter(it -> it.folded().equals("and")).isPresent()
                && sentence.following(index + 1).filter(Segment::isCapitalised).isPresent();
    }

    /** Whether what "and" joins is one field ("Food and Drugs") and not a second name ("of Ohio and Meta"). */
    private static boolean isField(SentenceView sentence, int and) {
        Segment left = sentence.segments().get(and - 1);
        return sentence.following(and)
                .filter(right -> right.isCapitalised()
                        && !sentence.isTagged(left.start(), left.end(), "LOCATION")
                        && !sentence.isTagged(right.start(), right.end(), "PERSON")
                        && !right.isNameShaped())
                .isPresent();
    }
}
