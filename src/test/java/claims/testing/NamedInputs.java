package claims.testing;

import claims.input.Input;
import claims.input.Inputs;
import claims.input.Selection;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** What a command line with nothing but paths names. */
public final class NamedInputs {
    private NamedInputs() {}

    public static Iterator<Input> of(String... paths) {
        return new Inputs(List.of(paths), List.of(), Selection.USUAL, InputStream.nullInputStream()).iterator();
    }
}
