package org.siapnet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.time.DueDate;
import org.siapnet.time.OccurredOn;

/** Peristiwa laporan: what happened to a report. Carries no names and no free text. */
public sealed interface ReportEvent extends Event {

    /** Handles every kind of event; a new kind breaks every fold until it is handled. */
    <R> R fold(Cases<R> cases);

    /** One answer per kind of event. */
    interface Cases<R> {
        R filed(Filed event);

        R respondentNamed(RespondentNamed event);

        R advanced(Advanced event);

        R registered(Registered event);

        R decided(Decided event);

        R forwarded(Forwarded event);

        R factCorrected(FactCorrected event);

        R merged(Merged event);

        R voided(Voided event);
    }

    /** Laporan diterima, or a finding recorded. */
    @Value.Builder
    record Filed(
            OccurredOn on,
            ReportSource source,
            DocumentNumber number,
            SupervisorUnit unit,
            KemendagriRegionCode region,
            ElectionId election,
            ElectionKind electionKind,
            LocalDate eventDate,
            LocalDate knownDate,
            List<Respondent> respondents,
            Optional<DueDate> filingDue)
            implements ReportEvent {
        public Filed {
            respondents = List.copyOf(respondents);
        }

        public static FiledBuilder builder() {
            return new FiledBuilder();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.filed(this);
        }
    }

    /** Terlapor ditambahkan. */
    record RespondentNamed(OccurredOn on, Respondent respondent) implements ReportEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.respondentNamed(this);
        }
    }

    /** A step without facts of its own; the due date of the limit it starts, if one is laid down. */
    record Advanced(OccurredOn on, ReportAction action, Optional<Reason> reason, Optional<DueDate> due)
            implements ReportEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.advanced(this);
        }
    }

    /** Diregistrasi. */
    record Registered(OccurredOn on, DocumentNumber number) implements ReportEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.registered(this);
        }
    }

    /** Diputuskan. */
    record Decided(OccurredOn on, Set<Outcome> outcomes) implements ReportEvent {
        public Decided {
            outcomes = Set.copyOf(outcomes);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.decided(this);
        }
    }

    /** Diteruskan ke otoritas yang berwenang pada hari itu. */
    record Forwarded(OccurredOn on, DocumentNumber letter, String authority) implements ReportEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.forwarded(this);
        }
    }

    /** Fakta diperbaiki. */
    record FactCorrected(OccurredOn on, ReportFact fact, String old, String corrected, Reason reason)
            implements ReportEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.factCorrected(this);
        }
    }

    /** Digabung ke laporan lain. */
    record Merged(OccurredOn on, ReportId into, Reason reason) implements ReportEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.merged(this);
        }
    }

    /** Dibatalkan pencatatannya. */
    record Voided(OccurredOn on, Reason reason) implements ReportEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.voided(this);
        }
    }
}
