package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.extract.lexeme.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words and signs of a sentence are that no list knows. */
final class WordSymbols {
    private static final Map<String, Symbol> SIGNS = Map.ofEntries(
            Map.entry(",", Symbol.COMMA),
            Map.entry(";", Symbol.SEMICOLON),
            Map.entry(":", Symbol.COLON),
            Map.entry("|", Symbol.COLON),
            Map.entry("—", Symbol.DASH),
            Map.entry("–", Symbol.DASH),
            Map.entry("-", Symbol.DASH),
            Map.entry("‑", Symbol.DASH),
            Map.entry("(", Symbol.OPEN),
            Map.entry("[", Symbol.OPEN),
            Map.entry(")", Symbol.CLOSE),
            Map.entry("]", Symbol.CLOSE),
            Map.entry("→", Symbol.ARROW),
            Map.entry(">", Symbol.ARROW),
            Map.entry("=", Symbol.EQUALS),
            Map.entry("/", Symbol.SLASH),
            Map.entry("&", Symbol.AND),
            Map.entry("+", Symbol.AND),
            Map.entry("“", Symbol.QUOTE),
            Map.entry("”", Symbol.QUOTE),
            Map.entry("\"", Symbol.QUOTE),
            Map.entry("*", Symbol.QUOTE),
            Map.entry("~", Symbol.ABOUT),
            Map.entry("≈", Symbol.ABOUT));

    private static final Set<String> COMPARING = Set.of("than", "to", "above", "below", "over", "under");
    private static final Set<String> RELATIVE = Set.of("which", "who", "that");

    private final LexedSentence sentence;
    private final ResultVerbs verbs;
    private final Set<Integer> numbers;

    /** @param numbers the lexemes that numbers begin at which may be results */
    WordSymbols(LexedSentence sentence, ResultVerbs verbs, Set<Integer> numbers) {
        this.sentence = sentence;
        this.verbs = verbs;
        this.numbers = numbers;
    }

    /** The hyphens of "a state-of-the-art 53.6%", "the 40-times-larger". */
    private boolean isInWord(int index) {
        return sentence.isHyphen(index) && sentence.isGlued(index) && sentence.isGlued(index + 1);
    }

    /**
     * What a word or a sign is.
     *
     * @param parts what the sentence holds in front of it
     */
    Symbol of(int index, List<Part> parts) {
        Lexeme lexeme = sentence.at(index);
        Symbol sign = SIGNS.get(lexeme.text());
        if (sign != null) {
            boolean over = lexeme.is("+")
                    && sentence.isGlued(index)
                    && (!parts.isEmpty() && parts.get(parts.size() - 1).symbol() == Symbol.NUMBER); // "92%+"
            return over || isInWord(index) ? Symbol.NOUN : sign;
        }
        if (sentence.hasTag(index, "POS") || lexeme.is("'") || lexeme.is("’")) {
            return Symbol.POSS;
        }
        if (verbs.contains(index, parts)) {
            return Symbol.VERB;
        }
        if (sentence.hasTag(index, "VB")) {
            return act(index);
        }
        boolean noun = sentence.hasTag(index, "NN")
                || sentence.hasTag(index, "RP")
                || sentence.hasTag(index, "PDT")
                || lexeme.folded().equals("both")
                || sentence.hasTag(index, "JJ")
                || sentence.hasTag(index, "DT")
                || sentence.hasTag(index, "PRP$")
                || sentence.hasTag(index, "CD")
                || sentence.hasTag(index, "RB");
        return noun ? Symbol.NOUN : Symbol.WORD;
    }

    /** "Beats Orion 2, WHILE scoring 71%", "BUT stops at 65": the subject stays the same. "LESS THAN Orion 2" compares. */
    Symbol phrase(Phrases.Match<Symbol> phrase, boolean beforeModel) {
        int first = phrase.first();
        if (beforeModel
                && phrase.meaning() == Symbol.ABOUT
                && COMPARING.contains(sentence.at(phrase.last()).folded())) {
            return Symbol.VERSUS;
        }
        boolean clause = phrase.meaning() == Symbol.CLAUSE
                && !RELATIVE.contains(sentence.at(first).folded());
        return clause && sentence.hasTag(phrase.last() + 1, "VB") ? Symbol.AND : phrase.meaning();
    }

    /** A participle in front of a noun says what kind of noun it is. */
    private Symbol act(int index) {
        boolean participle = sentence.hasTag(index, "VBN") || sentence.hasTag(index, "VBG");
        return participle && sentence.hasTag(index + 1, "NN") ? Symbol.NOUN : Symbol.ACT;
    }

    /** "Gains OVER Orion 2" compares, "OVER 85%" says how exact the number is. */
    Symbol over(int index, boolean beforeModel) {
        if (numbers.contains(index + 1)) {
            return Symbol.ABOUT;
        }
        return beforeModel ? Symbol.VERSUS : Symbol.ON;
    }
}
