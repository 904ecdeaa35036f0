package claims.cli;

import claims.batch.Failures;
import claims.input.FileProblems;
import claims.nlp.ModelMissingException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** {@code claims} as a process: arguments and streams in, an exit code out. */
public final class Main {
    private final Console console;

    Main(InputStream in, OutputStream out, OutputStream err) {
        this(Console.of(in, out, err));
    }

    private Main(Console console) {
        this.console = console;
    }

    public static void main(String[] args) {
        HeadStart.begin(args);
        // Otherwise picocli loads eighty classes, to convert what no option of ours takes, before it reads the first
        // one.
        System.setProperty("picocli.converters.excludes", "java[.](sql|time)[.].*");
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        int exitCode = new Main(Console.ofProcess(System.in, out, err)).run(args);
        // When all went well there is nobody to wait for: the threads that are left are daemons. And an exit makes a
        // logger ready to be told of it, from Java 21 on.
        if (exitCode != ExitCode.OK) {
            System.exit(exitCode);
        }
    }

    int run(String... args) {
        int exitCode = execute(args);
        Optional<IOException> unwritten = console.out().failure();
        if (unwritten.isEmpty()) {
            return exitCode;
        }
        console.error("standard output: " + FileProblems.unwritable(unwritten.get()));
        return ExitCode.FAILURE;
    }

    private int execute(String... args) {
        CommandLine commands = Commands.create(console, List.of(args));
        commands.setOut(console.outWriter()).setErr(console.errWriter());
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()));
        commands.setExpandAtFiles(false); // @names.txt is an article like any other
        commands.setParameterExceptionHandler((problem, arguments) -> usageError(problem));
        commands.setExecutionExceptionHandler((failure, command, result) -> failed(failure));
        try {
            return commands.execute(args);
        } catch (Error e) { // such as an OutOfMemoryError: a stack trace says nothing to a user
            return failed(e);
        }
    }

    private int failed(Throwable failure) {
        console.error(
                failure instanceof ModelMissingException
                        ? failure.getMessage()
                        : Failures.of(failure).message());
        return ExitCode.FAILURE;
    }

    private int usageError(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        console.error(problem.getMessage() + ConfigOptions.blame(problem));
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, console.errWriter());
        console.say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }
}
