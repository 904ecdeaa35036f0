package claims.cli;

import claims.output.ResultStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * The three streams of a process. Results go to {@code out} and nothing else does.
 *
 * @param colourOut whether {@code out} is a terminal that shows colour; {@code colourErr} the same of {@code err}
 * @param terminalErr whether {@code err} is a terminal
 */
record Console(
        InputStream in, ResultStream out, PrintStream err, boolean colourOut, boolean colourErr, boolean terminalErr) {
    private static final String CLEAR_LINE = "\r\u001B[K";

    /**
     * Java cannot tell for each stream whether it is a terminal; the launcher can, and says so in
     * {@code claims.terminals}.
     */
    static Console ofProcess(InputStream in, OutputStream out, OutputStream err) {
        String terminals = System.getProperty("claims.terminals", "");
        String noColour = System.getenv("NO_COLOR");
        boolean colour = (noColour == null || noColour.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
        boolean terminalErr = terminals.contains("err");
        return of(in, out, err, colour && terminals.contains("out"), colour && terminalErr, terminalErr);
    }

    static Console of(InputStream in, OutputStream out, OutputStream err) {
        return of(in, out, err, false, false, false);
    }

    private static Console of(
            InputStream in,
            OutputStream out,
            OutputStream err,
            boolean colourOut,
            boolean colourErr,
            boolean terminalErr) {
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Console(in, new ResultStream(out), messages, colourOut, colourErr, terminalErr);
    }

    Ansi ansi() {
        return colourOut ? Ansi.ON : Ansi.OFF;
    }

    void error(String message) {
        labelled("@|bold,red error:|@", message);
    }

    /** A message of its own, at a place: {@code news/a.txt:3:1: warning: …}. */
    void warning(String place, String message) {
        line(place + ": " + coloured("@|bold,yellow warning:|@") + " " + message);
    }

    void say(String message) {
        line("claims: " + message);
    }

    /** A line that stays. */
    void line(String message) {
        err.println(terminalErr ? CLEAR_LINE + message : message);
    }

    /** A line that is written over by what comes next: for a terminal alone. */
    void status(String text) {
        err.print(CLEAR_LINE + text);
        err.flush();
    }

    private void labelled(String label, String message) {
        say(coloured(label) + " " + message);
    }

    private String coloured(String markup) {
        return (colourErr ? Ansi.ON : Ansi.OFF).string(markup);
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
