package org.siapnet;

import java.time.Instant;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Step;
import org.siapnet.port.Recorder;

/**
 * Baris riwayat: what happened, who recorded it and when, and the article it rests on.
 *
 * @param version place in the stream, from 1
 * @param event what happened
 * @param step what it did in its lifecycle
 * @param recordedAt when it was recorded
 * @param recorder who recorded it
 */
public record TimelineEntry(long version, Event event, Step step, Instant recordedAt, Recorder recorder) {}
