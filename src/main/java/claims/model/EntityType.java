package claims.model;

/** The kinds of things that have a name here. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    LOCATION,
    /** AI models, services, programs, devices. */
    PRODUCT,
    BENCHMARK
}
