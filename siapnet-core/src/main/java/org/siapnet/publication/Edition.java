package org.siapnet.publication;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.siapnet.lifecycle.Reason;
import org.siapnet.statistics.Snapshot;

/**
 * Edisi angka: figures as they were counted once, with the law they were counted under, who proposed them and who agreed.
 * Its figures never change; a revision is another edition in its place.
 *
 * @param id identity
 * @param number number people call it by, from 1; a withdrawn one keeps its own
 * @param version how many steps were taken about it
 * @param status where it stands
 * @param figures the figures
 * @param rulebook version of the rulebook they were counted under
 * @param checksum {@link #checksum(Snapshot, String)} of figures and rulebook
 * @param proposed who proposed it
 * @param agreed who agreed to it as a second person; empty before
 * @param withdrawn who withdrew or declined it; empty if nobody did
 * @param withdrawnFor why it was withdrawn
 * @param supersedes the edition it takes the place of, and why
 * @param supersededBy the edition that took its place
 */
@AggregateRoot
@Value.Builder
public record Edition(
        @Identity EditionId id,
        int number,
        int version,
        EditionStatus status,
        Snapshot figures,
        String rulebook,
        String checksum,
        Signature proposed,
        Optional<Signature> agreed,
        Optional<Signature> withdrawn,
        Optional<Reason> withdrawnFor,
        Optional<Succession> supersedes,
        Optional<EditionId> supersededBy) {

    /** @throws IllegalArgumentException if the checksum is not that of the figures, or number or version is not positive */
    public Edition {
        if (number < 1 || version < 1) {
            throw new IllegalArgumentException("number, version: from 1");
        }
        if (!checksum.equals(checksum(figures, rulebook))) {
            throw new IllegalArgumentException("checksum: is not that of the figures");
        }
    }

    /** Starts an edition. */
    public static EditionBuilder builder() {
        return new EditionBuilder();
    }

    /**
     * SHA-256 of figures and rulebook version, 64 hexadecimal digits: over UTF-8 lines {@code key=value}, those of the
     * counts sorted, as {@code docs/publishing-figures.md} writes them down, so that anybody can compute it anew.
     */
    public static String checksum(Snapshot figures, String rulebook) {
        return FigureLines.digest(figures, rulebook);
    }

    /** Day of the figures. */
    public LocalDate asOf() {
        return figures.cutoff().asOf();
    }

    /** Whether these are the public figures of their day. */
    public boolean stands() {
        return status == EditionStatus.PUBLISHED;
    }

    /** Shows no account. */
    @Override
    public String toString() {
        return "Edition[" + number + ", " + status + ", as of " + asOf() + "]";
    }
}
