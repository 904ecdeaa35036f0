/** What the command line names as articles: files, folders, patterns and lists, read one at a time. */
package claims.input;
