package claims.extract.entity;

import claims.extract.entity.Segment.Join;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What follows a family's name in the name of a model, after a space or a hyphen.
 *
 * <pre>
 * tail    = (version | code | size | variant | date)+
 * version = 4 | 5.4 | 4o | v3.1              code = R1 | K2.5 | M2
 * size    = 9B | A3B | 8x7B | 120b           date = 0528
 * variant = a word or two of product-variants.txt, with a capital where a space stands before it and no version yet;
 *           behind a number and a hyphen any word with a capital: Llama-3.1-8B-FC, DeepSeek-R1-Distill-Qwen-32B
 * </pre>
 *
 * A score is no version: in {@code Kimi K2 65.8} and {@code Gemini Deep Research 26.9} the number after a space comes too
 * late and is too large.
 */
final class VersionTail {
    private static final Pattern VERSION = Pattern.compile("[vV]?[0-9]{1,2}(\\.[0-9]{1,2}){0,2}[a-zA-Z]?|00[1-9]");
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{1,2}(\\.[0-9]{1,2})?");
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,2}x)?[AEae]?[0-9]{1,4}(\\.[0-9]{1,2})?[BbMT]");
    /** Counts of parameters below a hundred million are rarer than counts of tokens: {@code GPT-5.1 81M}. */
    private static final Pattern SPACED_SIZE =
            Pattern.compile("([0-9]{1,2}x)?[AEae]?[0-9]{1,4}(\\.[0-9]{1,2})?[Bb]|[1-9][0-9]{2}M");

    private static final Pattern SMALL_VERSION = Pattern.compile("[vV]?[0-9](\\.[0-9]{1,2}){0,2}[a-zA-Z]?");
    /** Variants that writers put behind a version without a capital: {@code GPT-4.1 mini}. */
    private static final Set<String> PLAIN_VARIANTS = Set.of("mini", "nano", "pro", "turbo", "flash", "lite", "heavy");

    private static final Pattern MONTH = Pattern.compile("0[1-9]|1[0-2]");
    private static final Pattern DATE = Pattern.compile("[0-9]{2}|0[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{8}");
    /** Month and day, or year and month, with no hyphen before them: no score begins with a zero. */
    private static final Pattern SPACED_DATE = Pattern.compile("(0[1-9])[0-3][0-9]|2[4-6](0[1-9]|1[0-2])");
    /** What is counted where a number is no version: "4 days ago", "3 times". */
    private static final Set<String> COUNTED = Set.of(
            "bits",
            "shots",
            "days",
            "weeks",
            "months",
            "years",
            "hours",
            "minutes",
            "seconds",
            "times",
            "percent",
            "per",
            "million",
            "billion",
            "trillion",
            "points",
            "people",
            "users",
            "percentage",
            "x",
            "of");

    private static final Set<String> MANNERS = Set.of("like", "style", "native", "level", "class", "driven", "ready");

    private static final Set<String> CREDITED = Set.of("this", "that", "the", "its", "their", "our");

    private final Lexicon lexicon;

    VersionTail(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The index of the last segment of the tail, or {@code head} itself where there is none. */
    int end(SentenceView sentence, int head) {
        int end = head;
        boolean numbered = isNumbered(sentence.segments().get(head));
        while (end + 1 < sentence.segments().size()) {
            int next = end + 1;
            if (isVariantOfTwoWords(sentence, next)) {
                end = next + 1;
            } else if (end > head && endOfSizedFamily(sentence, next) > next) {
                numbered = true;
                end = endOfSizedFamily(sentence, next);
            } else if (isTail(sentence, next, numbered, next == head + 1)) {
                numbered |= isNumbered(sentence.segments().get(next));
                end = next;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether it has its number in it: {@code 5.4}, {@code K2}, {@code o3}, {@code Qwen3}. */
    private static boolean isNumbered(Segment segment) {
        return segment.startsWithDigit()
                || Character.isDigit(segment.text().charAt(segment.text().length() - 1));
    }

    /** {@code Llama 3.1 Nemotron 70B}: a model made from another, {@code DeepSeek R1 Distill Qwen 14B} */
    private int endOfSizedFamily(SentenceView sentence, int first) {
        boolean family = sentence.following(first - 1)
                .filter(it -> it.isCapitalised()
                        && lexicon.families().find(it.folded()).isPresent())
                .isPresent();
        int last = first;
        while (family
                && sentence.following(last)
                        .filter(it -> it.isCapitalised() && lexicon.variants().contains(it.folded()))
                        .isPresent()) {
            last++;
        }
        return family
                        && sentence.following(last)
                                .filter(it -> SIZE.matcher(it.text()).matches())
                                .isPresent()
                ? last + 1
                : first;
    }

    /** {@code Gemini 3 Deep Think} */
    private boolean isVariantOfTwoWords(SentenceView sentence, int first) {
        Optional<Segment> second = sentence.segment(first + 1);
        return second.isPresent()
                && sentence.isJoined(first - 1, first + 1)
                && sentence.segments().get(first).isCapitalised()
                && second.get().isCapitalised()
                && lexicon.variants()
                        .contains(sentence.segments().get(first).folded() + " "
                                + second.get().folded());
    }

    /** The name without its tail, where it has one: {@code Kestrel} of {@code Kestrel 3 Mini}. */
    Optional<List<Segment>> stem(List<Segment> name) {
        int end = name.size();
        while (end > 1 && isTailWord(name.get(end - 1))) {
            end--;
        }
        return end < name.size() ? Optional.of(name.subList(0, end)) : Optional.empty();
    }

    /** {@code R1}, {@code K2.5} */
    static boolean isCode(Segment segment) {
        return CODE.matcher(segment.text()).matches();
    }

    private boolean isTailWord(Segment segment) {
        return segment.startsWithDigit()
                || lexicon.variants().contains(segment.folded())
                || CODE.matcher(segment.text()).matches();
    }

    private boolean isTail(SentenceView sentence, int index, boolean numbered, boolean first) {
        Segment segment = sentence.segments().get(index);
        boolean hyphen = segment.join() == Join.HYPHEN;
        if (!hyphen && segment.join() != Join.SPACE) {
            return false;
        }
        String word = segment.text();
        if (lexicon.variants().contains(segment.folded())) {
            return hyphen
                    || segment.isCapitalised()
                    || isGlued(sentence, index + 1)
                    || (numbered && PLAIN_VARIANTS.contains(word));
        }
        if (hyphen && DATE.matcher(word).matches()) {
            return true;
        }
        if (hyphen) {
            return VERSION.matcher(word).matches()
                    || isCodeOrSize(word, SIZE)
                    || (segment.isCapitalised()
                            && !isPlainInTitle(sentence, segment)
                            && !MANNERS.contains(segment.folded())
                            && (numbered || !isParticiple(segment)));
        }
        if (isMonth(sentence, index) || (numbered && SPACED_DATE.matcher(word).matches())) {
            return true;
        }
        if (isCodeOrSize(word, numbered ? SPACED_SIZE : SIZE)) {
            return true;
        }
        Pattern version = first ? VERSION : SMALL_VERSION;
        return version.matcher(word).matches()
                && (!segment.isVersionNumber() || (!numbered && !isCount(sentence, index)));
    }

    /** {@code Powered} in "a Gemini-Powered toy", or a maker beside another; "Qwen-7B-Distilled" is a model. */
    private boolean isParticiple(Segment segment) {
        return segment.folded().endsWith("ed") || lexicon.organizations().contains(segment.text());
    }

    /** {@code Powered} in the headline "A GPT-4-Powered Toy". */
    private boolean isPlainInTitle(SentenceView sentence, Segment segment) {
        return sentence.isInTitle(segment)
                && segment.text().chars().skip(1).allMatch(Character::isLowerCase)
                && !lexicon.families().contains(segment.text());
    }

    /** {@code 03} in {@code Gemini 2.5 Pro Preview 03-25} */
    private static boolean isMonth(SentenceView sentence, int index) {
        return MONTH.matcher(sentence.segments().get(index).text()).matches()
                && sentence.segment(index + 1)
                        .filter(day -> day.join() == Join.HYPHEN
                                && DATE.matcher(day.text()).matches())
                        .isPresent();
    }

    private static boolean isCodeOrSize(String word, Pattern size) {
        return CODE.matcher(word).matches() || size.matcher(word).matches();
    }

    /** {@code large-v3}: a version hangs on it. */
    private static boolean isGlued(SentenceView sentence, int index) {
        return sentence.segment(index)
                .filter(it ->
                        it.join() == Join.HYPHEN && VERSION.matcher(it.text()).matches())
                .isPresent();
    }

    boolean isProduct(Segment plural) {
        return lexicon.productNouns().contains(plural.folded().replaceFirst("s$", ""));
    }

    private boolean isCount(SentenceView sentence, int index) {
        int end = sentence.segments().get(index).end();
        char after = end < sentence.text().length() ? sentence.text().charAt(end) : ' ';
        Optional<Segment> next = sentence.following(index);
        return after == '%'
                || isCompound(sentence, index + 1)
                || (next.filter(it -> COUNTED.contains(it.folded())).isPresent() && !isCredited(sentence, index + 1))
                || isRange(sentence, index)
                || (isWhole(sentence.segments().get(index))
                        && next.filter(it -> !it.isCapitalised() && sentence.hasTag(it, "NNS") && !isProduct(it))
                                .isPresent()
                        && !isVerb(sentence, index + 1));
    }

    /** {@code 1-bit} */
    private static boolean isCompound(SentenceView sentence, int index) {
        return sentence.segment(index)
                .filter(it -> it.join() == Join.HYPHEN && COUNTED.contains(it.folded() + "s"))
                .isPresent();
    }

    /** "Claude 4 scores 80", "trails both", "ranks first": the tagger takes the verb for a noun. */
    private boolean isVerb(SentenceView sentence, int index) {
        Optional<Segment> object =
                sentence.segment(index + 1).filter(it -> it.join() != Join.BREAK || it.startsWithDigit());
        boolean result = sentence.segment(index)
                .filter(it -> lexicon.beatingVerbs().contains(it.folded())
                        || lexicon.reachingVerbs().contains(it.folded()))
                .isPresent();
        return result
                || object.filter(it -> it.startsWithDigit()
                                || it.isCapitalised()
                                || sentence.hasTag(it, "DT")
                                || sentence.hasTag(it, "PDT")
                                || sentence.hasTag(it, "PRP"))
                        .isPresent();
    }

    /** {@code per} in "Sonnet 3.5 per this test" counts nothing. */
    private static boolean isCredited(SentenceView sentence, int next) {
        return sentence.segments().get(next).folded().equals("per")
                && sentence.following(next)
                        .filter(it -> CREDITED.contains(it.folded()))
                        .isPresent();
    }

    /** {@code 4 to 6}; but "from 78% on Opus 4.6 to 32%" */
    private static boolean isRange(SentenceView sentence, int index) {
        return isWhole(sentence.segments().get(index))
                && sentence.following(index)
                        .filter(it -> it.folded().equals("to"))
                        .isPresent()
                && sentence.following(index + 1)
                        .filter(VersionTail::isWhole)
                        .filter(it -> !sentence.text().startsWith("%", it.end()))
                        .isPresent();
    }

    private static boolean isWhole(Segment number) {
        return number.text().chars().allMatch(Character::isDigit);
    }
}
