package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import claims.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that the sequence model finds, mended: it was trained on newswire, takes titles and signs into names, sees
 * names in headlines, and calls universities persons.
 */
final class TaggedNames {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?");

    /** What nobody is called by their surname. */
    private static final Set<String> EDITIONS = Set.of("Mini", "Nano", "Pro", "Ultra", "Plus", "Lite");

    private static final Pattern TICKER = Pattern.compile("(NYSE|NASDAQ|Nasdaq|LSE|TSX|ASX|AMEX|OTC|HKEX): ?$");

    private final Lexicon lexicon;

    TaggedNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<NamedSpan> find(SentenceView sentence) {
        List<NamedSpan> found = new ArrayList<>();
        List<Token> tokens = sentence.sentence().tokens();
        for (int first = 0; first < tokens.size(); ) {
            String name = tokens.get(first).name();
            int last = first;
            while (last + 1 < tokens.size() && tokens.get(last + 1).name().equals(name)) {
                last++;
            }
            if (!name.equals("O") && !sentence.isInTitle(tokens.get(first).start())) {
                trimmed(tokens.subList(first, last + 1))
                        .map(kept -> named(sentence, kept, name))
                        .ifPresent(found::addAll);
            }
            first = last + 1;
        }
        return found;
    }

    private Optional<List<Token>> trimmed(List<Token> tokens) {
        int from = 0;
        int to = endOfOpenBracket(tokens);
        while (from < to && isEdge(tokens.get(from)) && !isArticleOfName(tokens.get(from))) {
            from++;
        }
        while (to > from && isEdge(tokens.get(to - 1)) && !isGeneration(tokens, from, to - 1)) {
            to--;
        }
        return from < to ? Optional.of(tokens.subList(from, to)) : Optional.empty();
    }

    /** {@code Anderson Research (D} ends before its bracket. */
    private static int endOfOpenBracket(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).text().equals("(") || tokens.get(i).text().equals("-LRB-")) {
                return i;
            }
        }
        return tokens.size();
    }

    private static boolean isGeneration(List<Token> tokens, int from, int index) {
        return index > from && Generations.isGeneration(tokens.get(index).text());
    }

    /** A capital "The" that begins no sentence belongs to the name. */
    private static boolean isArticleOfName(Token token) {
        return token.text().equals("The") && token.index() > 0;
    }

    private boolean isEdge(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return word.equals("the")
                // "… on X. Kevin Beaumont says": nobody's first initial.
                || token.text().equals("X.")
                || POSSESSIVE.matcher(word).matches()
                || !Character.isLetterOrDigit(word.codePointAt(0))
                || lexicon.titleWords().contains(word.replace(".", ""));
    }

    private List<NamedSpan> named(SentenceView sentence, List<Token> tokens, String name) {
        int start = tokens.get(0).start();
        int last = tokens.get(tokens.size() - 1).end();
        int end = endOfOwner(
                sentence, start, name.equals("LOCATION") ? last : wholeName(sentence, last, name.equals("PERSON")));
        List<NamedSpan> found = new ArrayList<>();
        String words = sentence.text().substring(start, end); // of the article's text, where the next slash may be far
        for (int from = 0; from < words.length(); ) {
            int slash = words.indexOf('/', from);
            int to = slash < 0 ? words.length() : slash;
            named(sentence, start + from, start + to, name).ifPresent(found::add);
            from = to + 1;
        }
        return found;
    }

    /** {@code NBC News} in "NBC News' Face the Nation": a name of a list that owns the rest. */
    private int endOfOwner(SentenceView sentence, int start, int end) {
        for (Token token : sentence.tokens(start, end)) {
            String before = sentence.text().substring(start, token.start());
            if (token.tag().equals("POS")
                    && (lexicon.organizations().contains(before)
                            || lexicon.outlets().contains(before))) {
                return token.start();
            }
        }
        return end;
    }

    private Optional<NamedSpan> named(SentenceView sentence, int start, int end, String name) {
        String words = sentence.text().substring(start, end);
        if (words.codePointCount(0, words.length()) == 1
                || words.chars().noneMatch(Character::isUpperCase)
                || isTicker(sentence.text(), start)) {
            return Optional.empty();
        }
        return type(name, Segment.scan(words, 0))
                .map(type -> sentence.namedAt(start, end, type, Evidence.TAGGED, Optional.empty()));
    }

    /**
     * The model sees the first half of {@code Reyes-Cole}, for the tokeniser parts words at hyphens, and the first word
     * of {@code Severnmere Water}, which it has never heard of.
     */
    private int wholeName(SentenceView sentence, int end, boolean person) {
        int whole = end;
        for (Segment segment : sentence.segments()) {
            boolean hyphen = segment.join() == Segment.Join.HYPHEN && segment.isCapitalised();
            boolean word = segment.join() == Segment.Join.SPACE
                    && (goesOn(sentence, segment) || (person && Generations.isGeneration(segment.text())));
            whole = segment.start() == whole + 1 && (hyphen || word) ? segment.end() : whole;
        }
        return whole;
    }

    /** {@code (NYSE: CRG)} */
    private static boolean isTicker(String text, int start) {
        return TICKER.matcher(text).region(Math.max(0, start - 12), start).find();
    }

    private boolean goesOn(SentenceView sentence, Segment segment) {
        return segment.isCapitalised()
                && sentence.hasTag(segment, "NNP")
                && !sentence.isTagged(segment.start(), segment.end())
                && !lexicon.titleWords().contains(segment.folded())
                && !lexicon.notEntities().contains(segment.text())
                && !lexicon.products().contains(segment.text())
                && !lexicon.families().contains(segment.text())
                && !lexicon.benchmarks().contains(segment.text());
    }

    private Optional<EntityType> type(String name, List<Segment> words) {
        Segment last = words.get(words.size() - 1);
        if (lexicon.organizationWords().contains(last.folded())) {
            return Optional.of(EntityType.ORGANIZATION);
        }
        if (words.size() > 1 && EDITIONS.contains(last.text())) {
            return Optional.of(EntityType.PRODUCT);
        }
        return switch (name) {
            case "PERSON" -> Optional.of(EntityType.PERSON);
            case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
            case "LOCATION" -> Optional.of(EntityType.LOCATION);
            default -> Optional.empty();
        };
    }
}
