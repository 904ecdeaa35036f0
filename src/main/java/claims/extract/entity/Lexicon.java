package claims.extract.entity;

import claims.extract.OwnWords;
import claims.text.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** All word lists of this room. Each is a resource file that says at its top what it is for and how to add a line. */
record Lexicon(
        NameList benchmarks,
        NameList families,
        NameList products,
        NameList organizations,
        NameList outlets,
        NameList locations,
        NameList notEntities,
        Set<String> variants,
        Set<String> titleWords,
        Set<String> organizationWords,
        Set<String> organizationNouns,
        Set<String> organizationParts,
        Set<String> organizationVerbs,
        Set<String> organizationLeads,
        Set<String> corporateForms,
        Set<String> benchmarkNouns,
        Set<String> benchmarkSplits,
        Set<String> productNouns,
        Set<String> reachingVerbs,
        Set<String> presentingVerbs,
        Set<String> movingVerbs,
        Set<String> beatingVerbs,
        Set<String> numberedWords,
        Set<String> occasionWords,
        Set<String> bodyWords) {
    static Lexicon load(OwnWords own) {
        return new Lexicon(
                NameList.read(own.benchmarks(), "benchmarks.txt"),
                NameList.read("product-families.txt"),
                NameList.read(own.products(), "products.txt"),
                NameList.read("organizations.txt"),
                NameList.read("outlets.txt"),
                NameList.read("locations.txt"),
                NameList.read("not-entities.txt"),
                words("product-variants.txt"),
                words("title-words.txt"),
                words("organization-words.txt"),
                words("organization-nouns.txt"),
                words("organization-parts.txt"),
                words("organization-verbs.txt"),
                words("organization-leads.txt"),
                words("corporate-forms.txt"),
                words("benchmark-nouns.txt"),
                words("benchmark-splits.txt"),
                words("product-nouns.txt"),
                words("reaching-verbs.txt"),
                words("presenting-verbs.txt"),
                words("moving-verbs.txt"),
                words("beating-verbs.txt"),
                words("numbered-words.txt"),
                words("occasion-words.txt"),
                words("body-words.txt"));
    }

    /** Words in lower case, for lists where capitals do not tell anything apart. */
    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String line : NameList.lines(name)) {
            for (String word : WordList.split(line, " | ")) {
                words.add(word.toLowerCase(Locale.ROOT).replace(".", ""));
            }
        }
        return Set.copyOf(words);
    }
}
