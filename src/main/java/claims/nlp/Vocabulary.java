package claims.nlp;

import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.TreeMap;

/**
 * Numbered words, searched where they lie in a mapped file: a map would have to be filled with 77,000 strings for an article
 * that has 500.
 *
 * @param letters of all words in their order as strings, without anything between them
 * @param ends where each of them ends in the letters
 * @param numbers of each of them
 */
record Vocabulary(CharBuffer letters, IntBuffer ends, IntBuffer numbers) {
    /** Words are numbered as they stand in the list; one that stands there twice has its last number. */
    static Vocabulary of(List<String> words) {
        TreeMap<String, Integer> sorted = new TreeMap<>();
        for (int number = 0; number < words.size(); number++) {
            sorted.put(words.get(number), number);
        }
        String letters = String.join("", sorted.keySet());
        IntBuffer ends = IntBuffer.allocate(sorted.size());
        IntBuffer numbers = IntBuffer.allocate(sorted.size());
        int end = 0;
        for (var entry : sorted.entrySet()) {
            end += entry.getKey().length();
            ends.put(end);
            numbers.put(entry.getValue());
        }
        return new Vocabulary(CharBuffer.wrap(letters), ends.flip(), numbers.flip());
    }

    /** The number of a word, or that of another one where the word is not known. */
    int number(String word, int otherwise) {
        int low = 0;
        int high = ends.capacity() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = CharSequence.compare(wordAt(middle), word);
            if (order == 0) {
                return numbers.get(middle);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return otherwise;
    }

    private CharBuffer wordAt(int index) {
        return letters.subSequence(index == 0 ? 0 : ends.get(index - 1), ends.get(index));
    }
}
