package org.siapnet.cases;

import static org.siapnet.access.Role.*;
import static org.siapnet.cases.CaseGuard.*;
import static org.siapnet.cases.CaseLifecycle.*;
import static org.siapnet.cases.FollowUpAction.*;
import static org.siapnet.cases.FollowUpStatus.*;
import static org.siapnet.lifecycle.DeadlineMark.holds;
import static org.siapnet.lifecycle.DeadlineMark.starts;
import static org.siapnet.lifecycle.DeadlineMark.stops;
import static org.siapnet.lifecycle.DeadlineMark.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.siapnet.access.Role;
import org.siapnet.law.Certainty;
import org.siapnet.lifecycle.Lifecycle;

/** Daur hidup rekomendasi dan tindak lanjut: what may happen to a recommendation, by whom, and what follows. */
public final class FollowUpLifecycle {
    private static final Set<Role> ISSUER = EnumSet.of(AUTHORITY);
    private static final Set<Role> EMPLOYER = EnumSet.of(PPK);
    private static final Set<Role> KEEPER = EnumSet.of(BKN);
    private static final Set<Role> ANNULLER = EnumSet.of(PPK, ADJUDICATOR, BKN);
    private static final Set<FollowUpStatus> STANDING = EnumSet.of(ISSUED, DELIVERED, CONTESTED, IN_PROCESS);
    private static final Set<FollowUpStatus> RUNNING = EnumSet.of(DELIVERED, CONTESTED, IN_PROCESS);

    /** The table. */
    public static final Lifecycle<FollowUpStatus, FollowUpAction, CaseAttempt> TABLE =
            Lifecycle.<FollowUpStatus, FollowUpAction, CaseAttempt>of("follow-up", NONE, FollowUpAction.class)
                    .sure(Certainty.HIGH)
                    .row(
                            NONE,
                            PROPOSE,
                            ISSUER,
                            PROPOSED,
                            List.of(COMPETENT_BODY, CASE_PROVEN, ADDRESSEE_NOT_RESPONDENT, LEVEL_IN_LAW),
                            List.of(within("DL-13")),
                            UU5_32_3,
                            PERPRES92)
                    .row(
                            PROPOSED,
                            ISSUE,
                            ISSUER,
                            ISSUED,
                            List.of(COMPETENT_BODY, SECOND_PERSON, NUMBERED),
                            List.of(stops("DL-13")),
                            UU5_32_3,
                            PERPRES92)
                    .row(
                            ISSUED,
                            DELIVER,
                            ISSUER,
                            DELIVERED,
                            List.of(COMPETENT_BODY),
                            List.of(starts("DL-30")),
                            UU5_32_3,
                            PERPRES92)
                    .row(
                            DELIVERED,
                            START_PROCESS,
                            EMPLOYER,
                            IN_PROCESS,
                            List.of(),
                            List.of(holds("DL-30"), starts("DL-20")),
                            PP94_26,
                            PP94_27,
                            PP53_23,
                            PP42_15)
                    .rows(
                            EnumSet.of(DELIVERED, IN_PROCESS),
                            RECORD_FOLLOW_UP,
                            EMPLOYER,
                            FOLLOWED_UP,
                            List.of(SANCTION_APPLICABLE),
                            List.of(stops("DL-30"), starts("DL-22")),
                            UU5_32_3,
                            PP94_37,
                            PP53_31,
                            PP42_15)
                    .row(FOLLOWED_UP, VERIFY, KEEPER, VERIFIED, List.of(), List.of(), PP94_39)
                    .sure(Certainty.MEDIUM)
                    .row(
                            DELIVERED,
                            CONTEST,
                            EMPLOYER,
                            CONTESTED,
                            List.of(NUMBERED, IN_TIME),
                            List.of(within("DL-30")),
                            PRACTICE_2022)
                    .rows(
                            EnumSet.of(FOLLOWED_UP, VERIFIED),
                            ANNUL,
                            ANNULLER,
                            IN_PROCESS,
                            List.of(),
                            List.of(holds("DL-30")),
                            PP79_6,
                            PP79_16)
                    .stay(
                            RUNNING,
                            ESCALATE,
                            ISSUER,
                            List.of(COMPETENT_BODY, OVERDUE, AUTHORITY_KNOWN, ESCALATION_IN_REGIME),
                            List.of(starts("DL-31")),
                            PP12,
                            UU5_33_1)
                    .stay(
                            RUNNING,
                            REDATE,
                            ISSUER,
                            List.of(DUE_DATE_MOVES),
                            List.of(starts("DL-30")),
                            UU5_32_3,
                            PERPRES92)
                    .rows(
                            STANDING,
                            LAPSE,
                            ISSUER,
                            MOOT,
                            List.of(COMPETENT_BODY, LEFT_SERVICE),
                            List.of(stops("DL-30")),
                            UU5_32_3,
                            PERPRES92)
                    .sure(Certainty.LOW)
                    .row(
                            CONTESTED,
                            UPHOLD,
                            ISSUER,
                            DELIVERED,
                            List.of(COMPETENT_BODY, NUMBERED),
                            List.of(),
                            PRACTICE_2022)
                    .row(
                            CONTESTED,
                            REVISE,
                            ISSUER,
                            SUPERSEDED,
                            List.of(COMPETENT_BODY, ADDRESSEE_NOT_RESPONDENT, LEVEL_IN_LAW),
                            List.of(stops("DL-30")),
                            PRACTICE_2022)
                    .rows(
                            STANDING,
                            WITHDRAW,
                            ISSUER,
                            WITHDRAWN,
                            List.of(COMPETENT_BODY, REASON_TO_WITHDRAW),
                            List.of(stops("DL-30")),
                            UU5_32_3,
                            PERPRES92)
                    .row(
                            PROPOSED,
                            DECLINE,
                            ISSUER,
                            WITHDRAWN,
                            List.of(COMPETENT_BODY, REASON_TO_DECLINE),
                            List.of(),
                            UU5_32_3,
                            PERPRES92)
                    .row(
                            PROPOSED,
                            LAPSE,
                            ISSUER,
                            MOOT,
                            List.of(COMPETENT_BODY, LEFT_SERVICE),
                            List.of(stops("DL-13")),
                            UU5_32_3,
                            PERPRES92)
                    .build();

    private FollowUpLifecycle() {}
}
