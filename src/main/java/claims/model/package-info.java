/**
 * The output contract as records that check themselves. Names of enum constants are the contract's words in capitals
 * with underscores. Knows {@code claims.text} and nothing else.
 */
package claims.model;
