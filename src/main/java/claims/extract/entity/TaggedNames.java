package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import claims.nlp.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names that the sequence model finds, mended: it was trained on newswire, takes titles and signs into names, sees
 * names in headlines, and calls universities persons.
 */
final class TaggedNames {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?");

    /** {@code Ted Cruz (R-TX)} */
    private static final Pattern PARTY = Pattern.compile("[DRI]-\\p{Lu}[\\p{L}.]*");

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
                        .flatMap(kept -> named(sentence, kept, name))
                        .ifPresent(found::add);
            }
            first = last + 1;
        }
        return found;
    }

    private Optional<List<Token>> trimmed(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (from < to && isEdge(tokens.get(from)) && !isArticleOfName(tokens.get(from))) {
            from++;
        }
        while (to > from && isEdge(tokens.get(to - 1))) {
            to--;
        }
        return from < to ? Optional.of(tokens.subList(from, to)) : Optional.empty();
    }

    /** A capital "The" that begins no sentence belongs to the name. */
    private static boolean isArticleOfName(Token token) {
        return token.text().equals("The") && token.index() > 0;
    }

    private boolean isEdge(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return word.equals("the")
                || POSSESSIVE.matcher(word).matches()
                || !Character.isLetterOrDigit(word.codePointAt(0))
                || lexicon.titleWords().contains(word.replace(".", ""));
    }

    private Optional<NamedSpan> named(SentenceView sentence, List<Token> tokens, String name) {
        int start = tokens.get(0).start();
        int last = tokens.get(tokens.size() - 1).end();
        int end = name.equals("LOCATION") ? last : wholeName(sentence, last);
        String words = sentence.text().substring(start, end);
        if (words.codePointCount(0, words.length()) == 1
                || words.chars().noneMatch(Character::isUpperCase)
                || PARTY.matcher(words).matches()
                || isTicker(sentence.text(), start)) {
            return Optional.empty();
        }
        return type(name, tokens.get(tokens.size() - 1))
                .map(type -> sentence.namedAt(start, end, type, Evidence.TAGGED, Optional.empty()));
    }

    /**
     * The model sees the first half of {@code Reyes-Cole}, for the tokeniser parts words at hyphens, and the first word
     * of {@code Severnmere Water}, which it has never heard of.
     */
    private int wholeName(SentenceView sentence, int end) {
        int whole = end;
        for (Segment segment : sentence.segments()) {
            boolean hyphen = segment.join() == Segment.Join.HYPHEN && segment.isCapitalised();
            boolean word = segment.join() == Segment.Join.SPACE && goesOn(sentence, segment);
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

    private Optional<EntityType> type(String name, Token last) {
        if (lexicon.organizationWords().contains(last.text().toLowerCase(Locale.ROOT))) {
            return Optional.of(EntityType.ORGANIZATION);
        }
        return switch (name) {
            case "PERSON" -> Optional.of(EntityType.PERSON);
            case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
            case "LOCATION" -> Optional.of(EntityType.LOCATION);
            default -> Optional.empty();
        };
    }
}
