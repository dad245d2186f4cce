package org.siapnet.lifecycle;

import org.jmolecules.event.types.DomainEvent;
import org.siapnet.time.OccurredOn;

/** Peristiwa: a recorded fact of a report or a case. Carries no names and no free text. */
public interface Event extends DomainEvent {

    /** When it happened, as the acting body counts it. */
    OccurredOn on();
}
