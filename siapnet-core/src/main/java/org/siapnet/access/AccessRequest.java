package org.siapnet.access;

import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Permintaan akses: who wants to do what to which report or case.
 *
 * @param actor who
 * @param useCase what is asked
 * @param action name of the lifecycle action when {@code useCase} is {@link UseCase#ACT}
 * @param performers roles that the lifecycle table lets take the action
 * @param subject what it is asked of
 * @param second who agrees to it, where it is asked for by two
 */
@ValueObject
public record AccessRequest(
        Actor actor,
        UseCase useCase,
        Optional<String> action,
        Set<Role> performers,
        Subject subject,
        Optional<Actor> second) {

    /** A request that is no lifecycle action. */
    public static AccessRequest of(Actor actor, UseCase useCase, Subject subject) {
        return new AccessRequest(actor, useCase, Optional.empty(), Set.of(), subject, Optional.empty());
    }

    /** A request that is no lifecycle action, agreed to by a second actor. */
    public static AccessRequest byTwo(Actor actor, Actor second, UseCase useCase, Subject subject) {
        return new AccessRequest(actor, useCase, Optional.empty(), Set.of(), subject, Optional.of(second));
    }

    /** A lifecycle action. */
    public static AccessRequest toAct(Actor actor, String action, Set<Role> performers, Subject subject) {
        return new AccessRequest(actor, UseCase.ACT, Optional.of(action), performers, subject, Optional.empty());
    }
}
