/** {@code claims.toml}: options' values and words of the user's own. */
package claims.config;
