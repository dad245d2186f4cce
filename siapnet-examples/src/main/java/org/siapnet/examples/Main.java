package org.siapnet.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.siapnet.examples.cli.SiapnetCommand;
import org.siapnet.examples.cli.Style;

/** Program utama: the command line of siapnet; without arguments the main job. */
public final class Main {
    private Main() {}

    /** Runs the command named by the arguments, and ends with its exit code. */
    public static void main(String[] arguments) {
        boolean terminal = System.console() != null;
        int code = SiapnetCommand.run(
                arguments,
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Style.of(terminal, System.getenv("NO_COLOR") != null),
                terminal);
        if (code != 0) {
            System.exit(code);
        }
    }
}
