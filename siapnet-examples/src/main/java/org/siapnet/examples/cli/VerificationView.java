package org.siapnet.examples.cli;

import java.util.List;
import org.siapnet.persistence.jdbc.Verification;

/** Tampilan hasil pemeriksaan: what was found in a journal, for people and machines. */
final class VerificationView {
    private final Output output;
    private final String intact;

    /** @param intact text for when nothing is damaged */
    VerificationView(Output output, String intact) {
        this.output = output;
        this.intact = intact;
    }

    /** Shows it, and returns the exit code. */
    int show(Verification found) {
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
            screen.line(screen.style().good("✓ ") + screen.text(intact, found.streams(), found.entries()));
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
