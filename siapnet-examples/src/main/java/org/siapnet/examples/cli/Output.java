package org.siapnet.examples.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Keluaran: how a command prints: for a person, or as JSON. */
final class Output {
    @Spec(Spec.Target.MIXEE)
    CommandSpec command = CommandSpec.create();

    @Option(names = "--json")
    boolean json;

    Screen screen() {
        return ((SiapnetCommand) command.root().userObject()).screen();
    }

    boolean json() {
        return json;
    }

    /** Prints a view as JSON. */
    void json(Object view) {
        screen().line(Json.of(view));
    }
}
