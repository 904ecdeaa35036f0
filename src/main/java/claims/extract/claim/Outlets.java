package claims.extract.claim;

import java.util.Optional;

/** Finds the outlets that stand between a source and the article in the words around a cue. */
final class Outlets {
    private static final WordClasses WORDS = WordClasses.read("outlets.txt");

    /** What is said of a cue stands no further from it than this. */
    private static final int REACH = 40;

    private Outlets() {}

    /** Whether a mention names an outlet, or is "the paper". */
    static boolean isOutlet(Mention mention) {
        return isOutlet(mention.reading(), mention.words().first(), mention.head());
    }

    private static boolean isOutlet(Reading reading, int first, int head) {
        if (!reading.tag(head).startsWith("NNP")) {
            return WORDS.is(reading.lemma(head), "common")
                    && !reading.lower(first).equals("this")
                    && !reading.lower(first).equals("a");
        }
        if (WORDS.is(reading.text(head), "name")) {
            return true;
        }
        for (int i = first; i <= head; i++) {
            if (reading.tag(i).startsWith("NNP") && WORDS.is(reading.text(i), "part")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention is of those whom outlets cite: people, officials, documents. */
    static boolean isCited(Mention mention) {
        return isOutlet(mention) || WORDS.is(mention.reading().lemma(mention.head()), "person");
    }

    /** The outlet that the source spoke to, or that first had what the source is. */
    static Optional<Mention> between(Report report) {
        return report.cue()
                .flatMap(cue -> told(report.reading(), cue)
                        .or(() -> interviewer(report))
                        .or(() -> holder(report, cue)));
    }

    /** "told the paper". */
    private static Optional<Mention> told(Reading reading, Cue cue) {
        return cue.takes("listener") ? outletAt(reading, cue.words().last() + 1) : Optional.empty();
    }

    /** "in an interview with CNBC". */
    private static Optional<Mention> interviewer(Report report) {
        Reading reading = report.reading();
        int cue = report.cue().orElseThrow().verb();
        for (int i = Math.max(0, cue - REACH); i < Math.min(reading.size() - 1, cue + REACH); i++) {
            if (reading.lower(i).equals("interview")
                    && reading.lower(i + 1).equals("with")
                    && !reading.isQuoted(i)
                    && !report.covers(reading.span(i, i))) {
                return outletAt(reading, i + 2);
            }
        }
        return Optional.empty();
    }

    /** "An internal review, first reported by the Courier, found", "wrote in an email seen by the Courier". */
    private static Optional<Mention> holder(Report report, Cue cue) {
        Reading reading = report.reading();
        int end = Math.min(reading.size() - 2, cue.verb() + REACH);
        for (int i = Math.max(0, cue.verb() - REACH); i < end; i++) {
            if (WORDS.is(reading.lower(i), "handled")
                    && reading.lower(i + 1).equals("by")
                    && i != cue.verb()
                    && !reading.isQuoted(i)
                    && !report.covers(reading.span(i, i))) {
                return outletAt(reading, i + 2);
            }
        }
        return Optional.empty();
    }

    /** An outlet's name keeps "The" only as a part of it. */
    private static Optional<Mention> outletAt(Reading reading, int first) {
        int last = first - 1;
        for (int i = first; isInName(reading, i); i++) {
            last = i;
            if (!reading.tag(i).startsWith("NNP")
                    && reading.tag(i).startsWith("NN")
                    && !reading.tag(i + 1).startsWith("NN")) {
                break;
            }
        }
        while (last >= first && !reading.tag(last).startsWith("NN")) {
            last--;
        }
        if (last < first || !isOutlet(reading, first, last)) {
            return Optional.empty();
        }
        boolean article = reading.text(first).equals("the") && reading.tag(last).startsWith("NNP");
        return Optional.of(new Mention(reading, last, new Words(article ? first + 1 : first, last)));
    }

    private static boolean isInName(Reading reading, int index) {
        String tag = reading.tag(index);
        return tag.equals("DT") || tag.equals("POS") || tag.startsWith("NN") || tag.equals("JJ");
    }
}
