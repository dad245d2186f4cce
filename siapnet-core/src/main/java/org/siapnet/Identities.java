package org.siapnet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
import org.siapnet.port.Disclosure;
import org.siapnet.port.Forgetting;
import org.siapnet.port.Identity;
import org.siapnet.port.LegalHold;
import org.siapnet.port.Note;
import org.siapnet.port.Purpose;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;
import org.siapnet.report.ReportId;

/** Identitas: names, numbers and notes, behind the access policy. Every look is logged, the refused ones too. */
@PrimaryPort
public final class Identities {
    private final Wiring wiring;
    private final Docket<Report, ?, ?> reports;
    private final Docket<NeutralityCase, ?, ?> cases;
    private final Clock clock;

    Identities(Wiring wiring, Docket<Report, ?, ?> reports, Docket<NeutralityCase, ?, ?> cases) {
        this.wiring = wiring;
        this.reports = reports;
        this.cases = cases;
        this.clock = wiring.clock();
    }

    /**
     * Keeps the identity of an official and returns its pseudonym; the same number gives the same one.
     *
     * @throws AccessDeniedException if the actor may not keep names
     */
    public PersonRef keep(Actor actor, Identity identity) {
        require(actor, UseCase.KEEP);
        return wiring.identities().keep(identity);
    }

    /**
     * Keeps who filed a report, apart from all officials: never found by a number, and never in the journal.
     *
     * @throws AccessDeniedException if the actor may not keep names
     */
    public PersonRef keepReporter(Actor actor, ReportId report, Identity reporter) {
        require(actor, UseCase.KEEP);
        return wiring.identities().keepReporter(report, reporter);
    }

    /**
     * Keeps a text about a person, such as a statement.
     *
     * @return whether it was kept; not if the person is unknown or forgotten
     * @throws AccessDeniedException if the actor may not keep names
     */
    public boolean note(Actor actor, PersonRef person, Note note) {
        require(actor, UseCase.KEEP);
        return wiring.identities().note(person, note);
    }

    /**
     * The person with that number; empty if unknown or forgotten.
     *
     * @throws AccessDeniedException if the actor may not keep names
     */
    public Optional<PersonRef> find(Actor actor, Nip nip) {
        require(actor, UseCase.KEEP);
        return wiring.identities().find(nip);
    }

    /**
     * Who the respondent of a case is. Empty if there is no such case within the actor's reach, or the person is forgotten.
     *
     * @throws AccessDeniedException if the actor may not see names in this case
     */
    public Optional<Identity> respondent(Actor actor, CaseId neutralityCase, Purpose purpose) {
        return look(actor, neutralityCase, purpose).flatMap(wiring.identities()::reveal);
    }

    /**
     * The notes about the respondent of a case. None if there is no such case within the actor's reach, or the person is
     * forgotten.
     *
     * @throws AccessDeniedException if the actor may not see names in this case
     */
    public List<Note> notes(Actor actor, CaseId neutralityCase, Purpose purpose) {
        return look(actor, neutralityCase, purpose)
                .map(wiring.identities()::notes)
                .orElse(List.of());
    }

    /**
     * Who filed a report, asked for by one actor and agreed to by another. None if no reporter was kept or all are
     * forgotten.
     *
     * @throws AccessDeniedException if the two may not see reporters of this report, or are one
     */
    public List<Identity> reporters(Actor actor, Actor second, ReportId report, Purpose purpose) {
        return lookAtReporters(
                actor,
                second,
                report,
                purpose,
                look -> wiring.identities().reveal(look).map(List::of).orElse(List.of()));
    }

    /**
     * The notes about those who filed a report; as {@link #reporters}.
     *
     * @throws AccessDeniedException if the two may not see reporters of this report, or are one
     */
    public List<Note> reporterNotes(Actor actor, Actor second, ReportId report, Purpose purpose) {
        return lookAtReporters(actor, second, report, purpose, wiring.identities()::notes);
    }

    /**
     * Destroys what is known of a person; journal and figures stay.
     *
     * @return what came of it; a {@linkplain Forgetting#refusal refusal} under a legal hold
     * @throws AccessDeniedException if the actor may not
     */
    public Forgetting forget(Actor actor, PersonRef person) {
        require(actor, UseCase.FORGET);
        return wiring.identities().forget(person, LocalDate.now(clock));
    }

    /**
     * Keeps a person from being forgotten until that day, or until it is released.
     *
     * @throws AccessDeniedException if the actor may not
     */
    public void hold(Actor actor, PersonRef person, LegalHold.Reason reason, Optional<LocalDate> until) {
        require(actor, UseCase.HOLD);
        wiring.identities().hold(new LegalHold(person, reason, until, actor.id(), clock.instant()));
    }

    /**
     * Ends the legal holds on a person.
     *
     * @return whether there was one
     * @throws AccessDeniedException if the actor may not
     */
    public boolean release(Actor actor, PersonRef person) {
        require(actor, UseCase.HOLD);
        return wiring.identities().release(person, actor.id(), clock.instant());
    }

    /** A look at the respondent that the policy allows; a refused one is logged. */
    private Optional<Disclosure> look(Actor actor, CaseId neutralityCase, Purpose purpose) {
        Optional<NeutralityCase> known = cases.known(StreamId.of(neutralityCase));
        if (known.isEmpty() || known.get().matter().isEmpty()) {
            return Optional.empty();
        }
        NeutralityCase state = known.get();
        PersonRef person = state.matter().orElseThrow().respondent().person();
        Disclosure look = Disclosure.of(person, actor.id(), purpose, clock.instant());
        boolean allowed = wiring.policy().allows(AccessRequest.of(actor, UseCase.REVEAL, Streams.CASES.subject(state)));
        boolean reached = cases.mayRead(actor, state);
        if (reached && allowed) {
            return Optional.of(look);
        }
        wiring.identities().log(look.refused());
        if (reached) {
            throw new AccessDeniedException(UseCase.REVEAL);
        }
        return Optional.empty();
    }

    private <T> List<T> lookAtReporters(
            Actor actor, Actor second, ReportId report, Purpose purpose, Function<Disclosure, List<T>> shown) {
        Optional<Report> known = reports.known(StreamId.of(report));
        if (known.isEmpty()) {
            return List.of();
        }
        Subject subject = Streams.REPORTS.subject(known.get());
        boolean allowed = !actor.id().equals(second.id())
                && wiring.policy().allows(AccessRequest.byTwo(actor, second, UseCase.REVEAL_REPORTER, subject));
        List<T> all = new ArrayList<>();
        for (PersonRef person : wiring.identities().reporters(report)) {
            Disclosure look =
                    Disclosure.of(person, actor.id(), purpose, clock.instant()).agreedBy(second.id());
            if (allowed) {
                all.addAll(shown.apply(look));
            } else {
                wiring.identities().log(look.refused());
            }
        }
        if (!allowed) {
            throw new AccessDeniedException(UseCase.REVEAL_REPORTER);
        }
        return all;
    }

    private void require(Actor actor, UseCase useCase) {
        if (!wiring.policy().allows(AccessRequest.of(actor, useCase, Subject.nothing()))) {
            throw new AccessDeniedException(useCase);
        }
    }
}
