package org.siapnet.examples.cli;

import com.google.common.base.Throwables;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.siapnet.persistence.jdbc.StorageException;
import org.siapnet.port.DamagedJournalException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Pesan kesalahan: says in the language chosen what is wrong, and how to go on. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Screen screen;

    Complaints(Screen screen) {
        this.screen = screen;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        complain(codeOf(problem), textOf(problem));
        hint(problem.getCommandLine());
        return ExitCode.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine line, ParseResult parsed) {
        if (problem instanceof RefusedException refused) {
            complain(refused.code(), refused.text(screen.texts()));
            return ExitCode.REFUSED;
        }
        if (problem instanceof WrongUsageException wrong) {
            complain(wrong.code(), wrong.text(screen.texts()));
            hint(line);
            return ExitCode.WRONG_USAGE;
        }
        if (problem instanceof DamagedJournalException damaged) {
            complain("DAMAGED_JOURNAL", screen.text("error.DAMAGED_JOURNAL", said(damaged)));
            return ExitCode.REFUSED;
        }
        if (ofDatabase(problem)) {
            complain("DATABASE", screen.text("error.DATABASE", database(parsed)));
            return ExitCode.REFUSED;
        }
        complain(
                "UNEXPECTED", screen.text("error.UNEXPECTED", problem.getClass().getSimpleName()));
        return ExitCode.REFUSED;
    }

    /** Whether it is the database that failed, whatever the failure is wrapped in. */
    private static boolean ofDatabase(Exception problem) {
        return Throwables.getCausalChain(problem).stream()
                .anyMatch(cause -> cause instanceof StorageException
                        || cause instanceof FlywayException
                        || cause instanceof SQLException);
    }

    /** What {@code --db} was given. */
    private static String database(ParseResult parsed) {
        ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        return innermost.hasMatchedOption("--db")
                ? Store.shown(String.join("", innermost.matchedOption("--db").originalStringValues()))
                : "";
    }

    private void complain(String code, String text) {
        screen.err().print(screen.style().bad("siapnet: " + code) + ": " + text + "\n");
        screen.err().flush();
    }

    private void hint(CommandLine line) {
        screen.err().print(screen.text("error.hint", line.getCommandSpec().qualifiedName()) + "\n");
        screen.err().flush();
    }

    private String codeOf(ParameterException problem) {
        if (problem instanceof MissingParameterException) {
            return "MISSING";
        }
        return problem instanceof UnmatchedArgumentException ? "UNKNOWN_ARGUMENT" : "NOT_A_VALUE";
    }

    private static String said(Exception problem) {
        return String.valueOf(problem.getMessage());
    }

    private String textOf(ParameterException problem) {
        if (problem instanceof MissingParameterException missing) {
            List<ArgSpec> missed = missing.getMissing();
            return missed.isEmpty()
                    ? said(problem)
                    : screen.text(
                            "error.MISSING",
                            missed.stream().map(Complaints::name).collect(Collectors.joining(", ")));
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return screen.text("error.UNKNOWN_ARGUMENT", String.join(" ", unmatched.getUnmatched()));
        }
        ArgSpec argument = problem.getArgSpec();
        if (argument == null || problem.getValue() == null) {
            return said(problem);
        }
        return screen.text("error.NOT_A_VALUE", name(argument), problem.getValue(), expected(argument));
    }

    private String expected(ArgSpec argument) {
        Class<?> type =
                argument.typeInfo().isMultiValue() || argument.typeInfo().isOptional()
                        ? argument.typeInfo().getAuxiliaryTypes()[0]
                        : argument.type();
        if (type.isEnum()) {
            String constants = Arrays.stream(type.getEnumConstants())
                    .map(constant -> type.getName().endsWith("Language")
                            ? constant.toString().toLowerCase(Locale.ROOT)
                            : constant.toString())
                    .collect(Collectors.joining(", "));
            return screen.text("error.expected.one-of", constants);
        }
        String kind = "error.expected." + type.getSimpleName();
        return screen.texts().codes().contains(kind) ? screen.text(kind) : screen.text("error.expected.other");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
