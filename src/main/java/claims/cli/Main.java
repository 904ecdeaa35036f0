package claims.cli;

import claims.nlp.ModelMissingException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** {@code claims} as a process: arguments and streams in, an exit code out. */
public final class Main {
    private final Console console;

    Main(InputStream in, PrintStream out, PrintStream err) {
        this(new Console(in, out, err, false, false));
    }

    private Main(Console console) {
        this.console = console;
    }

    public static void main(String[] args) {
        Console console = Console.ofProcess(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        int exitCode = new Main(console).run(args);
        console.out().flush();
        System.exit(exitCode);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    int run(String... args) {
        CommandLine commands = Commands.create(console);
        commands.setOut(console.outWriter()).setErr(console.errWriter());
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()));
        commands.setParameterExceptionHandler((problem, arguments) -> usageError(problem));
        commands.setExecutionExceptionHandler((failure, command, result) -> failed(failure));
        return commands.execute(args);
    }

    private int failed(Exception failure) {
        console.error(failure instanceof ModelMissingException ? failure.getMessage() : Messages.internal(failure));
        return ExitCode.FAILURE;
    }

    private int usageError(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        console.error(problem.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, console.errWriter());
        console.say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }
}
