package claims.evaluate;

/**
 * Something that gold or output found.
 *
 * @param optional of gold: it need not be found; of output: it need not be in gold
 */
record Item<T>(T value, Extent extent, boolean optional) {}
