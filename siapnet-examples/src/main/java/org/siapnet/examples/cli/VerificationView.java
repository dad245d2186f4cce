package org.siapnet.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.siapnet.persistence.jdbc.EditionVerification;
import org.siapnet.persistence.jdbc.Verification;

/** Tampilan hasil pemeriksaan: what was found in a journal, and among editions, for people and machines. */
final class VerificationView {
    private final Output output;
    private final String intact;

    /** @param intact text for when nothing of the journal is damaged */
    VerificationView(Output output, String intact) {
        this.output = output;
        this.intact = intact;
    }

    /** Shows it, and returns the exit code. */
    int show(Verification journal, Optional<EditionVerification> editions) {
        if (output.json()) {
            output.json(View.of(journal, editions));
        } else {
            print(journal);
            editions.ifPresent(this::print);
        }
        return whole(journal, editions) ? ExitCode.DONE : ExitCode.REFUSED;
    }

    private static boolean whole(Verification journal, Optional<EditionVerification> editions) {
        return journal.intact() && editions.filter(found -> !found.intact()).isEmpty();
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

    private void print(EditionVerification found) {
        Screen screen = output.screen();
        if (found.intact()) {
            screen.line(screen.style().good("✓ ") + screen.text("verify.editions.intact", found.editions()));
            return;
        }
        screen.line(screen.style().bad("✗ ")
                + screen.text(
                        "verify.editions.damaged",
                        found.damages().size(),
                        found.first().orElseThrow().number()));
        TextTable table = new TextTable(
                ">" + screen.text("column.edition"), screen.text("column.code"), screen.text("column.meaning"));
        found.damages()
                .forEach(damage -> table.row(
                        damage.number(),
                        damage.fault(),
                        screen.text("edition-fault." + damage.fault().name())));
        table.print(screen);
    }

    record View(
            boolean intact,
            long streams,
            long entries,
            long damaged,
            List<DamageView> damages,
            OptionalLong editions,
            List<EditionDamageView> damagedEditions) {
        static View of(Verification found, Optional<EditionVerification> editions) {
            return new View(
                    whole(found, editions),
                    found.streams(),
                    found.entries(),
                    found.damaged(),
                    found.damages().stream()
                            .map(damage -> new DamageView(
                                    damage.stream().map(Object::toString).orElse("-"),
                                    damage.version(),
                                    damage.kind().name()))
                            .toList(),
                    editions.map(of -> OptionalLong.of(of.editions())).orElse(OptionalLong.empty()),
                    editions.map(EditionVerification::damages).orElse(List.of()).stream()
                            .map(damage -> new EditionDamageView(
                                    damage.number(), damage.fault().name()))
                            .toList());
        }
    }

    record DamageView(String stream, long version, String code) {}

    record EditionDamageView(int number, String code) {}
}
