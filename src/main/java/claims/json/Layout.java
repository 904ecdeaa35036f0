package claims.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/** How JSON is laid out. */
public enum Layout {
    /** One value on a line, two spaces of indentation: byte for byte what {@code jq .} makes of it. */
    PRETTY {
        @Override
        ObjectWriteContext context() {
            return new ObjectWriteContext.Base() {
                @Override
                public PrettyPrinter getPrettyPrinter() {
                    return new Indentation();
                }

                @Override
                public boolean hasPrettyPrinter() {
                    return true;
                }
            };
        }
    },
    /** All on one line, as JSON Lines asks for. */
    COMPACT {
        @Override
        ObjectWriteContext context() {
            return ObjectWriteContext.empty();
        }
    };

    abstract ObjectWriteContext context();
}
