package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.model.Reference;
import claims.text.Slice;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "The Text Arena and Code Arena LEADERBOARDS … 1576 in Code": the noun is of both, wherever the sentence speaks of them. */
final class Leaderboards {
    private static final String NOUN = "leaderboard";

    private Leaderboards() {}

    /** @param tests by the places of their parts; their names are changed */
    static void name(LexedSentence sentence, List<Part> parts, Map<Integer, Candidate> tests) {
        Set<Integer> row = new HashSet<>();
        for (int part = parts.size() - 1; part > 1; part--) {
            int before = part;
            while (isBoard(sentence, parts, tests, part)
                    && before > 1
                    && isLink(parts.get(before - 1))
                    && tests.containsKey(before - 2)) {
                row.add(before);
                before -= 2;
                row.add(before);
            }
        }
        Set<Optional<String>> boards = new HashSet<>();
        row.forEach(part -> tests.get(part).references().forEach(it -> boards.add(it.entity())));
        tests.replaceAll((part, test) -> test.of(test.references().stream()
                .map(it -> row.contains(part) || (isShort(it) && boards.contains(it.entity())) ? onLeaderboard(it) : it)
                .toList()));
    }

    /** "Code", "both arenas" */
    private static boolean isShort(Reference test) {
        return !test.slice().map(Slice::text).equals(test.name());
    }

    private static boolean isBoard(LexedSentence sentence, List<Part> parts, Map<Integer, Candidate> tests, int part) {
        return tests.containsKey(part)
                && sentence.at(parts.get(part).last()).folded().startsWith(NOUN);
    }

    private static boolean isLink(Part part) {
        return part.symbol() == Symbol.AND || part.symbol() == Symbol.COMMA;
    }

    private static Reference onLeaderboard(Reference test) {
        Optional<String> name =
                test.name().map(it -> it.toLowerCase(Locale.ROOT).endsWith(NOUN) ? it : it + " " + NOUN);
        return new Reference(name, test.entity(), test.slice());
    }
}
