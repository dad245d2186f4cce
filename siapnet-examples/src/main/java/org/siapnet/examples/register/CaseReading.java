package org.siapnet.examples.register;

import static org.siapnet.examples.register.Column.*;
import static org.siapnet.examples.register.Step.none;
import static org.siapnet.examples.register.Step.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.siapnet.cases.Addressee;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.cases.ExaminationStatus;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.IntakeChannel;
import org.siapnet.cases.RecommendedLevel;
import org.siapnet.election.ElectionId;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.AgencyCode;
import org.siapnet.report.Respondent;

/** The case's columns of one row, as commands in the order they happened. */
final class CaseReading {
    private final RowReader row;
    private final ReportReading report;
    private final CaseId id;
    private final Optional<LocalDate> received;
    private final Optional<LocalDate> verified;
    private final ExaminationStatus status;
    private final Optional<LocalDate> examined;
    private final Optional<Reason> reason;
    private final Optional<LocalDate> recommended;
    private final Optional<RecommendedLevel> level;
    private final Optional<LocalDate> delivered;
    private final FollowUpReading followUp;
    private final List<Step> later;

    CaseReading(RowReader row, ReportReading report, AgencyCode agency) {
        this.row = row;
        this.report = report;
        String respondent =
                row.required(RESPONDENT_NO, c -> row.value(c, "RESPONDENT_NO_INVALID", CaseReading::ordinal));
        id = CaseId.of(NamedIds.neutralityCase(report.number.value(), respondent));
        received = row.date(RECEIVED_DATE);
        verified = row.date(VERIFIED_DATE);
        status = row.code(
                        EXAMINATION_STATUS,
                        ExaminationStatus.class,
                        EnumSet.complementOf(EnumSet.of(ExaminationStatus.NONE)))
                .orElse(ExaminationStatus.NONE);
        examined = row.date(EXAMINATION_DATE);
        reason = row.code(EXAMINATION_REASON, Reason.class);
        recommended = row.date(RECOMMENDATION_DATE);
        level = row.code(RECOMMENDED_LEVEL, RecommendedLevel.class);
        delivered = row.date(DELIVERED_DATE);
        row.onlyWith(RECEIVED_DATE, VERIFIED_DATE, EXAMINATION_STATUS, EXAMINATION_DATE);
        row.onlyWith(EXAMINATION_STATUS, EXAMINATION_REASON, RECOMMENDATION_DATE);
        row.onlyWith(RECOMMENDATION_DATE, RECOMMENDATION_NUMBER, RECOMMENDED_LEVEL, DELIVERED_DATE);
        row.onlyWith(DELIVERED_DATE, FOLLOW_UP_STATUS, ESCALATION_LEVEL, BLOCK_STATUS);
        if (status.compareTo(ExaminationStatus.VERIFICATION) >= 0) {
            row.requiredWith(EXAMINATION_DATE, EXAMINATION_STATUS);
        }
        if (recommended.isPresent()) {
            row.requiredWith(RECOMMENDATION_NUMBER, RECOMMENDATION_DATE);
            row.requiredWith(RECOMMENDED_LEVEL, RECOMMENDATION_DATE);
        }
        row.number(RECOMMENDATION_NUMBER);
        row.inOrder(
                RECEIVED_DATE,
                VERIFIED_DATE,
                EXAMINATION_DATE,
                RECOMMENDATION_DATE,
                DELIVERED_DATE,
                FOLLOW_UP_STARTED_DATE,
                FOLLOW_UP_DATE);
        followUp = new FollowUpReading(row, id);
        row.done();
        later = List.copyOf(afterSubmission(agency));
    }

