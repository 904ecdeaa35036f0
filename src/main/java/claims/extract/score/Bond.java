package claims.extract.score;

/** How well a name goes with a number: the weight of the frame that holds them, and what parts them. */
record Bond(double weight, double cost) {
    static final Bond NONE = new Bond(0, 0);

    private static final double TELLING = 3;

    /** Of names and numbers that stand in rows of the same length. */
    static final Bond CERTAIN = new Bond(10, 0);

    double strength() {
        return weight - cost;
    }

    /** The frame alone says that the number is a result. */
    boolean isTelling() {
        return weight >= TELLING;
    }
}
