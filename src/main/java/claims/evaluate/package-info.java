/**
 * Measures output against gold: precision, recall and F1 for everything that the contract has. Pure but for the reading
 * of files. Knows {@code claims.text}, {@code claims.model} and, to read and to write, {@code claims.json}.
 */
package claims.evaluate;
