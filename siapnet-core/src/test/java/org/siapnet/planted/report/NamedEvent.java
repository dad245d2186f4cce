package org.siapnet.planted.report;

import org.siapnet.lifecycle.Event;
import org.siapnet.time.OccurredOn;

/** Planted: an event with a name in it. */
public record NamedEvent(OccurredOn on, String respondentName) implements Event {}
