package org.siapnet.port;

import java.time.Instant;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Tanda terima: that a change is durable, and where.
 *
 * @param command command it came from
 * @param fingerprint digest of the command's content
 * @param recordedAt when it was recorded
 * @param spans the versions it added, per stream
 */
@ValueObject
public record Receipt(CommandId command, String fingerprint, Instant recordedAt, List<Span> spans) {
    public Receipt {
        spans = List.copyOf(spans);
    }

    /**
     * Versions added to one stream.
     *
     * @param first version of the first entry
     * @param last version of the last entry
     */
    public record Span(StreamId stream, long first, long last) {}

    /** The receipt of a change. */
    public static Receipt of(Change change) {
        return new Receipt(
                change.command(),
                change.fingerprint(),
                change.recordedAt(),
                change.slices().stream()
                        .map(s -> new Span(s.stream(), s.expectedVersion() + 1, s.nextVersion()))
                        .toList());
    }
}
