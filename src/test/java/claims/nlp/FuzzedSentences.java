package claims.nlp;

import claims.fuzz.Choices;
import claims.nlp.Dependencies.Arc;
import claims.text.Block;
import claims.text.CleanText;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;

/**
 * An article in sentences without models: tokens are CoreNLP's, tags and names mostly what the shape of a word suggests and
 * else any, trees any that the parser could give (one root, no arcs that cross).
 */
public final class FuzzedSentences {
    private static final List<String> TAGS = List.of(
            "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBZ", "VBN", "VBG", "VBP", "MD", "IN", "TO", "DT", "PRP", "PRP$",
            "JJ", "JJR", "RB", "CD", "CC", "WDT", "WP", "POS", "RP", "EX", "FW", "SYM", "$", ",", ".", ":", "``", "''",
            "-LRB-", "-RRB-");
    private static final List<String> NAMES = List.of("O", "PERSON", "ORGANIZATION", "LOCATION");
    private static final List<String> RELATIONS = List.of(
            "nmod",
            "nsubj",
            "nsubj:pass",
            "csubj",
            "obj",
            "obl",
            "ccomp",
            "xcomp",
            "parataxis",
            "advcl",
            "acl",
            "acl:relcl",
            "appos",
            "conj",
            "cc",
            "case",
            "det",
            "amod",
            "nummod",
            "compound",
            "flat",
            "mark",
            "aux",
            "cop",
            "advmod",
            "punct",
            "dep",
            "iobj",
            "nmod:poss",
            "obl:tmod",
            "fixed",
            "compound:prt",
            "root");

    private FuzzedSentences() {}

    public static AnnotatedArticle annotate(CleanText text, Choices choices) {
        Morphology morphology = new Morphology();
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : text.blocks()) {
            String words =
                    text.text().substring(block.span().start(), block.span().end());
            for (List<CoreLabel> labels : SentenceSplitter.split(words)) {
                labels.forEach(label -> label.setTag(tag(label.word(), choices)));
                MissedVerb.mend(labels);
                List<Token> tokens = new ArrayList<>();
                for (CoreLabel label : labels) {
                    tokens.add(new Token(
                            tokens.size(),
                            words.substring(label.beginPosition(), label.endPosition()),
                            morphology.lemma(label.word(), label.tag()),
                            label.tag(),
                            name(label.word(), choices),
                            block.span().start() + label.beginPosition(),
                            block.span().start() + label.endPosition()));
                }
                sentences.add(new Sentence(sentences.size(), block, tokens));
            }
        }
        return new AnnotatedArticle(
                text, sentences, sentence -> tree(sentence.tokens().size(), choices));
    }

    private static String tag(String word, Choices choices) {
        int choice = choices.stub();
        if (choice >= 192) {
            return TAGS.get(choice % TAGS.size());
        }
        int first = word.codePointAt(0);
        if (Character.isDigit(first)) {
            return "CD";
        }
        if (!Character.isLetter(first)) {
            return first == '$' ? "$" : "‘“".indexOf(first) >= 0 ? "``" : "’”\"".indexOf(first) >= 0 ? "''" : word;
        }
        return switch (word) {
            case "million", "billion", "trillion", "hundred", "thousand", "one", "two", "half" -> "CD";
            case "a", "an", "the", "The" -> "DT";
            case "more", "about", "than", "at", "in", "of", "from", "per", "over", "by", "that", "for", "on" -> "IN";
            case "rose", "fell", "grew", "said", "scored", "told", "claimed", "argued", "announced", "wrote" -> "VBD";
            case "says", "believes", "shows", "scores", "beats", "is", "has" -> "VBZ";
            case "will", "may" -> "MD";
            case "she", "He", "it", "they", "I", "we" -> "PRP";
            case "to" -> "TO";
            case "and", "or" -> "CC";
            default -> Character.isUpperCase(first) ? "NNP" : word.endsWith("s") ? "NNS" : "NN";
        };
    }

    private static String name(String word, Choices choices) {
        int choice = choices.stub();
        return choice >= 224 || (choice >= 128 && Character.isUpperCase(word.codePointAt(0)))
                ? NAMES.get(choice % NAMES.size())
                : "O";
    }

    /** As the parser builds it: the two topmost trees are joined, or the next word is read. */
    private static Dependencies tree(int size, Choices choices) {
        Arc[] arcs = new Arc[size];
        List<Integer> roots = new ArrayList<>();
        for (int next = 0; next < size || roots.size() > 1; ) {
            int choice = choices.stub();
            if (roots.size() < 2 || (next < size && choice < 128)) {
                roots.add(next++);
            } else {
                int right = roots.remove(roots.size() - 1);
                int left = roots.remove(roots.size() - 1);
                boolean toLeft = choice % 2 == 0;
                arcs[toLeft ? right : left] = new Arc(toLeft ? left : right, choices.stub(RELATIONS));
                roots.add(toLeft ? left : right);
            }
        }
        arcs[roots.get(0)] = new Arc(Dependencies.ROOT, "root");
        return new Dependencies(List.of(arcs));
    }
}
