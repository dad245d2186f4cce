package org.siapnet.examples.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import org.siapnet.examples.text.Texts;
import org.siapnet.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Perintah siapnet: the root of all commands. */
@Command(
        name = "siapnet",
        mixinStandardHelpOptions = true,
        version = "siapnet 0.1.0",
        scope = ScopeType.INHERIT,
        sortOptions = false,
        subcommands = {
            ClassifyCommand.class,
            StageCommand.class,
            DeadlineCommand.class,
            RulesCommand.class,
            LifecycleCommand.class,
            DemoCommand.class,
            RegisterCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            StatisticsCommand.class,
            EditionsCommand.class,
            CasesCommand.class,
            CaseCommand.class,
            StuckCommand.class,
            RedateCommand.class,
            VerifyCommand.class,
            VaultCommand.class,
            CheckpointCommand.class,
            RebuildCommand.class,
            SchemaCommand.class,
            ServeCommand.class,
        })
public final class SiapnetCommand {
    private final Screen screen;

    @Option(names = "--lang", paramLabel = "id|en", scope = ScopeType.INHERIT, defaultValue = "id")
    Language language = Language.ID;

    private SiapnetCommand(Screen screen) {
        this.screen = screen;
    }

    /**
     * Runs the command named by the arguments.
     *
     * @return the exit code: 0 done, 1 refused or some rows rejected, 2 wrong usage
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err, Style style, boolean terminal) {
        Texts texts = Texts.in(chosen(arguments));
        Screen screen = new Screen(out, err, style, terminal, texts);
        CommandLine line = new CommandLine(new SiapnetCommand(screen));
        line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(texts.bundle())
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Screen.WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        style == Style.COLOURED ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .registerConverter(Language.class, Language::of)
                .setParameterExceptionHandler(new Complaints(screen))
                .setExecutionExceptionHandler(new Complaints(screen));
        Converters.register(line);
        int code = line.execute(arguments.length == 0 ? new String[] {"demo"} : arguments);
        out.flush();
        err.flush();
        return code;
    }

    Screen screen() {
        return screen;
    }

    /** The language named anywhere among the arguments, so that even an error about them is in it. */
    private static Language chosen(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (Arrays.stream(Language.values())
                    .anyMatch(language -> language.tag().equals(value))) {
                return Language.of(value);
            }
        }
        return Language.ID;
    }
}
