package claims.nlp;

import claims.nlp.Dependencies.Arc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence as the parser is shown it: money in the order in which it is spoken. The parser reads {@code 12% to $4.5
 * billion} as if the sign were a clause of its own, and gets {@code 12% to 4.5 billion dollars} right.
 *
 * @param words what the parser reads
 * @param originals the token of the sentence that each word stands for
 */
record SpokenMoney(List<Token> words, List<Token> originals) {
    private static final String SIGNS = "$€£¥₹₩";
    private static final Set<String> BEFORE = Set.of("DT", "PRP$", "POS", "JJ", "VBN");
    private static final Set<String> AFTER = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "HYPH", "VB", "VBP", "VBG");
    private static final Set<String> MAGNITUDES = Set.of(
            "k", "m", "m.", "mn", "mln", "b", "b.", "bn", "bln", "t", "tn", "trn", "million", "billion", "trillion");

    static SpokenMoney of(List<Token> sentence) {
        SpokenMoney spoken = new SpokenMoney(new ArrayList<>(), new ArrayList<>());
        int at = 0;
        while (at < sentence.size()) {
            Token token = sentence.get(at);
            int end = isSign(token) ? endOfNumber(sentence, at + 1) : at;
            if (end <= at + 1) {
                spoken.add(token, token.text(), token.tag());
                at++;
                continue;
            }
            for (Token number : sentence.subList(at + 1, end)) {
                boolean magnitude = isMagnitude(number);
                spoken.add(number, magnitude ? "million" : number.text(), magnitude ? "CD" : number.tag());
            }
            boolean modifies = modifies(sentence, at, end);
            spoken.add(token, modifies ? "dollar" : "dollars", modifies ? "NN" : "NNS");
            at = end;
            if (modifies && sentence.get(at).tag().matches("VBP?")) {
                spoken.add(sentence.get(at), sentence.get(at).text(), "NN");
                at++;
            }
        }
        return spoken;
    }

    private void add(Token token, String word, String tag) {
        words.add(new Token(words.size(), word, token.lemma(), tag, token.name(), token.start(), token.end()));
        originals.add(token);
    }

    /** A tree over the words as one over the tokens of the sentence. */
    Dependencies restored(Dependencies parsed) {
        List<Arc> arcs = new ArrayList<>(Collections.nCopies(originals.size(), new Arc(Dependencies.ROOT, "root")));
        for (int word = 0; word < originals.size(); word++) {
            Arc arc = parsed.arcs().get(word);
            int head = arc.head() == Dependencies.ROOT
                    ? Dependencies.ROOT
                    : originals.get(arc.head()).index();
            arcs.set(originals.get(word).index(), new Arc(head, arc.relation()));
        }
        return new Dependencies(arcs);
    }

    private static boolean isSign(Token token) {
        String text = token.text();
        return SIGNS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static int endOfNumber(List<Token> sentence, int start) {
        int end = start;
        while (end < sentence.size() && isNumber(sentence, start, end)) {
            end++;
        }
        return end;
    }

    private static boolean isNumber(List<Token> sentence, int start, int at) {
        Token token = sentence.get(at);
        boolean hyphen =
                at > start && token.text().equals("-") && at + 1 < sentence.size() && isMagnitude(sentence.get(at + 1));
        return (token.tag().equals("CD") && at <= start + 1) || (at > start && isMagnitude(token)) || hyphen;
    }

    private static boolean isMagnitude(Token token) {
        return MAGNITUDES.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** {@code a $21 billion compute deal}: between what may begin a noun phrase and what may go on with one. */
    private static boolean modifies(List<Token> sentence, int sign, int next) {
        return sign > 0
                && next < sentence.size()
                && BEFORE.contains(sentence.get(sign - 1).tag())
                && AFTER.contains(sentence.get(next).tag());
    }
}
