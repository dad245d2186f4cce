package org.siapnet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.Actor;
import org.siapnet.cases.ExaminationStatus;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.lifecycle.EntryStatus;
import org.siapnet.official.PersonRef;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterQueryBuilder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.report.Allegation;

/** Riwayat orang: the cases of one person, across reports and elections, within the actor's reach. */
@PrimaryPort
public final class PersonHistory {
    private final Siapnet siapnet;

    PersonHistory(Siapnet siapnet) {
        this.siapnet = siapnet;
    }

    /**
     * Cases of the person that were proven before that day and still stand, in order of their key; what a repeat is told by.
     *
     * @throws AccessDeniedException if the actor may not search at all
     */
    public List<NeutralityCase> provenBefore(Actor actor, PersonRef person, LocalDate day) {
        return cases(
                actor,
                of(person).status(ExaminationStatus.PROVEN.name()),
                state -> state.examination().status() == ExaminationStatus.PROVEN
                        && state.examination()
                                .on()
                                .filter(on -> on.isBefore(day))
                                .isPresent());
    }

    /**
     * Other cases about the same act of the person on the same day, in order of their key; perhaps to be merged as {@link
     * org.siapnet.lifecycle.Reason#DUPLICATE}. Reports that have not become a case are not among them.
     *
     * @param besides a case that is left out, if any
     * @throws AccessDeniedException if the actor may not search at all
     */
    public List<NeutralityCase> possibleDuplicates(
            Actor actor, PersonRef person, Allegation allegation, Optional<StreamId> besides) {
        return cases(
                actor,
                of(person).act(allegation.act().id()),
                state -> !besides.equals(Optional.of(StreamId.of(state.id())))
                        && state.matter()
                                .filter(matter -> matter.respondent()
                                        .allegation()
                                        .actDate()
                                        .equals(allegation.actDate()))
                                .isPresent());
    }

    private static RegisterQueryBuilder of(PersonRef person) {
        return RegisterQuery.of(StreamId.Kind.CASE).person(person.toString());
    }

    private List<NeutralityCase> cases(Actor actor, RegisterQueryBuilder query, Predicate<NeutralityCase> wanted) {
        return siapnet.find(actor, query.build()).stream()
                .map(RegisterRow::stream)
                .flatMap(stream -> siapnet.cases().find(actor, stream).stream())
                .map(Versioned::state)
                .filter(state -> state.entry() == EntryStatus.VALID)
                .filter(wanted)
                .toList();
    }
}
