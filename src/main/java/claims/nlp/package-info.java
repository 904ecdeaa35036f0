/** The only room that imports {@code edu.stanford}: loads models and turns cleaned text into records of our own. */
package claims.nlp;
