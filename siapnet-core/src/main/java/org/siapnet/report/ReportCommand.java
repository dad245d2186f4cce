package org.siapnet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.time.OccurredOn;

/** Perintah atas laporan: what somebody wants to happen to a report. */
public sealed interface ReportCommand {

    /** The report concerned. */
    ReportId report();

    /** When it happens, as the acting body counts it. */
    OccurredOn on();

    /** The step of the lifecycle it asks for; none for a correction. */
    Optional<ReportAction> action();

    /** Menyampaikan laporan, or recording a finding (temuan) for tracing. */
    @Value.Builder
    record FileReport(
            ReportId report,
            OccurredOn on,
            ReportSource source,
            DocumentNumber number,
            SupervisorUnit unit,
            KemendagriRegionCode region,
            ElectionId election,
            ElectionKind electionKind,
            LocalDate eventDate,
            LocalDate knownDate,
            List<Respondent> respondents)
            implements ReportCommand {
        public FileReport {
            respondents = List.copyOf(respondents);
        }

        public static FileReportBuilder builder() {
            return new FileReportBuilder();
        }

        @Override
        public Optional<ReportAction> action() {
            return Optional.of(source == ReportSource.LAPORAN ? ReportAction.RECEIVE : ReportAction.START_TRACING);
        }
    }

    /** Menambah terlapor. */
    record NameRespondent(ReportId report, OccurredOn on, Respondent respondent) implements ReportCommand {
        @Override
        public Optional<ReportAction> action() {
            return Optional.of(ReportAction.NAME_RESPONDENT);
        }
    }

    /** A step that needs no more than an optional coded reason. */
    record Advance(ReportId report, OccurredOn on, ReportAction step, Optional<Reason> reason)
            implements ReportCommand {
        /** @throws IllegalArgumentException if the step has a command of its own */
        public Advance {
            if (!step.plain()) {
                throw new IllegalArgumentException("step: " + step + " has a command of its own");
            }
        }

        @Override
        public Optional<ReportAction> action() {
            return Optional.of(step);
        }
    }

    /** Meregistrasi, with the register number and whether formal and substantive requirements are met. */
    record RegisterReport(ReportId report, OccurredOn on, DocumentNumber number, boolean formalMet, boolean materialMet)
            implements ReportCommand {
        @Override
        public Optional<ReportAction> action() {
            return Optional.of(ReportAction.REGISTER);
        }
    }

    /** Memutuskan dalam pleno: the outcomes found; empty means no violation. */
    record DecideReport(ReportId report, OccurredOn on, Set<Outcome> outcomes) implements ReportCommand {
        public DecideReport {
            outcomes = Set.copyOf(outcomes);
        }

        @Override
        public Optional<ReportAction> action() {
            return Optional.of(ReportAction.DECIDE);
        }
    }

    /** Meneruskan, with the forwarding letter and whether the assessment (kajian) is attached. */
    record ForwardReport(ReportId report, OccurredOn on, DocumentNumber letter, boolean assessmentAttached)
            implements ReportCommand {
        @Override
        public Optional<ReportAction> action() {
            return Optional.of(ReportAction.FORWARD);
        }
    }

    /** Perbaikan fakta: the recorded value was wrong. */
    record CorrectReportFact(
            ReportId report, OccurredOn on, ReportFact fact, String old, String corrected, Reason reason)
            implements ReportCommand {
        @Override
        public Optional<ReportAction> action() {
            return Optional.empty();
        }
    }

    /** Penggabungan: this report is the same as another. */
    record MergeReport(ReportId report, OccurredOn on, ReportId into, Reason reason) implements ReportCommand {
        @Override
        public Optional<ReportAction> action() {
            return Optional.empty();
        }
    }

    /** Pembatalan catatan: recorded by mistake. */
    record VoidReport(ReportId report, OccurredOn on, Reason reason) implements ReportCommand {
        @Override
        public Optional<ReportAction> action() {
            return Optional.empty();
        }
    }
}
