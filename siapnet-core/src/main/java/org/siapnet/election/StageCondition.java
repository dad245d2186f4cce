package org.siapnet.election;

import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Syarat tahapan: what must come to pass for a stage to be held.
 *
 * @param event code of the event, such as {@code SECOND_ROUND} or {@code COURT_NOTICE}
 * @param withinDays the stage is held at most so many days after it; empty if its dates are planned, or unknown
 */
@ValueObject
public record StageCondition(String event, Optional<Integer> withinDays) {

    /** @throws IllegalArgumentException if the event is blank or the days are negative */
    public StageCondition {
        if (event.isBlank()) {
            throw new IllegalArgumentException("event: must not be blank");
        }
        if (withinDays.isPresent() && withinDays.get() < 0) {
            throw new IllegalArgumentException("withinDays: must not be negative");
        }
    }
}
