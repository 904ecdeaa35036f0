/**
 * Characters only: decoding a file, cleaning it, and the way back from cleaned text to the file's own offsets. Knows the
 * JDK and nothing else.
 */
package claims.text;
