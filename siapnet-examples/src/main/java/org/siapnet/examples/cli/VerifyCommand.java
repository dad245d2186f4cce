package org.siapnet.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.siapnet.persistence.jdbc.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Verifikasi: checks journal against register. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    @Mixin
    Output output = new Output();

    @Option(names = "--db", required = true, paramLabel = "URL")
    String db = "";

    @Override
    public Integer call() {
        Verification found;
        try (Storage storage = Storage.existing(db)) {
            found = storage.verify();
        }
        if (output.json()) {
            output.json(View.of(found));
        } else {
            print(found);
        }
        return found.intact() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private void print(Verification found) {
        Screen screen = output.screen();
        if (found.intact()) {
            screen.line(screen.style().good("✓ ") + screen.text("verify.intact", found.streams(), found.entries()));
            return;
        }
        screen.line(screen.style().bad("✗ ") + screen.text("verify.damaged", found.damaged()));
        TextTable table = new TextTable(
                screen.text("column.stream"), ">" + screen.text("column.version"), screen.text("column.code"));
        found.damages()
                .forEach(damage ->
                        table.row(damage.stream().map(Object::toString).orElse("-"), damage.version(), damage.kind()));
        table.print(screen);
    }

    record View(boolean intact, long streams, long entries, long damaged, List<DamageView> damages) {
        static View of(Verification found) {
            return new View(
                    found.intact(),
                    found.streams(),
                    found.entries(),
                    found.damaged(),
                    found.damages().stream()
                            .map(damage -> new DamageView(
                                    damage.stream().map(Object::toString).orElse("-"),
                                    damage.version(),
                                    damage.kind().name()))
                            .toList());
        }
    }

    record DamageView(String stream, long version, String code) {}
}
