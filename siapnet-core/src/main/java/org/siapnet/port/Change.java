package org.siapnet.port;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Perubahan: what one command does, all or nothing.
 *
 * @param command id that makes it idempotent
 * @param fingerprint digest of the command's content, by which a repeat is told from a reuse of its id
 * @param recordedAt when it is recorded, to the microsecond, as far as databases keep it
 * @param recorder who records it
 * @param slices what it adds to each stream, each stream once
 */
@ValueObject
public record Change(CommandId command, String fingerprint, Instant recordedAt, Recorder recorder, List<Slice> slices) {

    /** @throws IllegalArgumentException if there is no slice, or two of the same stream */
    public Change {
        slices = List.copyOf(slices);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        if (slices.isEmpty()) {
            throw new IllegalArgumentException("slices: at least one");
        }
        if (slices.size() > 1 && slices.stream().map(Slice::stream).distinct().count() != slices.size()) {
            throw new IllegalArgumentException("slices: one per stream");
        }
    }
}
