package org.siapnet;

import java.time.Clock;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.AccessRequest;
import org.siapnet.access.Actor;
import org.siapnet.access.Subject;
import org.siapnet.access.UseCase;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.official.Nip;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Identity;
import org.siapnet.port.Purpose;
import org.siapnet.port.StreamId;

/** Identitas: names and numbers, behind the access policy. */
@PrimaryPort
public final class Identities {
    private final Wiring wiring;
    private final Docket<NeutralityCase, ?, ?> cases;
    private final Clock clock;

    Identities(Wiring wiring, Docket<NeutralityCase, ?, ?> cases) {
        this.wiring = wiring;
        this.cases = cases;
        this.clock = wiring.clock();
    }

    /**
     * Keeps an identity and returns its pseudonym; the same number gives the same one.
     *
     * @throws AccessDeniedException if the actor may not keep names
     */
    public PersonRef keep(Actor actor, Identity identity) {
        require(actor, UseCase.KEEP, Subject.nothing());
        return wiring.identities().keep(identity);
    }

    /**
     * The person with that number; empty if unknown or forgotten.
     *
     * @throws AccessDeniedException if the actor may not keep names
     */
    public Optional<PersonRef> find(Actor actor, Nip nip) {
        require(actor, UseCase.KEEP, Subject.nothing());
        return wiring.identities().find(nip);
    }

    /**
     * Who the respondent of a case is; logged. Empty if there is no such case within the actor's reach, or the person is
     * forgotten.
     *
     * @throws AccessDeniedException if the actor may not see names in this case
     */
    public Optional<Identity> respondent(Actor actor, CaseId neutralityCase, Purpose purpose) {
        Optional<NeutralityCase> found =
                cases.find(actor, StreamId.of(neutralityCase)).map(Versioned::state);
        found.ifPresent(state -> require(actor, UseCase.REVEAL, Streams.CASES.subject(state)));
        return found.flatMap(NeutralityCase::matter)
                .flatMap(matter ->
                        wiring.identities().reveal(matter.respondent().person(), actor.id(), purpose, clock.instant()));
    }

    /**
     * Destroys what is known of a person; journal and figures stay.
     *
     * @return whether anything was known
     * @throws AccessDeniedException if the actor may not
     */
    public boolean forget(Actor actor, PersonRef person) {
        require(actor, UseCase.FORGET, Subject.nothing());
        return wiring.identities().forget(person);
    }

    private void require(Actor actor, UseCase useCase, Subject subject) {
        if (!wiring.policy().allows(AccessRequest.of(actor, useCase, subject))) {
            throw new AccessDeniedException(useCase);
        }
    }
}
