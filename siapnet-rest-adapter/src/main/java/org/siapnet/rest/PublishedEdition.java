package org.siapnet.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.lifecycle.Reason;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionStatus;
import org.siapnet.publication.Succession;

/**
 * Edisi sebagaimana dilihat siapa pun: figures as they were counted once, without who took which step.
 *
 * @param id its id
 * @param number number people call it by
 * @param status whether it stands, or was superseded
 * @param publishedOn day it was agreed to; null before
 * @param rulebook version of the rulebook the figures were counted under
 * @param checksum SHA-256 of figures and rulebook
 * @param supersedes the edition it takes the place of, and why
 * @param supersededBy the edition that took its place
 * @param figures the figures
 */
public record PublishedEdition(
        UUID id,
        int number,
        EditionStatus status,
        Optional<LocalDate> publishedOn,
        String rulebook,
        String checksum,
        Optional<Successor> supersedes,
        Optional<UUID> supersededBy,
        FiguresView figures) {

    /**
     * Which edition another takes the place of.
     *
     * @param edition the edition superseded
     * @param reason why its figures no longer stand
     */
    public record Successor(UUID edition, Reason reason) {
        static Successor of(Succession succession) {
            return new Successor(succession.edition().value(), succession.reason());
        }
    }

    static PublishedEdition of(Edition edition) {
        return new PublishedEdition(
                edition.id().value(),
                edition.number(),
                edition.status(),
                edition.agreed().map(by -> by.on()),
                edition.rulebook(),
                edition.checksum(),
                edition.supersedes().map(Successor::of),
                edition.supersededBy().map(by -> by.value()),
                FiguresView.of(edition.figures()));
    }
}
