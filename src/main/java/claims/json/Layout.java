package claims.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How JSON is laid out. */
public enum Layout {
    /** One value on a line, two spaces of indentation: byte for byte what {@code jq .} makes of it. */
    PRETTY {
        @Override
        ObjectWriteContext context() {
            return new ObjectWriteContext.Base() {
                @Override
                public PrettyPrinter getPrettyPrinter() {
                    return prettyPrinter();
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

    static DefaultPrettyPrinter prettyPrinter() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
    }
}
