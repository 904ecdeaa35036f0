package claims.nlp;

/**
 * A word or sign of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param text as it stands in the cleaned text
 * @param tag part of speech in the Penn Treebank's set
 * @param name the name class that the sequence model gives it: {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or
 *     {@code O}
 * @param start in characters of the cleaned text, as is {@code end}
 */
public record Token(int index, String text, String lemma, String tag, String name, int start, int end) {}
