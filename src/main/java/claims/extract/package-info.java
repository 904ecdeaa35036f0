/** What all extractors share: the words that a user adds to their lists. */
package claims.extract;
