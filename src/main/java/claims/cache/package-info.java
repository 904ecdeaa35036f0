/** Results of earlier runs, found again by all that they came from. Knows no command line and no models. */
package claims.cache;
