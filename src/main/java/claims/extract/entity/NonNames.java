package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the finders take for a name and is none: the words of {@code not-entities.txt}, titles alone, a politician's label,
 * a department in its head's title, a handle (it says neither whose nor what it is), and what a law, a licence, a prize or a contest is called after.
 */
final class NonNames {
    /** {@code (R-TX)}, {@code D-Newport News} */
    private static final Pattern PARTY = Pattern.compile("[DRI]-\\p{Lu}.*");

    private static final Set<String> OFFICES = Set.of("secretary", "minister", "ministers", "undersecretary");

    private static final Pattern ORIGIN = Pattern.compile(".*[- ]Americans?");

    private final Lexicon lexicon;

    NonNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean contains(SentenceView sentence, NamedSpan name) {
        if (isListed(name.text()) || isPartOfListed(sentence, name) || isPartOfOccasion(sentence, name)) {
            return true;
        }
        if (name.evidence().compareTo(Evidence.PATTERNED) >= 0) {
            return false;
        }
        return PARTY.matcher(name.text()).matches()
                || ORIGIN.matcher(name.text()).matches()
                || isHandle(sentence.text(), name.span().start())
                || isOccasion(name)
                || isTitle(name)
                || isOffice(sentence, name);
    }

    /** {@code Defense} in "the Defense secretary" */
    private static boolean isOffice(SentenceView sentence, NamedSpan name) {
        return Segment.scan(name.text(), 0).size() == 1
                && sentence.following(sentence.lastBefore(name.span().end()))
                        .filter(it -> OFFICES.contains(it.folded()))
                        .isPresent();
    }

    private boolean isListed(String words) {
        return lexicon.notEntities().contains(words)
                || (words.endsWith("s") && lexicon.notEntities().contains(words.substring(0, words.length() - 1)));
    }

    /** {@code S&P} in "the S&P 500" */
    private boolean isPartOfListed(SentenceView sentence, NamedSpan name) {
        int last = sentence.lastBefore(name.span().end());
        return sentence.following(last)
                .map(next -> sentence.text().substring(name.span().start(), next.end()))
                .filter(words -> lexicon.notEntities().contains(words))
                .isPresent();
    }

    /** {@code MIT} in "the MIT License", {@code Sherman} in "the Sherman Antitrust Act". */
    private boolean isPartOfOccasion(SentenceView sentence, NamedSpan name) {
        int last = sentence.lastBefore(name.span().end());
        Optional<Segment> next = sentence.following(last);
        return next.filter(it -> it.isCapitalised() && lexicon.occasionWords().contains(it.folded()))
                .isPresent();
    }

    private boolean isOccasion(NamedSpan name) {
        List<Segment> segments = Segment.scan(name.text(), 0);
        return segments.size() > 1
                && lexicon.occasionWords()
                        .contains(segments.get(segments.size() - 1).folded());
    }

    private boolean isTitle(NamedSpan name) {
        String word = NameList.key(name.text());
        return lexicon.titleWords().contains(word);
    }

    private static boolean isHandle(String text, int start) {
        return start > 0 && (text.charAt(start - 1) == '@' || text.charAt(start - 1) == '#');
    }
}
