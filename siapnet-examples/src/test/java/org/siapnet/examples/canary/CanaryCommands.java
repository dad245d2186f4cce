package org.siapnet.examples.canary;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.siapnet.examples.cli.SiapnetCommand;
import org.siapnet.examples.cli.Style;

/** Every command that only reads, in both languages. */
final class CanaryCommands {
    private CanaryCommands() {}

    public static void main(String[] arguments) {
        System.out.print(all(arguments[0]));
    }

    static String all(String url) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        for (String language : List.of("id", "en")) {
            for (String command : List.of(
                    "verify",
                    "verify --json",
                    "cases",
                    "cases --json",
                    "statistics --as-of 2022-01-01 --by act,agency,position",
                    "statistics --as-of 2022-01-01 --format csv",
                    "statistics --as-of 2022-01-01 --format json",
                    "vault rotate")) {
                String[] words = Stream.concat(
                                Stream.of(command.split(" ")), Stream.of("--db", url, "--lang", language))
                        .toArray(String[]::new);
                int code = SiapnetCommand.run(words, out, out, Style.PLAIN, false);
                if (code != 0) {
                    throw new AssertionError(command + ": " + code + said);
                }
            }
        }
        return said.toString();
    }
}
