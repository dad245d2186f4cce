package org.siapnet.port;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.lifecycle.Event;

/**
 * Catatan jurnal: one event as recorded.
 *
 * @param stream report or case it belongs to
 * @param version place in its stream, from 1
 * @param command command that caused it
 * @param recordedAt when it was recorded
 * @param recorder who recorded it
 * @param event what happened
 */
@ValueObject
public record Entry(
        StreamId stream, long version, CommandId command, Instant recordedAt, Recorder recorder, Event event) {}
