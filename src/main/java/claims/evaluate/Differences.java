package claims.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Collects what differs between two of a pair. */
final class Differences {
    private final List<String> names = new ArrayList<>();

    Differences unless(boolean right, String name) {
        if (!right) {
            names.add(name);
        }
        return this;
    }

    List<String> names() {
        return names;
    }
}