    /** The case's steps in the order they happened; none if the matter never reached the authority. */
    List<Step> steps(Respondent respondent) {
        if (received.isEmpty()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>(later.size() + 1);
        steps.add(Step.of(RECEIVED_DATE, submit(received.get(), respondent)));
        steps.addAll(later);
        return steps;
    }

    private List<Step> afterSubmission(AgencyCode agency) {
        List<Step> steps = new ArrayList<>();
        examination(steps);
        recommended.ifPresent(day -> recommendation(steps, day, agency));
        steps.addAll(followUp.steps());
        steps.sort(Comparator.comparing(Step::on));
        return steps;
    }

    private CaseCommand submit(LocalDate day, Respondent respondent) {
        return CaseCommand.SubmitCase.builder()
                .caseId(id)
                .on(on(day))
                .channel(IntakeChannel.SUPERVISOR_REPORT)
                .report(report.id)
                .respondent(respondent)
                .region(report.region)
                .election(ElectionId.of(report.election.id()))
                .electionKind(report.election.kind())
                .build();
    }

    private void examination(List<Step> steps) {
        if (status == ExaminationStatus.NONE || status == ExaminationStatus.SUBMITTED) {
            return;
        }
        LocalDate day = examined.orElseThrow();
        LocalDate start = verified.orElse(day);
        if (status == ExaminationStatus.MOOT && verified.isEmpty()) {
            steps.add(examine(EXAMINATION_STATUS, day, ExaminationAction.LEAVE_SERVICE));
            return;
        }
        steps.add(examine(
                verified.isPresent() ? VERIFIED_DATE : EXAMINATION_DATE, start, ExaminationAction.START_VERIFICATION));
        switch (status) {
            case AWAITING_DOCUMENTS -> steps.add(examine(EXAMINATION_STATUS, day, ExaminationAction.REQUEST_DOCUMENTS));
            case REJECTED -> steps.add(examine(EXAMINATION_REASON, day, ExaminationAction.REJECT));
            case CANCELLED -> steps.add(examine(EXAMINATION_REASON, day, ExaminationAction.CANCEL));
            case TRANSFERRED -> steps.add(examine(EXAMINATION_REASON, day, ExaminationAction.TRANSFER));
            case MOOT -> steps.add(examine(EXAMINATION_REASON, day, ExaminationAction.LEAVE_SERVICE));
            case REVIEW -> steps.add(examine(EXAMINATION_STATUS, day, ExaminationAction.START_REVIEW));
            case DELIBERATION, PROVEN, NOT_PROVEN -> {
                steps.add(examine(EXAMINATION_STATUS, start, ExaminationAction.START_REVIEW));
                steps.add(examine(EXAMINATION_STATUS, day, ExaminationAction.DELIBERATE));
                if (status != ExaminationStatus.DELIBERATION) {
                    steps.add(examine(
                            EXAMINATION_STATUS,
                            day,
                            status == ExaminationStatus.PROVEN
                                    ? ExaminationAction.FIND_PROVEN
                                    : ExaminationAction.FIND_NOT_PROVEN));
                }
            }
            default -> {}
        }
    }

    private void recommendation(List<Step> steps, LocalDate day, AgencyCode agency) {
        steps.add(Step.of(
                RECOMMENDED_LEVEL,
                new CaseCommand.ProposeRecommendation(id, on(day), level.orElseThrow(), Addressee.ppkOf(agency))));
        steps.add(Step.of(
                RECOMMENDATION_NUMBER,
                new CaseCommand.FollowUp(
                        id, on(day), FollowUpAction.ISSUE, row.number(RECOMMENDATION_NUMBER), none())));
        delivered.ifPresent(received -> steps.add(Step.of(
                DELIVERED_DATE, new CaseCommand.FollowUp(id, on(received), FollowUpAction.DELIVER, none(), none()))));
    }

    private Step examine(Column column, LocalDate day, ExaminationAction action) {
        return Step.of(column, new CaseCommand.Examine(id, on(day), action, reason, Evidence.NOT_EVIDENCED));
    }

    private static String ordinal(String text) {
        int ordinal = Integer.parseInt(text);
        if (ordinal < 1 || !Integer.toString(ordinal).equals(text)) {
            throw new IllegalArgumentException("respondent_no: must be a whole number from 1");
        }
        return text;
    }
}
