/** The command line: the only room that knows picocli, terminals and folders. */
package claims.cli;
