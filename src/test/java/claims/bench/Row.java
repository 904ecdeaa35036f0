package claims.bench;

import java.util.Map;

/** One thing measured of several programs, by their names. */
record Row(String what, Unit unit, Map<String, Double> values) {}
