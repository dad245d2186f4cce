package org.siapnet.cases;

import java.util.Optional;
import org.immutables.value.Value;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.Event;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.SecondPerson;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.report.ReportId;
import org.siapnet.report.Respondent;
import org.siapnet.time.DueDate;
import org.siapnet.time.OccurredOn;

/** Peristiwa perkara: what happened to a case. Carries no names and no free text. */
public sealed interface CaseEvent extends Event {

    /** Handles every kind of event; a new kind breaks every fold until it is handled. */
    <R> R fold(Cases<R> cases);

    /** One answer per kind of event. */
    interface Cases<R> {
        R submitted(Submitted event);

        R examined(Examined event);

        R handedOver(HandedOver event);

        R recommendationProposed(RecommendationProposed event);

        R recommendationIssued(RecommendationIssued event);

        R recommendationDelivered(RecommendationDelivered event);

        R followUpAdvanced(FollowUpAdvanced event);

        R followUpRecorded(FollowUpRecorded event);

        R dueDateChanged(DueDateChanged event);

        R blockAdvanced(BlockAdvanced event);

        R objectionAdvanced(ObjectionAdvanced event);

        R factCorrected(FactCorrected event);

        R merged(Merged event);

        R voided(Voided event);
    }

    /** Perkara diterima otoritas, classified under the law of the act. */
    @Value.Builder
    record Submitted(
            OccurredOn on,
            IntakeChannel channel,
            Optional<ReportId> report,
            Respondent respondent,
            KemendagriRegionCode region,
            ElectionId election,
            ElectionKind electionKind,
            Classified classified,
            String authority)
            implements CaseEvent {
        public static SubmittedBuilder builder() {
            return new SubmittedBuilder();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.submitted(this);
        }
    }

    /** A step of the examination. */
    record Examined(
            OccurredOn on, ExaminationAction action, Optional<Reason> reason, Evidence shown, Optional<DueDate> due)
            implements CaseEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.examined(this);
        }
    }

    /** Diserahterimakan: another authority took the case over. */
    record HandedOver(OccurredOn on, String from, String to) implements CaseEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.handedOver(this);
        }
    }

    /**
     * Rekomendasi diusulkan.
     *
     * @param proposer account that proposed
     * @param deviates whether the level differs from the rulebook's
     * @param rulebook what the rulebook said on that day
     */
    record RecommendationProposed(
            OccurredOn on,
            RecommendedLevel level,
            Addressee addressee,
            String proposer,
            boolean deviates,
            Classified rulebook)
            implements CaseEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.recommendationProposed(this);
        }
    }

    /** Rekomendasi diterbitkan. */
    record RecommendationIssued(OccurredOn on, DocumentNumber number, SecondPerson secondPerson) implements CaseEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.recommendationIssued(this);
        }
    }

    /** Rekomendasi diterima PPK; the follow-up limit starts. */
    record RecommendationDelivered(OccurredOn on, Optional<DueDate> due) implements CaseEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.recommendationDelivered(this);
        }
    }

    /**
     * A step of the recommendation or its follow-up without facts of its own.
     *
     * @param escalation level reached, with {@link FollowUpAction#ESCALATE}
     */
    record FollowUpAdvanced(
            OccurredOn on,
            FollowUpAction action,
            Optional<DocumentNumber> number,
            Optional<Reason> reason,
            Optional<Integer> escalation)
            implements CaseEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.followUpAdvanced(this);
        }
    }

    /** Tindak lanjut dicatat. */
    record FollowUpRecorded(
            OccurredOn on,
            DocumentNumber number,
            String sanction,
            Conformity conformity,
            boolean dismissal,
            boolean late)
            implements CaseEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.followUpRecorded(this);
        }
    }

    /** Tenggat berubah karena keputusan libur yang baru. */
    record DueDateChanged(OccurredOn on, DueDate due) implements CaseEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.dueDateChanged(this);
        }
    }

    /**
     * A step of the data block.
     *
     * @param actor account that acted, so that a second person can be told apart
     * @param warned whether the warning before it is shown
     * @param due last day for unblocking, where a limit is laid down
     */
    @Value.Builder
    record BlockAdvanced(
            OccurredOn on,
            BlockAction action,
            Optional<BlockScope> scope,
            Optional<DocumentNumber> number,
            Optional<Reason> reason,
            String actor,
            Optional<SecondPerson> secondPerson,
            Evidence warned,
            Optional<DueDate> due)
            implements CaseEvent {
        public static BlockAdvancedBuilder builder() {
            return new BlockAdvancedBuilder();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.blockAdvanced(this);
        }
    }

    /** A step of an objection. */
    record ObjectionAdvanced(
            OccurredOn on,
            ObjectionAction action,
            Optional<ObjectionKind> kind,
            Optional<ObjectionOutcome> outcome,
            Optional<DocumentNumber> number,
            Optional<Reason> reason,
            Optional<DueDate> due)
            implements CaseEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.objectionAdvanced(this);
        }
    }

    /**
     * Fakta diperbaiki; class and due date as decided again.
     *
     * @param classified the new classification, where the fact bears on it
     * @param due the new due date, where the fact bears on it
     */
    record FactCorrected(
            OccurredOn on,
            CaseFact fact,
            String old,
            String corrected,
            Reason reason,
            Optional<Classified> classified,
            Optional<DueDate> due)
            implements CaseEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.factCorrected(this);
        }
    }

    /** Digabung ke perkara lain. */
    record Merged(OccurredOn on, CaseId into, Reason reason) implements CaseEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.merged(this);
        }
    }

    /** Dibatalkan pencatatannya. */
    record Voided(OccurredOn on, Reason reason) implements CaseEvent {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.voided(this);
        }
    }
}
