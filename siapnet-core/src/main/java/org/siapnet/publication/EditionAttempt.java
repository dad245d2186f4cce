package org.siapnet.publication;

import java.time.LocalDate;
import java.util.Optional;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Reason;

/**
 * Upaya: a command on an edition, and what its guards look at.
 *
 * @param command what is asked for
 * @param context who acts under which law
 * @param edition the edition as it stands; empty before it is proposed
 * @param standing the edition that is public for the day of the figures
 * @param predecessor the edition to be superseded, if there is one of that id
 */
public record EditionAttempt(
        EditionCommand command,
        DecisionContext context,
        Optional<Edition> edition,
        Optional<Edition> standing,
        Optional<Edition> predecessor) {

    /** Which edition is to be superseded, and why. */
    public Optional<Succession> succession() {
        return command instanceof EditionCommand.Propose propose
                ? propose.supersedes()
                : edition.flatMap(Edition::supersedes);
    }

    /** Day of the figures; empty where nothing was proposed. */
    public Optional<LocalDate> asOf() {
        return command instanceof EditionCommand.Propose propose
                ? Optional.of(propose.asOf())
                : edition.map(Edition::asOf);
    }

    Optional<Reason> reason() {
        return command instanceof EditionCommand.Withdraw withdraw ? Optional.of(withdraw.reason()) : Optional.empty();
    }
}
