package claims.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command's help as a page of the manual, in the language of {@code man(7)}. */
final class ManPage {
    private static final int SECTION = 1;

    private final CommandSpec spec;
    private final StringBuilder page = new StringBuilder();

    private ManPage(CommandSpec spec) {
        this.spec = spec;
    }

    static String of(CommandSpec spec) {
        return new ManPage(spec).page();
    }

    private String page() {
        String name = spec.qualifiedName("-");
        macro("TH", name.toUpperCase(Locale.ROOT), String.valueOf(SECTION), "", "claims", "User commands");
        macro("SH", "NAME");
        text(name + " - " + uncapitalised(description()));
        macro("SH", "SYNOPSIS");
        synopsis();
        macro("SH", "DESCRIPTION");
        text(description());
        arguments("ARGUMENTS", spec.positionalParameters());
        arguments("OPTIONS", spec.options());
        commands();
        footer();
        return page.toString();
    }

    private String description() {
        return String.join(" ", spec.usageMessage().description());
    }

    private static String uncapitalised(String sentence) {
        String start = sentence.split("[.:]", 2)[0];
        return start.substring(0, 1).toLowerCase(Locale.ROOT) + start.substring(1);
    }

    private void synopsis() {
        String arguments = spec.positionalParameters().stream()
                .map(argument -> argument.paramLabel() + (argument.arity().max() > 1 ? "..." : ""))
                .collect(Collectors.joining(" "));
        macro("B", spec.qualifiedName(" "));
        text((spec.subcommands().isEmpty() ? "[OPTIONS] " : "[OPTIONS] COMMAND ") + arguments);
    }

    private void arguments(String heading, List<? extends ArgSpec> arguments) {
        if (!arguments.isEmpty()) {
            macro("SH", heading);
            arguments.forEach(this::argument);
        }
    }

    private void argument(ArgSpec argument) {
        macro("TP");
        macro("B", names(argument));
        String initial = argument.defaultValue() == null ? "" : argument.defaultValue();
        text(Stream.of(argument.description())
                .map(line -> line.replace("${DEFAULT-VALUE}", initial))
                .collect(Collectors.joining(" ")));
    }

    private static String names(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return argument.paramLabel();
        }
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
    }

    private void commands() {
        if (!spec.subcommands().isEmpty()) {
            macro("SH", "COMMANDS");
            for (CommandLine command : spec.subcommands().values()) {
                macro("TP");
                macro("B", command.getCommandSpec().qualifiedName("-") + "(" + SECTION + ")");
                text(String.join(" ", command.getCommandSpec().usageMessage().description()));
            }
        }
    }

    /** Its paragraphs, each below the heading that it begins with. */
    private void footer() {
        boolean verbatim = false;
        for (String line : spec.usageMessage().footer()) {
            if (line.endsWith(":") && !line.startsWith(" ")) {
                macro("SH", line.replace(":", "").toUpperCase(Locale.ROOT));
                macro("nf");
                verbatim = true;
            } else if (line.isEmpty() && verbatim) {
                macro("fi");
                macro("PP");
                verbatim = false;
            } else if (!line.isEmpty()) {
                text(line);
            }
        }
        if (verbatim) {
            macro("fi");
        }
    }

    private void macro(String name, String... arguments) {
        page.append('.').append(name);
        for (String argument : arguments) {
            page.append(" \"").append(escaped(argument).replace("\"", "\"\"")).append('"');
        }
        page.append('\n');
    }

    /** A line that begins with a point or an apostrophe would be a macro. */
    private void text(String line) {
        page.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "")
                .append(escaped(line))
                .append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
