package claims.nlp;

import claims.nlp.Dependencies.Arc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The dependency tree of a sentence, to be walked up and down. */
public final class SentenceTree {
    public static final int ROOT = Dependencies.ROOT;
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj");
    private static final Set<String> OBJECTS = Set.of("obj", "dobj");

    /** No phrase is deeper than this, but a hostile sentence may be. */
    private static final int DEPTH = 64;

    private static final Set<String> RELATIVES = Set.of("which", "that", "who", "whom");

    private final List<Token> tokens;
    private final List<Arc> arcs;
    private final List<List<Integer>> children;

    public SentenceTree(List<Token> tokens, Dependencies dependencies) {
        this.tokens = tokens;
        this.arcs = dependencies.arcs();
        this.children = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
        for (int i = 0; i < tokens.size(); i++) {
            if (head(i) != ROOT) {
                if (children.get(head(i)).isEmpty()) {
                    children.set(head(i), new ArrayList<>());
                }
                children.get(head(i)).add(i);
            }
        }
    }

    public int size() {
        return tokens.size();
    }

    public int head(int token) {
        return arcs.get(token).head();
    }

    public String relation(int token) {
        return arcs.get(token).relation();
    }

    public List<Integer> children(int token) {
        return children.get(token);
    }

    public String lemma(int token) {
        return tokens.get(token).lemma();
    }

    public String tag(int token) {
        return tokens.get(token).tag();
    }

    public String text(int token) {
        return tokens.get(token).text();
    }

    public boolean isNoun(int token) {
        return tag(token).startsWith("NN");
    }

    /** The tagger takes many a verb for a noun: {@code the update cuts errors}, {@code oil slides}. */
    public boolean isVerb(int token) {
        return tag(token).startsWith("VB") || (isNoun(token) && isClause(token));
    }

    private boolean isClause(int noun) {
        return children(noun).stream()
                .anyMatch(child -> OBJECTS.contains(relation(child)) || isBareSubject(child, noun));
    }

    private boolean isBareSubject(int child, int noun) {
        return relation(child).startsWith("nsubj")
                && children(noun).stream()
                        .map(this::relation)
                        .noneMatch(relation -> relation.equals("cop") || relation.equals("det"));
    }

    /** A pronoun that stands for the noun before its clause. */
    public boolean isRelative(int token) {
        return RELATIVES.contains(lemma(token));
    }

    public boolean isPerson(int token) {
        return tokens.get(token).name().equals("PERSON");
    }

    public boolean isPlace(int token) {
        return tokens.get(token).name().equals("LOCATION");
    }

    /** The preposition in front of a noun or an amount; of several, the first: {@code out of}, {@code up to}. */
    public String preposition(int token) {
        return children(token).stream()
                .filter(child -> child < token && relation(child).equals("case"))
                .findFirst()
                .map(this::lemma)
                .orElse("");
    }

    public boolean hasDeterminer(int noun) {
        return children(noun).stream()
                .anyMatch(child -> tag(child).equals("DT") || tag(child).equals("PRP$"));
    }

    /** Whether one of these words, given in lower case, hangs on a noun. */
    public boolean hasDeterminer(int noun, Set<String> words) {
        return children(noun).stream()
                .anyMatch(child -> words.contains(text(child).toLowerCase(Locale.ROOT)));
    }

    public Optional<Integer> subject(int verb) {
        return children(verb).stream()
                .filter(child -> SUBJECTS.contains(relation(child)))
                .findFirst()
                .map(this::withoutName);
    }

    /** "At Norwell, a bank in Leeds, PROFIT rose": an apposition that no comma ends is the subject itself. */
    private int withoutName(int subject) {
        List<Integer> parts = children(subject);
        int last = parts.isEmpty() ? subject : parts.get(parts.size() - 1);
        boolean open = last > subject
                && relation(last).equals("appos")
                && isNoun(last)
                && text(leftmost(last) - 1).equals(",");
        return open ? last : subject;
    }

    public Optional<Integer> object(int verb) {
        return children(verb).stream()
                .filter(child -> OBJECTS.contains(relation(child)))
                .findFirst();
    }

    /** The first that hangs on a token with one of these prepositions. */
    public Optional<Integer> oblique(int token, Set<String> prepositions) {
        return children(token).stream()
                .filter(child ->
                        relation(child).startsWith("obl") || relation(child).startsWith("nmod"))
                .filter(child -> prepositions.contains(preposition(child)))
                .findFirst();
    }

    /** The token of a range that governs the others: the first noun or sign that hangs on something outside of it. */
    public int top(int first, int last) {
        int top = -1;
        for (int i = last; i >= first; i--) {
            boolean outside = head(i) < first || head(i) > last;
            if (outside && (top < 0 || isNoun(i) || tag(i).equals("$") || (!isNoun(top) && !tag(top).equals("$")))) {
                top = i;
            }
        }
        return top < 0 ? last : top;
    }

    /** The first token of the phrase that hangs on a token, itself included. */
    public int leftmost(int token) {
        int first = token;
        while (!children(first).isEmpty() && children(first).get(0) < first) {
            first = children(first).get(0);
        }
        return first;
    }

    /** The last token of the phrase that hangs on a token, itself included. */
    public int rightmost(int token) {
        int last = token;
        while (!children(last).isEmpty() && children(last).get(children(last).size() - 1) > last) {
            last = children(last).get(children(last).size() - 1);
        }
        return last;
    }

    /** Whether a token hangs below another, or is it. */
    public boolean isWithin(int token, int ancestor) {
        int at = token;
        for (int steps = 0; at != ROOT && steps < DEPTH; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = head(at);
        }
        return false;
    }
}
