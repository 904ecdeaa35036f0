package claims.extract.score;

import claims.model.Qualifier;
import java.util.Optional;

/** What is said of a result beside its value: in what it is measured, how it was got, and how exact it is. */
record Manner(Optional<String> metric, Optional<Setting> setting, Optional<Qualifier> qualifier) {}
