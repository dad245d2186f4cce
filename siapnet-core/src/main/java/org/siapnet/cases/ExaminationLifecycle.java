package org.siapnet.cases;

import static org.siapnet.access.Role.*;
import static org.siapnet.cases.CaseGuard.*;
import static org.siapnet.cases.CaseLifecycle.*;
import static org.siapnet.cases.ExaminationAction.*;
import static org.siapnet.cases.ExaminationStatus.*;
import static org.siapnet.lifecycle.DeadlineMark.starts;
import static org.siapnet.lifecycle.DeadlineMark.stops;
import static org.siapnet.lifecycle.DeadlineMark.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.siapnet.access.Role;
import org.siapnet.law.Certainty;
import org.siapnet.lifecycle.Lifecycle;

/** Daur hidup pemeriksaan: what the authority may do with a case it received. */
public final class ExaminationLifecycle {
    private static final Set<Role> SENDERS = EnumSet.of(SUPERVISOR, TASKFORCE, PUBLIC, AUTHORITY);
    private static final Set<Role> VERIFIERS = EnumSet.of(AUTHORITY, TASKFORCE);
    private static final Set<Role> REVIEWERS = EnumSet.of(AUTHORITY, SUPERVISOR);
    private static final Set<Role> EXAMINERS = EnumSet.of(AUTHORITY);
    private static final Set<ExaminationStatus> OPEN =
            EnumSet.of(SUBMITTED, VERIFICATION, AWAITING_DOCUMENTS, REVIEW, DELIBERATION);
    private static final Set<ExaminationStatus> CARRIED =
            EnumSet.of(SUBMITTED, VERIFICATION, AWAITING_DOCUMENTS, REVIEW, DELIBERATION, PROVEN);

    /** The table. */
    public static final Lifecycle<ExaminationStatus, ExaminationAction, CaseAttempt> TABLE =
            Lifecycle.<ExaminationStatus, ExaminationAction, CaseAttempt>of(
                            "examination", NONE, ExaminationAction.class)
                    .sure(Certainty.HIGH)
                    .row(
                            NONE,
                            SUBMIT,
                            SENDERS,
                            SUBMITTED,
                            List.of(AUTHORITY_KNOWN, ACT_BEFORE_SUBMISSION),
                            List.of(starts("DL-10")),
                            UU5_31_2_C,
                            UU5_31_2_D,
                            SKB22)
                    .rows(
                            OPEN,
                            LEAVE_SERVICE,
                            EXAMINERS,
                            MOOT,
                            List.of(COMPETENT_BODY, LEFT_SERVICE),
                            List.of(stops("DL-10"), stops("DL-11"), stops("DL-12")),
                            UU5_32,
                            PERPRES92)
                    .stay(
                            CARRIED,
                            HAND_OVER,
                            EXAMINERS,
                            List.of(AUTHORITY_KNOWN, REGIME_CHANGED),
                            List.of(),
                            UU20_70,
                            SE4)
                    .sure(Certainty.MEDIUM)
                    .row(
                            SUBMITTED,
                            START_VERIFICATION,
                            VERIFIERS,
                            VERIFICATION,
                            List.of(),
                            List.of(within("DL-10")),
                            UU5_32_1_D,
                            SKB22)
                    .row(
                            VERIFICATION,
                            REQUEST_DOCUMENTS,
                            VERIFIERS,
                            AWAITING_DOCUMENTS,
                            List.of(),
                            List.of(),
                            UU5_32_1_E,
                            PERPRES92)
                    .row(
                            AWAITING_DOCUMENTS,
                            RECEIVE_DOCUMENTS,
                            VERIFIERS,
                            VERIFICATION,
                            List.of(),
                            List.of(),
                            UU5_32_1_E,
                            PERPRES92)
                    .row(
                            VERIFICATION,
                            REJECT,
                            VERIFIERS,
                            REJECTED,
                            List.of(REASON_TO_REJECT),
                            List.of(stops("DL-10")),
                            UU5_32,
                            SKB22)
                    .row(
                            VERIFICATION,
                            CANCEL,
                            VERIFIERS,
                            CANCELLED,
                            List.of(REASON_TO_CANCEL),
                            List.of(stops("DL-10")),
                            UU5_32,
                            SKB22)
                    .row(
                            VERIFICATION,
                            TRANSFER,
                            VERIFIERS,
                            TRANSFERRED,
                            List.of(REASON_TO_TRANSFER),
                            List.of(stops("DL-10")),
                            UU5_32,
                            SKB22)
                    .row(
                            VERIFICATION,
                            START_REVIEW,
                            REVIEWERS,
                            REVIEW,
                            List.of(EVIDENCE_ATTACHED),
                            List.of(stops("DL-10"), starts("DL-11")),
                            UU5_32_1_E,
                            SKB22)
                    .row(
                            REVIEW,
                            DELIBERATE,
                            EXAMINERS,
                            DELIBERATION,
                            List.of(COMPETENT_BODY, RESPONDENT_HEARD),
                            List.of(stops("DL-11"), starts("DL-12")),
                            UU5_32_2,
                            PERPRES92)
                    .row(
                            DELIBERATION,
                            FIND_PROVEN,
                            EXAMINERS,
                            PROVEN,
                            List.of(COMPETENT_BODY),
                            List.of(stops("DL-12"), starts("DL-13")),
                            UU5_32_2,
                            PERPRES92)
                    .row(
                            DELIBERATION,
                            FIND_NOT_PROVEN,
                            EXAMINERS,
                            NOT_PROVEN,
                            List.of(COMPETENT_BODY),
                            List.of(stops("DL-12")),
                            UU5_32_2,
                            PERPRES92)
                    .build();

    private ExaminationLifecycle() {}
}
