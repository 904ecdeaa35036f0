package claims.cli;

import claims.evaluate.Evaluation;
import claims.evaluate.Evaluator;
import claims.evaluate.Gold;
import claims.evaluate.Scope;
import claims.extract.OwnWords;
import claims.input.FileProblems;
import claims.pipeline.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/** {@code claims evaluate}: how right the output is, measured against gold. */
final class EvaluateCommand {
    private final Console console;
    private CommandSpec spec;

    private EvaluateCommand(Console console) {
        this.console = console;
    }

    static CommandSpec spec(Console console) {
        EvaluateCommand command = new EvaluateCommand(console);
        command.spec = Commands.command("evaluate", command::call);
        command.spec
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .paramLabel("GOLD")
                        .type(Path.class)
                        .required(true)
                        .description("Gold in JSON Lines, or a folder of such files. Each line names its article by"
                                + " \"path\" or carries it as \"text\".")
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .index("1")
                        .paramLabel("OUTPUT")
                        .type(Path.class)
                        .arity("0..1")
                        .description("What 'claims extract' wrote. Without it the articles are extracted now.")
                        .build())
                .addOption(Commands.flag("--errors", "List what is missed, spurious or wrong, in its sentence."))
                .addOption(Commands.flag("--json", "Print the numbers and the errors as JSON."))
                .addOption(OptionSpec.builder("--fail-under")
                        .paramLabel("F1")
                        .type(Double.class)
                        .description("Exit with 1 where the F1 (overlap) of a measured list is below this,"
                                + " from 0 to 1.")
                        .build())
                .addOption(OptionSpec.builder("--only")
                        .paramLabel("LIST:KIND,…")
                        .arity("1")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Measure these kinds of a list, such as figures:money,percent.")
                        .build())
                .addOption(OptionSpec.builder("--partial")
                        .paramLabel("LIST")
                        .arity("1")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("The gold does not hold all of this list: what it lacks is not wrong.")
                        .build());
        command.spec
                .usageMessage()
                .description("Measures precision, recall and F1 against gold, by exact and by overlap matching.")
                .footer(
                        "",
                        "Examples:",
                        "  claims evaluate samples/gold/",
                        "  claims evaluate gold.jsonl output.jsonl --errors | less",
                        "  claims evaluate gold.jsonl --fail-under 0.85   in CI");
        return command.spec;
    }

    private int call() {
        Double least = spec.findOption("--fail-under").getValue();
        if (least != null && !(least >= 0 && least <= 1)) {
            throw usage("--fail-under takes an F1 from 0 to 1, not " + least);
        }
        try {
            Evaluation evaluation = evaluate();
            evaluation.notes().forEach(console::say);
            print(evaluation);
            return verdict(evaluation, least);
        } catch (IOException e) {
            console.error(FileProblems.withFile(e));
            return ExitCode.FAILURE;
        }
    }

    private Evaluation evaluate() throws IOException {
        Path goldPath = spec.positionalParameters().get(0).getValue();
        Path output = spec.positionalParameters().get(1).getValue();
        Evaluator evaluator = new Evaluator(scope());
        Gold gold = Gold.load(goldPath);
        if (output != null) {
            return evaluator.comparing(gold, output);
        }
        Pipeline pipeline = Pipeline.load(Installation.models(), OwnWords.NONE);
        return evaluator.extracting(gold, pipeline::extract);
    }

    private Scope scope() {
        try {
            return Scope.parse(values("--only"), values("--partial"));
        } catch (IllegalArgumentException e) {
            throw usage(e.getMessage());
        }
    }

    private List<String> values(String option) {
        List<String> values = spec.findOption(option).getValue();
        return values == null ? List.of() : values;
    }

    private void print(Evaluation evaluation) {
        boolean errors = Boolean.TRUE.equals(spec.findOption("--errors").getValue());
        if (Boolean.TRUE.equals(spec.findOption("--json").getValue())) {
            console.out().write(evaluation.json());
        } else {
            String text = (errors ? evaluation.listing() + "\n" : "") + evaluation.table();
            console.out().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private int verdict(Evaluation evaluation, Double least) {
        OptionalDouble lowest = evaluation.lowestOverlapF1();
        if (least == null || (lowest.isPresent() && lowest.getAsDouble() >= least)) {
            return ExitCode.OK;
        }
        console.error(Messages.belowTarget(lowest, least));
        return ExitCode.FAILURE;
    }

    private ParameterException usage(String message) {
        return new ParameterException(new CommandLine(spec), message);
    }
}
