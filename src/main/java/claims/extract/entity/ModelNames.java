package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names of AI models by their shape, a listed family and what follows it, so that next month's is found too:
 * {@code Qwen3.5-9B-Instruct}, {@code GPT-5.4}, {@code Llama 4 Maverick}, {@code o3-mini}. A bare family is a name as
 * well: the company's, where the list says that its maker is called so, and none where the list calls it ambiguous.
 */
final class ModelNames {
    private static final Pattern O_SERIES = Pattern.compile("o[1-9]|4o");
    private static final List<Pattern> GLUED_VERSIONS = List.of(
            Pattern.compile("[0-9][0-9.]*([a-z]|pro|mini|nano|flash|max)?$"), Pattern.compile("[A-Z][0-9][0-9.]*$"));

    private static final Pattern DECIMAL = Pattern.compile("[1-9]\\.[0-9]");
    private static final Set<String> EDITIONS = Set.of("Pro", "Flash", "Sonnet", "Opus", "Haiku", "Ultra");
    /** {@code Post-GPT-4} says when, not which. */
    private static final Set<String> PREFIXES = Set.of("post", "pre", "non", "anti", "multi");

    private final Lexicon lexicon;
    private final VersionTail tail;

    ModelNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.tail = new VersionTail(lexicon);
    }

    /**
     * A family's name that is a common word too is meant where other models or tests are named: "GPT-5.4, Haiku and Sonnet",
     * "Gemini leads LMArena", "Opus tops the coding leaderboard".
     */
    List<NamedSpan> find(SentenceView sentence, List<NamedSpan> others) {
        List<NamedSpan> found = find(sentence, false);
        boolean amongModels = found.stream().anyMatch(name -> name.evidence() == Evidence.PATTERNED)
                || others.stream().anyMatch(name -> name.type() == EntityType.BENCHMARK)
                || sentence.segments().stream().anyMatch(it -> it.folded().startsWith("leaderboard"));
        return amongModels ? find(sentence, true) : found;
    }

    private List<NamedSpan> find(SentenceView sentence, boolean amongModels) {
        List<NamedSpan> found = new ArrayList<>();
        for (int first = 0; first < sentence.segments().size(); first++) {
            Optional<NamedSpan> name = findAt(sentence, first, amongModels);
            if (name.isPresent()) {
                found.add(name.get());
                first = sentence.lastBefore(name.get().span().end());
            }
        }
        return found;
    }

    private Optional<NamedSpan> findAt(SentenceView sentence, int first, boolean amongModels) {
        Segment head = sentence.segments().get(first);
        if ((O_SERIES.matcher(head.text()).matches() && head.join() != Segment.Join.HYPHEN)
                || isEdition(sentence, first)) {
            return Optional.of(product(sentence, first, tail.end(sentence, first)));
        }
        List<String> keys =
                NameList.keys(sentence.joined(first, lexicon.families().longest()));
        for (int last = first + keys.size() - 1; last >= first; last--) {
            Optional<NamedSpan> name = findFamily(sentence, first, last, keys.get(last - first), amongModels);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** {@code 3.5 Sonnet}, {@code 2.5 Pro}: its family goes without saying. */
    private static boolean isEdition(SentenceView sentence, int number) {
        return DECIMAL.matcher(sentence.segments().get(number).text()).matches()
                && sentence.following(number)
                        .filter(next -> EDITIONS.contains(next.text()))
                        .isPresent();
    }

    private Optional<NamedSpan> findFamily(
            SentenceView sentence, int first, int last, String key, boolean amongModels) {
        Optional<NameList.Entry> family = lexicon.families().find(key);
        Segment head = sentence.segments().get(first);
        boolean glued = first == last && family.isEmpty() && head.hasDigit();
        if (glued) {
            family = familyInside(head.text());
        }
        if (family.isEmpty()) {
            return Optional.empty();
        }
        int end = tail.end(sentence, last);
        boolean hyphenated = end > last && sentence.segments().get(last + 1).join() == Segment.Join.HYPHEN;
        if (glued || hyphenated || (end > last && isWritten(sentence, first, last, family.get()))) {
            return Optional.of(product(sentence, startOfWord(sentence, first), end));
        }
        if (!isBareName(sentence, first, last, family.get(), amongModels)) {
            return Optional.empty();
        }
        return Optional.of(
                family.get().maker()
                        ? sentence.named(first, last, EntityType.ORGANIZATION, Evidence.LISTED, Optional.empty())
                        : product(sentence, first, last));
    }

    /** {@code Qwen} in {@code Qwen3.5}, {@code DeepSeek} in {@code DeepSeekR1}. */
    private Optional<NameList.Entry> familyInside(String word) {
        return GLUED_VERSIONS.stream()
                .map(version -> version.matcher(word).replaceFirst(""))
                .filter(stem -> !stem.isEmpty() && !stem.equals(word))
                .flatMap(stem -> lexicon.families().find(NameList.key(stem)).stream())
                .findFirst();
    }

    /** {@code Meta-Llama-3.1}: what a hyphen joins to a numbered name belongs to it. */
    private static int startOfWord(SentenceView sentence, int first) {
        int start = first;
        while (start > Math.max(0, first - 3)
                && sentence.segments().get(start).join() == Segment.Join.HYPHEN
                && sentence.segments().get(start - 1).isCapitalised()
                && !PREFIXES.contains(sentence.segments().get(start - 1).folded())) {
            start--;
        }
        return start;
    }

    /** Hasty writers leave the capital out, {@code qwen 2.5}; what else it may mean goes with no decimals, {@code seed 42}. */
    private static boolean isWritten(SentenceView sentence, int first, int last, NameList.Entry family) {
        String version = sentence.segments().get(last + 1).text();
        return family.isWritten(sentence.words(first, last))
                || (first == last
                        && ((Character.isDigit(version.charAt(0)) && (version.contains(".") || !family.ambiguous()))
                                || (VersionTail.isCode(sentence.segments().get(last + 1)) && !family.ambiguous())));
    }

    private boolean isBareName(SentenceView sentence, int first, int last, NameList.Entry family, boolean amongModels) {
        return !(family.maker() && family.ambiguous())
                && family.isWritten(sentence.words(first, last))
                && !isBesidePerson(sentence.preceding(first), sentence)
                && !isBesidePerson(sentence.following(last), sentence)
                && (!family.ambiguous()
                        || isIntroduced(sentence, first, last)
                        || (amongModels && isProperNoun(sentence, first, last)));
    }

    private static boolean isProperNoun(SentenceView sentence, int first, int last) {
        Segment head = sentence.segments().get(first);
        Segment end = sentence.segments().get(last);
        return !sentence.isInTitle(head)
                && sentence.hasTag(head, "NNP")
                && !sentence.isTagged(head.start(), end.end(), "LOCATION")
                && sentence.following(last).filter(Segment::isCapitalised).isEmpty();
    }

    private static boolean isBesidePerson(Optional<Segment> neighbour, SentenceView sentence) {
        return neighbour
                .filter(it -> it.isCapitalised() && sentence.isTagged(it.start(), it.end(), "PERSON"))
                .isPresent();
    }

    /** A maker's possessive before it, or what it is after it: "Anthropic's Claude", "the Gemini app". */
    private boolean isIntroduced(SentenceView sentence, int first, int last) {
        return sentence.preceding(first)
                        .filter(before -> before.join() == Segment.Join.APOSTROPHE)
                        .isPresent()
                || sentence.following(last)
                        .filter(next -> lexicon.productNouns().contains(next.folded()) || tail.isProduct(next))
                        .isPresent();
    }

    private static NamedSpan product(SentenceView sentence, int first, int last) {
        return sentence.named(first, last, EntityType.PRODUCT, Evidence.PATTERNED, Optional.empty());
    }
}
