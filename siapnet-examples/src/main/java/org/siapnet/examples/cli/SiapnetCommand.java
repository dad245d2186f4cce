package org.siapnet.examples.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
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
        sortOptions = false)
public final class SiapnetCommand {
    private static final List<Class<?>> COMMANDS = List.of(
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
            ServeCommand.class);

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
        String[] words = arguments.length == 0 ? new String[] {"demo"} : arguments;
        CommandLine line = new CommandLine(new SiapnetCommand(screen));
        meant(words).forEach(line::addSubcommand);
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
        int code = line.execute(words);
        out.flush();
        err.flush();
        return code;
    }

    Screen screen() {
        return screen;
    }

    /** The commands named anywhere among the arguments, all if none is: to look at each takes longer than to run most. */
    private static List<Class<?>> meant(String[] arguments) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(type -> List.of(arguments)
                        .contains(type.getAnnotation(Command.class).name()))
                .toList();
        return named.isEmpty() ? COMMANDS : named;
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
