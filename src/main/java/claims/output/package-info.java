/** Where results go: a stream, a file or a folder; whole or not at all. */
package claims.output;
