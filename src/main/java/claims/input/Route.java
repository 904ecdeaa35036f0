package claims.input;

import java.nio.file.Path;
import java.util.Optional;

/** Where a walk goes from a folder that it is in. */
interface Route {
    enum Wanted {
        NO,
        /** If its name is one of an article. */
        IF_ARTICLE,
        YES
    }

    /** None where there is nothing to go into that folder for. */
    Optional<Route> into(Path folder);

    Wanted wants(Path file);

    /** Everywhere but into what is hidden. */
    Route EVERYWHERE = new Route() {
        @Override
        public Optional<Route> into(Path folder) {
            return isHidden(folder) ? Optional.empty() : Optional.of(this);
        }

        @Override
        public Wanted wants(Path file) {
            return isHidden(file) ? Wanted.NO : Wanted.IF_ARTICLE;
        }
    };

    static boolean isHidden(Path name) {
        return name.toString().startsWith(".");
    }
}
