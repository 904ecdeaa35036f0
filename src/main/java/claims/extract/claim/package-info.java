/**
 * Finds who says what. Quotation marks are paired first; the words that report (cues) are found by a word list; the parse
 * and the punctuation around a cue say what its content is and who its source; then sources get their names, credits and
 * the article's own statements are added, and figures, scores and entities are tied to the claims they stand in.
 */
package claims.extract.claim;
