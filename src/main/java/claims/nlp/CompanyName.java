package claims.nlp;

import java.util.Set;

/** Words with which the names of companies end, by which the tagger knows a word a little before as part of one. */
final class CompanyName {
    private static final int LONGEST = 4;

    /** As the tagger was trained with them. */
    private static final Set<String> ENDS = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    private CompanyName() {}

    static boolean isAt(int index, WordEvidence[] words) {
        if (!words[index].startsUpperCase()) {
            return false;
        }
        for (int i = index; i < Math.min(index + LONGEST, words.length); i++) {
            if (ENDS.contains(words[i].word())) {
                return true;
            }
        }
        return false;
    }
}
