/**
 * A sentence in words, signs and numbers: finer than tokens, so that {@code 71.4%→83} falls into its parts. What the
 * extractors of figures and of scores read.
 */
package claims.extract.lexeme;
