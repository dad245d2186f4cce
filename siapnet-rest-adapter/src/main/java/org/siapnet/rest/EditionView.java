package org.siapnet.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siapnet.lifecycle.Reason;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionAction;
import org.siapnet.publication.Signature;

/**
 * Edisi sebagaimana dilihat petugas: the edition, and who took which step about it.
 *
 * @param edition the edition
 * @param steps in order
 */
public record EditionView(PublishedEdition edition, List<Taken> steps) {

    /**
     * Langkah yang diambil.
     *
     * @param action the step
     * @param account opaque id of the account that took it
     * @param body body it belongs to
     * @param on day of the step
     * @param at instant it was recorded
     * @param reason why, where a reason was asked for
     */
    public record Taken(
            EditionAction action, String account, String body, LocalDate on, Instant at, Optional<Reason> reason) {
        static Taken of(EditionAction action, Signature by, Optional<Reason> reason) {
            return new Taken(action, by.account(), by.body(), by.on(), by.at(), reason);
        }
    }

    static EditionView of(Edition edition) {
        List<Taken> steps = new ArrayList<>();
        steps.add(Taken.of(
                EditionAction.PROPOSE,
                edition.proposed(),
                edition.supersedes().map(succession -> succession.reason())));
        edition.agreed().ifPresent(by -> steps.add(Taken.of(EditionAction.AGREE, by, Optional.empty())));
        edition.withdrawn().ifPresent(by -> steps.add(Taken.of(EditionAction.WITHDRAW, by, edition.withdrawnFor())));
        return new EditionView(PublishedEdition.of(edition), steps);
    }
}
