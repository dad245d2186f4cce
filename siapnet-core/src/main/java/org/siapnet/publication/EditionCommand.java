package org.siapnet.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.PositionScheme;
import org.siapnet.statistics.Dimension;

/** Perintah atas edisi: what somebody wants to do about an edition. */
public sealed interface EditionCommand {
    /** The first year whose figures can be published. */
    int EARLIEST = 1900;
    /** The last year whose figures can be published. */
    int LATEST = 2199;

    /** The edition. */
    EditionId edition();

    /** Day of the step as the acting body counts it. */
    LocalDate on();

    /** What is asked for. */
    EditionAction action();

    /**
     * Proposes figures for publication; they are counted now and kept as counted.
     *
     * @param edition id of the edition to be; the same id with the same content is proposed once
     * @param on day of the proposal
     * @param asOf what happened up to the close of that day counts
     * @param knownAt what was recorded up to that instant counts; empty: all recorded when it is proposed
     * @param by dimensions the figures are broken down by
     * @param positions scheme of the position categories
     * @param supersedes which published edition it takes the place of, and why; empty if none
     */
    @Value.Builder
    record Propose(
            EditionId edition,
            LocalDate on,
            LocalDate asOf,
            Optional<Instant> knownAt,
            Set<Dimension> by,
            PositionScheme positions,
            Optional<Succession> supersedes)
            implements EditionCommand {
        /**
         * Copies the set.
         *
         * @throws IllegalArgumentException if the day of the figures is not in the years 1900 to 2199
         */
        public Propose {
            if (asOf.getYear() < EARLIEST || asOf.getYear() > LATEST) {
                throw new IllegalArgumentException("asOf: must be in the years " + EARLIEST + " to " + LATEST);
            }
            by = Set.copyOf(by);
        }

        /** Starts a proposal. */
        public static ProposeBuilder builder() {
            return new ProposeBuilder();
        }

        @Override
        public EditionAction action() {
            return EditionAction.PROPOSE;
        }
    }

    /** Agrees, as a second person, that the edition becomes public. */
    record Agree(EditionId edition, LocalDate on) implements EditionCommand {
        @Override
        public EditionAction action() {
            return EditionAction.AGREE;
        }
    }

    /** Withdraws or declines a proposal nobody has agreed to yet. */
    record Withdraw(EditionId edition, LocalDate on, Reason reason) implements EditionCommand {
        @Override
        public EditionAction action() {
            return EditionAction.WITHDRAW;
        }
    }
}
