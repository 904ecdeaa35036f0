package claims.output;

/** What to do where a result is there already; spelled as users do. */
public enum OnExists {
    replace,
    skip,
    error
}
