package org.siapnet.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.EntryStatus;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.testkit.Actors;
import org.siapnet.testkit.CaseCommands;
import org.siapnet.time.DueDate;

/** States to try one step in: a case of 2020, with each lifecycle put where a test wants it. */
final class CaseStates {
    static final CaseId ID = CaseId.of(new UUID(0, 1));
    static final LocalDate DELIVERED = LocalDate.of(2020, 10, 5);
    static final LocalDate DUE = LocalDate.of(2020, 10, 23);
    static final LocalDate LATE = LocalDate.of(2020, 12, 1);

    private CaseStates() {}

    /** A case that was submitted, with the examination in that status. */
    static NeutralityCase examined(ExaminationStatus status) {
        if (status == ExaminationStatus.NONE) {
            return NeutralityCase.unknown(ID);
        }
        NeutralityCase.Matter matter = new NeutralityCase.Matter(
                LocalDate.of(2020, 9, 14),
                IntakeChannel.SUPERVISOR_REPORT,
                Optional.empty(),
                CaseCommands.respondent(),
                KemendagriRegionCode.of("33.03"),
                ElectionId.of("PILKADA_2020"),
                ElectionKind.PILKADA);
        Classified classified = CaseHappenings.classified(
                Actors.law(), matter.respondent(), matter.electionKind(), matter.submittedOn());
        return new NeutralityCase(
                ID,
                EntryStatus.VALID,
                Optional.of(matter),
                Optional.of(classified),
                "KASN",
                new Examination(status, Optional.of(LocalDate.of(2020, 9, 20))),
                Recommendation.NONE,
                DataBlock.NONE,
                Remedy.NONE);
    }

    /** A proven case with its recommendation in that status. */
    static NeutralityCase recommended(FollowUpStatus status) {
        return recommended(status, Optional.of(due(DUE)));
    }

    static NeutralityCase recommended(FollowUpStatus status, Optional<DueDate> due) {
        NeutralityCase proven = examined(ExaminationStatus.PROVEN);
        if (status == FollowUpStatus.NONE) {
            return proven;
        }
        boolean decided = status == FollowUpStatus.FOLLOWED_UP || status == FollowUpStatus.VERIFIED;
        return proven.with(new RecommendationBuilder()
                .from(Recommendation.NONE)
                .status(status)
                .on(DELIVERED)
                .level(RecommendedLevel.MODERATE)
                .addressee(Addressee.ppkOf(KemendagriRegionCode.of("33.03")))
                .proposer("authority-1")
                .issuedOn(DELIVERED.minusDays(2))
                .deliveredOn(DELIVERED)
                .due(due)
                .decision(decided ? Optional.of(decision(false)) : Optional.empty())
                .build());
    }

    /** A case with an overdue recommendation and the block in that status. */
    static NeutralityCase blocked(BlockStatus status) {
        return blocked(recommended(FollowUpStatus.DELIVERED), status);
    }

    static NeutralityCase blocked(NeutralityCase state, BlockStatus status) {
        return state.with(new DataBlockBuilder()
                .from(DataBlock.NONE)
                .status(status)
                .proposer("bkn-1")
                .warned(Evidence.EVIDENCED)
                .build());
    }

    /** A case followed up, with the remedy in that status. */
    static NeutralityCase objected(ObjectionStatus status) {
        NeutralityCase decided = recommended(FollowUpStatus.FOLLOWED_UP);
        return status == ObjectionStatus.NONE
                ? decided
                : decided.with(new RemedyBuilder()
                        .from(Remedy.NONE)
                        .status(status)
                        .kind(ObjectionKind.KEBERATAN)
                        .against(decision(false).number())
                        .due(due(DUE))
                        .build());
    }

    static Recommendation.EmployerDecision decision(boolean dismissal) {
        return new Recommendation.EmployerDecision(
                DocumentNumber.of("800/1/2020"),
                "PROMOTION_DELAY_1Y",
                DELIVERED,
                Conformity.CONFORMING,
                dismissal,
                false);
    }

    static DueDate due(LocalDate last) {
        return new DueDate(
                "DL-30",
                DELIVERED,
                last,
                List.of(),
                List.of(),
                "v1",
                LegalBasis.of("UU-5-2014", "32(3)"),
                Certainty.LOW);
    }
}
