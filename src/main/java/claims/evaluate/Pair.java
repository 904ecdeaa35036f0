package claims.evaluate;

/** The same thing in gold and in output. */
record Pair<T>(Item<T> gold, Item<T> output) {
    boolean exact() {
        return gold.extent().equals(output.extent());
    }

    T expected() {
        return gold.value();
    }

    T actual() {
        return output.value();
    }
}
