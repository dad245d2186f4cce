package org.siapnet.port;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.lifecycle.Policies;
import org.siapnet.report.Report;

/**
 * Baris register: what one can search a report or case by. The only projection; an adapter stores it as given.
 *
 * @param stream report or case
 * @param version version of the stream it was made at
 * @param entry whether the entry stands for itself: VALID, MERGED, VOIDED
 * @param status status of the report, or of the examination
 * @param followUp status of recommendation and follow-up; empty for a report
 * @param block status of the data block; empty for a report
 * @param objection status of the objection; empty for a report
 * @param number register number of the report; empty for a case
 * @param report the case's report
 * @param person the case's respondent, by pseudonym
 * @param agency typed code of the case's agency
 * @param region Kemendagri code
 * @param election id of the election
 * @param act act id; empty for a report
 * @param form form id of the classification
 * @param level recommended level
 * @param authority authority in charge
 * @param openedOn day it was filed or received
 * @param overdueAfter last day for follow-up while it is owed; empty when nothing is owed
 */
@Value.Builder
public record RegisterRow(
        StreamId stream,
        long version,
        String entry,
        String status,
        Optional<String> followUp,
        Optional<String> block,
        Optional<String> objection,
        Optional<String> number,
        Optional<StreamId> report,
        Optional<String> person,
        Optional<String> agency,
        Optional<String> region,
        Optional<String> election,
        Optional<String> act,
        Optional<String> form,
        Optional<String> level,
        Optional<String> authority,
        Optional<LocalDate> openedOn,
        Optional<LocalDate> overdueAfter) {

    /** Starts a row. */
    public static RegisterRowBuilder builder() {
        return new RegisterRowBuilder();
    }

    /** The row of a report. */
    public static RegisterRow of(Report report, long version) {
        RegisterRowBuilder row = builder().stream(StreamId.of(report.id()))
                .version(version)
                .entry(report.entry().name())
                .status(report.status().name())
                .authority(report.authority());
        report.facts()
                .ifPresent(facts -> row.number(facts.number().value())
                        .region(facts.region().value())
                        .election(facts.election().value())
                        .openedOn(facts.filedDate()));
        return row.build();
    }

    /** The row of a case. */
    public static RegisterRow of(NeutralityCase state, long version, Policies policies) {
        RegisterRowBuilder row = builder().stream(StreamId.of(state.id()))
                .version(version)
                .entry(state.entry().name())
                .status(state.examination().status().name())
                .followUp(state.recommendation().status().name())
                .block(state.block().status().name())
                .objection(state.remedy().status().name())
                .form(state.classified().flatMap(c -> c.form()))
                .level(state.recommendation().level().map(Enum::name))
                .authority(state.authority())
                .overdueAfter(state.recommendation().owedUntil(policies));
        state.matter()
                .ifPresent(matter -> row.report(matter.report().map(StreamId::of))
                        .person(matter.respondent().person().toString())
                        .agency(matter.respondent().agency().toString())
                        .region(matter.region().value())
                        .election(matter.election().value())
                        .act(matter.respondent().allegation().act().id())
                        .openedOn(matter.submittedOn()));
        return row.build();
    }
}
