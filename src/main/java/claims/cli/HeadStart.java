package claims.cli;

import claims.pipeline.Pipeline;
import java.io.File;

/** What any article takes is made ready on one processor while another still reads the options. */
final class HeadStart {
    private HeadStart() {}

    static void begin(String[] args) {
        if (isLikelyToExtract(args)) {
            Thread thread = new Thread(HeadStart::prepare, "claims-head-start");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Who asks for help or has mistyped an option needs none of it; most of them name no article. */
    private static boolean isLikelyToExtract(String[] args) {
        if (args.length < 2 || !args[0].equals("extract")) {
            return false;
        }
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("-") || new File(args[i]).exists()) {
                return true;
            }
        }
        return false;
    }

    private static void prepare() {
        try {
            Pipeline.prepare();
        } catch (RuntimeException | Error e) {
            // The article that needs it comes to the same end, and is told so.
        }
    }
}
