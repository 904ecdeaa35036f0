package claims.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the name model looks at, each the pattern of many features: of a word at its place ({@code |C}), or of it and the
 * one before ({@code |CpC}). CoreNLP makes a string of each: the texts, and what the pattern is known by after them.
 */
enum NameFeature {
    CLASS("-DISTSIM|C"),
    CLASS_BEFORE("-PDISTSIM|C"),
    CLASS_AFTER("-NDISTSIM|C"),
    WORD("-WORD|C"),
    WORD_BEFORE("-PW|C"),
    WORD_AFTER("-NW|C"),
    /** Some words before it, or after it. */
    WORD_SHORTLY_BEFORE("-DISJP|C"),
    WORD_SHORTLY_AFTER("-DISJN|C"),
    SHAPE("-TYPE|C"),
    SHAPE_BEFORE("-PTYPE|C"),
    SHAPE_AFTER("-NTYPE|C"),
    WORD_BEFORE_AND_SHAPE("-PW_CTYPE|C", "...", 2),
    SHAPE_AND_WORD_AFTER("-NW_CTYPE|C", "...", 2),
    SHAPE_BEFORE_AND_SHAPE("-PCTYPE|C", "...", 2),
    SHAPE_AND_SHAPE_AFTER("-CNTYPE|C", "...", 2),
    THREE_SHAPES("-PCNTYPE|C", "...", 3),
    /** Where a short word is between the two. */
    SECOND_WORD_BEFORE_AND_SHAPE("-PPW_CTYPE|C", "...", 2),
    SECOND_WORD_AFTER_AND_SHAPE("-NNW_CTYPE|C", "...", 2),
    /** The first or last letters, with a sign for the word's begin or end. */
    LETTERS("#|C"),
    ANY_WORD("###|C", "", 0),
    NO_NAME_AGAIN("NO-OCCURRENCE-PATTERN|C", "", 0),
    AGAIN_BEFORE("X-PREV-OCCURRENCE-X|C", "", 0),
    AGAIN_AFTER("X-NEXT-OCCURRENCE-X|C", "", 0),

    ANY_PAIR("PSEQ|CpC", "", 0),
    PAIR_WITH_WORD("-PSEQW|CpC"),
    PAIR_WITH_WORD_BEFORE("-PSEQpW|CpC"),
    PAIR_OF_WORDS("-PSEQW2|CpC", "-", 2),
    PAIR_WITH_CLASS("-PSEQcDS|CpC"),
    PAIR_WITH_CLASS_BEFORE("-PSEQpDS|CpC"),
    PAIR_OF_CLASSES("-PSEQpcDS|CpC", "-", 2),
    PAIR_WITH_SHAPE("-PSEQcS|CpC"),
    PAIR_WITH_SHAPE_BEFORE("-PSEQpS|CpC"),
    PAIR_OF_SHAPES("-TYPES|CpC", "-", 2),
    /** The same as two before, under another name. */
    PAIR_WITH_SHAPE_AGAIN("-TPS2|CpC"),
    PAIR_WITH_SHAPE_AFTER("-TNS1|CpC");

    private static final List<NameFeature> ALL = List.of(values());
    static final int COUNT = ALL.size();

    private final String ending;
    private final String between;
    private final int texts;

    NameFeature(String ending) {
        this(ending, "", 1);
    }

    NameFeature(String ending, String between, int texts) {
        this.ending = ending;
        this.between = between;
        this.texts = texts;
    }

    /** In a file, too: another order is another version of it. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }

    static NameFeature of(String feature) {
        return ALL.stream()
                .filter(pattern ->
                        pattern.texts == 0 ? feature.equals(pattern.ending) : feature.endsWith(pattern.ending))
                .max((one, other) -> Integer.compare(one.ending.length(), other.ending.length()))
                .orElseThrow(() -> new IllegalArgumentException("not known to look at: " + feature));
    }

    /** All that the texts of a feature may be: where what stands between them is in a text, too, nobody knows which. */
    List<List<String>> texts(String feature) {
        String whole = feature.substring(0, feature.length() - ending.length());
        return switch (texts) {
            case 0 -> List.of(List.of());
            case 1 -> List.of(List.of(whole));
            case 2 -> inTwo(whole).toList();
            default ->
                inTwo(whole)
                        .flatMap(two -> inTwo(two.get(1)).map(rest -> List.of(two.get(0), rest.get(0), rest.get(1))))
                        .toList();
        };
    }

    private Stream<List<String>> inTwo(String whole) {
        List<List<String>> found = new ArrayList<>();
        for (int at = whole.indexOf(between); at >= 0; at = whole.indexOf(between, at + 1)) {
            found.add(List.of(whole.substring(0, at), whole.substring(at + between.length())));
        }
        return found.stream();
    }
}
