package claims.cli;

import claims.input.Input;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** {@code --list}: the paths that would be read, as they are, and what is wrong with the others. */
final class InputList {
    private InputList() {}

    static int print(Iterator<Input> inputs, String end, Console console) {
        int exitCode = ExitCode.OK;
        while (inputs.hasNext() && !console.out().hasFailed()) {
            Input input = inputs.next();
            if (input.problem().isPresent()) {
                console.error(input.shown() + ": " + input.problem().get());
                exitCode = ExitCode.FAILURE;
            } else {
                console.out().write((input.path() + end).getBytes(StandardCharsets.UTF_8));
            }
        }
        return exitCode;
    }
}
