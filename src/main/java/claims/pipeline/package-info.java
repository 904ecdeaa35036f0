/** The straight line from an article to its document. */
package claims.pipeline;
