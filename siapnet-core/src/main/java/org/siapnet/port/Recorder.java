package org.siapnet.port;

import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.access.Actor;

/**
 * Pencatat: who recorded a change.
 *
 * @param account opaque account id
 * @param body body it belongs to
 */
@ValueObject
public record Recorder(String account, String body) {

    /** The account and body of an actor. */
    public static Recorder of(Actor actor) {
        return new Recorder(actor.id(), actor.body());
    }
}
