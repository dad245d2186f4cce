package org.siapnet.election;

import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.LawFault;
import org.siapnet.law.LawFaultException;

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
            throw new LawFaultException(LawFault.BLANK, "event");
        }
        if (withinDays.isPresent() && withinDays.get() < 0) {
            throw new LawFaultException(LawFault.DAYS_NEGATIVE, "withinDays");
        }
    }
}
