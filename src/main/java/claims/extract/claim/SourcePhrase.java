package claims.extract.claim;

import claims.nlp.SentenceTree;

/** The words around the noun of a source. */
final class SourcePhrase {
    private SourcePhrase() {}

    /**
     * Up to the first comma or bracket after the noun. A clause that tells which people are meant belongs to it ("two people
     * who have seen its accounts"), but not where the clause is the report itself ("Wang, who said").
     *
     * @param verb the cue; the noun itself where there is none
     */
    static Words of(Reading reading, int head, int verb) {
        SentenceTree tree = reading.tree();
        int first = head;
        for (int i = head - 1; i >= 0 && i != verb && tree.isWithin(i, head) && !isEdge(reading, i); i--) {
            first = i;
        }
        while (first < head
                && (reading.tag(first).equals("IN") || reading.tag(first).equals("CC"))) {
            first++;
        }
        int last = head;
        for (int i = head + 1; i < reading.size() && i != verb && tree.isWithin(i, head) && !isEdge(reading, i); i++) {
            if (endsBefore(reading, i, head, verb)) {
                break;
            }
            last = i;
        }
        return new Words(first, Math.max(last, participleEnd(reading, head, verb)));
    }

    /** "analysts polled by LSEG expect": what stands between the noun and the cue, where the participle has confused the tree. */
    private static int participleEnd(Reading reading, int head, int verb) {
        if (!reading.tag(head + 1).equals("VBN") || verb <= head + 1) {
            return head;
        }
        for (int i = head + 1; i < verb; i++) {
            if (isEdge(reading, i)) {
                return head;
            }
        }
        int last = verb - 1;
        while (reading.isVerb(last)
                || reading.tag(last).equals("MD")
                || reading.tag(last).equals("RB")) {
            last--;
        }
        return last;
    }

    private static boolean endsBefore(Reading reading, int index, int head, int verb) {
        String tag = reading.tag(index);
        boolean named = !reading.tag(head).equals("NN") && !reading.tag(head).equals("NNS");
        boolean reporting = verb != head && reading.tree().isWithin(verb, head);
        if (tag.equals("WP") || tag.equals("WDT") || tag.equals("WRB")) {
            return named || reporting;
        }
        return index == head + 1
                && tag.equals("VBD")
                && !reading.tree().relation(index).startsWith("acl");
    }

    /** A mark that pairs with no other is an apostrophe: "the Workers’ Union". */
    private static boolean isEdge(Reading reading, int index) {
        return reading.isPunctuation(index)
                || (reading.isQuoteMark(index) && reading.isQuoted(index))
                || reading.tag(index).equals("-LRB-");
    }
}
