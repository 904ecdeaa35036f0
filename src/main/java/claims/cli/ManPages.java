package claims.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** Writes the manual into a folder, a page for each command. The build runs it. */
final class ManPages {
    private ManPages() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Console nowhere = Console.of(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream());
        CommandLine root = Commands.create(nowhere, List.of("--help"));
        write(folder, root);
        for (CommandLine command : root.getSubcommands().values()) {
            write(folder, command);
        }
    }

    private static void write(Path folder, CommandLine command) throws IOException {
        String name = command.getCommandSpec().qualifiedName("-");
        Files.writeString(folder.resolve(name + ".1"), ManPage.of(command.getCommandSpec()));
    }
}
