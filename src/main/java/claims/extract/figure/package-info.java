/**
 * Finds amounts of money, percentages, quantities and ratios. A sentence is cut into lexemes; {@code NumberGrammar} reads
 * numbers, {@code AmountGrammar} what they are amounts of and where two make a range; then the words around say how exact
 * it is, where it moves, per what, when, and of what. What claims to be an amount and can't be read is no figure but a
 * warning ({@code UnreadableNumbers}). The vocabulary is in resource files.
 */
package claims.extract.figure;
