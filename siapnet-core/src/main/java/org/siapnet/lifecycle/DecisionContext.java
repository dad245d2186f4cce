package org.siapnet.lifecycle;

import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.access.Actor;
import org.siapnet.rulebook.Law;

/**
 * Konteks keputusan: who acts, and under which law. Time comes with the command.
 *
 * @param actor who acts
 * @param law rulebook, time limits and calendar
 * @param policies settings where the law is silent
 */
@ValueObject
public record DecisionContext(Actor actor, Law law, Policies policies) {

    /** Whether the actor imports history, so that what it cannot show is recorded as not evidenced. */
    public boolean importing() {
        return actor.importer();
    }
}
