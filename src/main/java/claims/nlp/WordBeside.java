package claims.nlp;

/**
 * What a word says of the tag of a rare word beside it.
 *
 * @param wordClass what words keep company with it
 * @param shapeBefore what its shape speaks for as that of the word before, a number in {@link TagWeights}; so are all that follow
 */
record WordBeside(String wordClass, int shapeBefore, int shapeAfter, int classBefore, int classAfter) {
    static WordBeside of(String word, TaggerModel model) {
        TagWeights weights = model.weights();
        String shape = WordShape.of(word);
        String wordClass = model.classOf(word);
        return new WordBeside(
                wordClass,
                weights.number(TagWeights.SHAPE_BEFORE, shape),
                weights.number(TagWeights.SHAPE_AFTER, shape),
                weights.number(TagWeights.CLASS_BEFORE, wordClass),
                weights.number(TagWeights.CLASS_AFTER, wordClass));
    }
}
