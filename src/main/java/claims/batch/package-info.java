/** Many articles in one run: side by side, in order, and what is wrong with one stays with that one. */
package claims.batch;
