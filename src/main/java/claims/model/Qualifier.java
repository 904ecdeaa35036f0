package claims.model;

/** How a number is to be read; one without a qualifier is exact. */
public enum Qualifier {
    ABOUT,
    OVER,
    UNDER,
    AT_LEAST,
    AT_MOST
}
