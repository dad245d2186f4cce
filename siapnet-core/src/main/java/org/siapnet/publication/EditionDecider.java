package org.siapnet.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.statistics.Snapshot;

/** Pemutus edisi: whether a step about an edition may be taken, and what follows. Pure. */
public final class EditionDecider {

    /** Why the step does not happen; empty if it may. */
    public Optional<Refusal> refusal(EditionAttempt attempt) {
        EditionAction action = attempt.command().action();
        EditionStatus status = attempt.edition().map(Edition::status).orElse(EditionStatus.NONE);
        if (action == EditionAction.PROPOSE && status != EditionStatus.NONE) {
            return Optional.of(
                    EditionLifecycle.TABLE.refuse(RefusalCode.ALREADY_EXISTS, EditionStatus.NONE, action, List.of()));
        }
        if (action != EditionAction.PROPOSE && status == EditionStatus.NONE) {
            return Optional.of(
                    EditionLifecycle.TABLE.refuse(RefusalCode.NOT_FOUND, EditionStatus.NONE, action, List.of()));
        }
        return EditionLifecycle.TABLE
                .refusal(status, action, attempt.context().actor(), attempt)
                .map(refusal -> refusal.restingOn(bases ->
                        attempt.context().law().inForce(bases, attempt.command().on())));
    }

    /** The edition that a proposal makes of these figures. */
    public Edition proposed(
            EditionCommand.Propose command, int number, Snapshot figures, String rulebook, Signature by) {
        return Edition.builder()
                .id(command.edition())
                .number(number)
                .version(1)
                .status(EditionLifecycle.TABLE.next(EditionStatus.NONE, EditionAction.PROPOSE))
                .figures(figures)
                .rulebook(rulebook)
                .checksum(Edition.checksum(figures, rulebook))
                .proposed(by)
                .supersedes(command.supersedes())
                .build();
    }

    /**
     * The editions a step changes: what is superseded, then the edition itself.
     *
     * @throws IllegalStateException if the step was refused
     */
    public List<Edition> changed(EditionAttempt attempt, Signature by) {
        Edition edition = attempt.edition().orElseThrow(() -> new IllegalStateException("nothing was proposed"));
        List<Edition> changed = new ArrayList<>();
        if (attempt.command() instanceof EditionCommand.Withdraw withdraw) {
            changed.add(next(edition, withdraw.action())
                    .withdrawn(by)
                    .withdrawnFor(withdraw.reason())
                    .build());
            return changed;
        }
        if (attempt.succession().isPresent()) {
            Edition before = attempt.predecessor().orElseThrow(() -> new IllegalStateException("nothing to supersede"));
            changed.add(next(before, EditionAction.SUPERSEDE)
                    .supersededBy(edition.id())
                    .build());
        }
        changed.add(next(edition, attempt.command().action()).agreed(by).build());
        return changed;
    }

    /** Whether the edition is what the same account proposed by the same command. */
    public boolean repeats(Edition edition, EditionCommand.Propose command, String account) {
        return edition.proposed().account().equals(account)
                && edition.proposed().on().equals(command.on())
                && edition.asOf().equals(command.asOf())
                && edition.figures().positions() == command.positions()
                && edition.figures().breakdowns().keySet().equals(command.by())
                && edition.supersedes().equals(command.supersedes())
                && command.knownAt()
                        .filter(known -> !edition.figures().cutoff().knownAt().equals(command.knownAt()))
                        .isEmpty();
    }

    /** What may be done about an edition in that status, before guards. */
    public List<PermittedAction> permitted(EditionStatus status) {
        return EditionLifecycle.TABLE.permitted(status).toList();
    }

    private static EditionBuilder next(Edition edition, EditionAction action) {
        return Edition.builder()
                .from(edition)
                .version(edition.version() + 1)
                .status(EditionLifecycle.TABLE.next(edition.status(), action));
    }
}
