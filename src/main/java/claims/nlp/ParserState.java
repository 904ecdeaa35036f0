package claims.nlp;

/**
 * What the parser has made of a sentence so far, by the arc-standard system: a stack of words, a buffer of those to come, and
 * arcs to those that are done with. The words have numbers from {@link #FIRST_WORD} on.
 */
final class ParserState {
    /** Where there is no word: so arrays of zeros are right from the start. */
    static final int NOTHING = 0;

    static final int ROOT = 1;
    static final int FIRST_WORD = 2;

    private final int end;
    private final int[] stack;
    private int height;
    private int next = ROOT;
    private final int[] heads;
    private final int[] labels;
    /** Of each word its outermost child on either side, and the one that was so before. */
    private final int[] left;

    private final int[] right;
    private final int[] secondLeft;
    private final int[] secondRight;

    ParserState(int length) {
        end = FIRST_WORD + length;
        stack = new int[end];
        heads = new int[end];
        labels = new int[end];
        left = new int[end];
        right = new int[end];
        secondLeft = new int[end];
        secondRight = new int[end];
        shift();
    }

    boolean isDone() {
        return height == 1 && !canShift();
    }

    boolean canShift() {
        return next < end;
    }

    /** Whether two words are on the stack, so that one may hang on the other. The root lies below them. */
    boolean canLink() {
        return height > 2;
    }

    void shift() {
        stack[height++] = next++;
    }

    /** The word below the top of the stack becomes a child of the top, and is further left than any that it has. */
    void linkLeft(int label) {
        height--;
        int child = stack[height - 1];
        int head = stack[height];
        stack[height - 1] = head;
        link(child, head, label);
        secondLeft[head] = left[head];
        left[head] = child;
    }

    /** The top of the stack becomes a child of the word below it, and is further right than any that it has. */
    void linkRight(int label) {
        height--;
        int child = stack[height];
        int head = stack[height - 1];
        link(child, head, label);
        secondRight[head] = right[head];
        right[head] = child;
    }

    private void link(int child, int head, int label) {
        heads[child] = head;
        labels[child] = label;
    }

    /** @param depth 0 for the top */
    int stack(int depth) {
        return depth < height ? stack[height - 1 - depth] : NOTHING;
    }

    int buffer(int place) {
        return next + place < end ? next + place : NOTHING;
    }

    int head(int word) {
        return heads[word];
    }

    /** Its number in the model's list, of which the first is that of no word at all. */
    int label(int word) {
        return labels[word];
    }

    int leftChild(int word) {
        return left[word];
    }

    int rightChild(int word) {
        return right[word];
    }

    int secondLeftChild(int word) {
        return secondLeft[word];
    }

    int secondRightChild(int word) {
        return secondRight[word];
    }
}
