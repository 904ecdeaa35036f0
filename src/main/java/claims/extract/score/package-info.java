/** What models score on benchmarks, and how the scores compare. */
package claims.extract.score;
