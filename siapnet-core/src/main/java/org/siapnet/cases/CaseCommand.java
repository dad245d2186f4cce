package org.siapnet.cases;

import java.util.Optional;
import org.immutables.value.Value;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.report.ReportId;
import org.siapnet.report.Respondent;
import org.siapnet.time.OccurredOn;

/** Perintah atas perkara: what somebody wants to happen to a case. */
public sealed interface CaseCommand {

    /** The case concerned. */
    CaseId caseId();

    /** When it happens, as the acting body counts it. */
    OccurredOn on();

    /** One answer per kind of command. */
    <R> R fold(Cases<R> cases);

    /** Commands by the lifecycle they belong to. */
    interface Cases<R> {
        R submit(SubmitCase command);

        R examine(Examine command);

        R propose(ProposeRecommendation command);

        R followUp(FollowUp command);

        R recordFollowUp(RecordFollowUp command);

        R block(Block command);

        R object(Objection command);

        R correct(CorrectFact command);

        R merge(MergeDuplicate command);

        R voidEntry(VoidEntry command);
    }

    /** Menyampaikan perkara: the authority receives the matter of one respondent. */
    @Value.Builder
    record SubmitCase(
            CaseId caseId,
            OccurredOn on,
            IntakeChannel channel,
            Optional<ReportId> report,
            Respondent respondent,
            KemendagriRegionCode region,
            ElectionId election,
            ElectionKind electionKind)
            implements CaseCommand {
        public static SubmitCaseBuilder builder() {
            return new SubmitCaseBuilder();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.submit(this);
        }
    }

    /**
     * A step of the examination.
     *
     * @param reason coded reason where the row asks for one
     * @param shown whether what the row asks to be shown is shown: evidence attached, respondent heard
     */
    record Examine(CaseId caseId, OccurredOn on, ExaminationAction action, Optional<Reason> reason, Evidence shown)
            implements CaseCommand {
        /** @throws IllegalArgumentException if the action is to submit: that has a command of its own */
        public Examine {
            if (action == ExaminationAction.SUBMIT) {
                throw new IllegalArgumentException("action: SUBMIT has a command of its own");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.examine(this);
        }
    }

    /**
     * Mengusulkan rekomendasi, or a revised one in place of a contested one.
     *
     * @param level level the authority states
     * @param addressee office it is addressed to
     */
    record ProposeRecommendation(CaseId caseId, OccurredOn on, RecommendedLevel level, Addressee addressee)
            implements CaseCommand {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.propose(this);
        }
    }

    /**
     * A step of the recommendation or its follow-up.
     *
     * @param number letter number where the row asks for one
     * @param reason coded reason where the row asks for one
     */
    record FollowUp(
            CaseId caseId,
            OccurredOn on,
            FollowUpAction action,
            Optional<DocumentNumber> number,
            Optional<Reason> reason)
            implements CaseCommand {
        /** @throws IllegalArgumentException if the action is to propose, revise or record: these have own commands */
        public FollowUp {
            if (action == FollowUpAction.PROPOSE
                    || action == FollowUpAction.REVISE
                    || action == FollowUpAction.RECORD_FOLLOW_UP) {
                throw new IllegalArgumentException("action: " + action + " has a command of its own");
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.followUp(this);
        }
    }

    /**
     * Mencatat tindak lanjut: the employer's decision.
     *
     * @param number number of the decision
     * @param sanction id of the sanction imposed, such as {@code PROMOTION_DELAY_1Y}
     */
    record RecordFollowUp(CaseId caseId, OccurredOn on, DocumentNumber number, String sanction) implements CaseCommand {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.recordFollowUp(this);
        }
    }

    /** A step of the data block. */
    record Block(
            CaseId caseId,
            OccurredOn on,
            BlockAction action,
            Optional<BlockScope> scope,
            Optional<DocumentNumber> number,
            Optional<Reason> reason)
            implements CaseCommand {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.block(this);
        }
    }

    /** A step of an objection; the kind with its filing, the outcome with its decision. */
    record Objection(
            CaseId caseId,
            OccurredOn on,
            ObjectionAction action,
            Optional<ObjectionKind> kind,
            Optional<ObjectionOutcome> outcome,
            Optional<DocumentNumber> number,
            Optional<Reason> reason)
            implements CaseCommand {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.object(this);
        }
    }

    /** Perbaikan fakta: the recorded value was wrong; class and deadlines are decided again. */
    record CorrectFact(CaseId caseId, OccurredOn on, CaseFact fact, String old, String corrected, Reason reason)
            implements CaseCommand {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.correct(this);
        }
    }

    /** Penggabungan: this case is the same as another; counts once. */
    record MergeDuplicate(CaseId caseId, OccurredOn on, CaseId into, Reason reason) implements CaseCommand {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.merge(this);
        }
    }

    /** Pembatalan catatan: recorded by mistake; the trace stays. */
    record VoidEntry(CaseId caseId, OccurredOn on, Reason reason) implements CaseCommand {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.voidEntry(this);
        }
    }
}
