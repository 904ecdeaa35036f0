package claims.cli;

import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code claims completion}: a script that makes a shell complete what is typed. */
final class CompletionCommand {
    private enum Shell {
        bash,
        zsh
    }

    private CompletionCommand() {}

    static CommandSpec spec(Console console) {
        CommandSpec[] own = new CommandSpec[1];
        CommandSpec spec = Commands.command("completion", () -> {
            // One script for both: it turns on zsh's support of bash's completion itself.
            String script = AutoComplete.bash("claims", own[0].root().commandLine());
            console.out().write((script + "\n").getBytes(StandardCharsets.UTF_8));
            return ExitCode.OK;
        });
        own[0] = spec;
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("SHELL")
                .type(Shell.class)
                .required(true)
                .description("bash or zsh.")
                .build());
        spec.usageMessage()
                .description("Prints a script that makes a shell complete commands and options.")
                .footer(
                        "",
                        "Examples:",
                        "  source <(claims completion bash)                                    in this shell",
                        "  claims completion bash > ~/.local/share/bash-completion/completions/claims",
                        "  claims completion zsh  > ~/.claims-completion; echo '. ~/.claims-completion' >> ~/.zshrc");
        return spec;
    }
}
