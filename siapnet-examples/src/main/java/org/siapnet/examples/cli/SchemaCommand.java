package org.siapnet.examples.cli;

import java.util.concurrent.Callable;
import org.siapnet.persistence.jdbc.Dialect;
import org.siapnet.persistence.jdbc.JdbcSettings;
import org.siapnet.persistence.jdbc.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Skema: the tables to create, for whoever creates them by hand. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Parameters(index = "0", paramLabel = "print")
    What what = What.PRINT;

    @Option(names = "--dialect", paramLabel = "h2|postgresql", defaultValue = "H2")
    Dialect dialect = Dialect.H2;

    /** What is done with the schema. */
    enum What {
        PRINT
    }

    @Override
    public Integer call() {
        String script = Schema.script(dialect, JdbcSettings.standard());
        if (output.json()) {
            output.json(new View(script));
        } else {
            output.screen().line(script);
        }
        return ExitCode.DONE;
    }

    record View(String script) {}
}
