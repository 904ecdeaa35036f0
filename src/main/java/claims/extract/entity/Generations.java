package claims.extract.entity;

import java.util.List;
import java.util.Set;

/** {@code Jr.} and its like: part of a full name, and no surname. */
final class Generations {
    private static final Set<String> WORDS = Set.of("jr", "sr", "ii", "iii", "iv");

    private Generations() {}

    static boolean isGeneration(String word) {
        return WORDS.contains(NameList.key(word));
    }

    static boolean isJunior(List<Segment> name) {
        return name.size() > 2 && WORDS.contains(name.get(name.size() - 1).folded());
    }

    static String surname(List<Segment> name) {
        int end = name.size() - (isJunior(name) ? 1 : 0);
        int start = end - 1;
        while (start > 1 && name.get(start).join() == Segment.Join.HYPHEN) {
            start--;
        }
        return NameList.key(name.subList(start, end));
    }
}
