package org.siapnet.report;

import static org.siapnet.access.Role.*;
import static org.siapnet.lifecycle.DeadlineMark.starts;
import static org.siapnet.lifecycle.DeadlineMark.stops;
import static org.siapnet.lifecycle.DeadlineMark.within;
import static org.siapnet.report.ReportAction.*;
import static org.siapnet.report.ReportGuard.*;
import static org.siapnet.report.ReportStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.siapnet.access.Role;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.Lifecycle;

/** Daur hidup laporan: what may happen to a report, by whom, and what follows. */
public final class ReportLifecycle {
    private static final LegalBasis UU7_454_5 = LegalBasis.of("UU-7-2017", "454(5)");
    private static final LegalBasis UU7_454_6 = LegalBasis.of("UU-7-2017", "454(6)");
    private static final LegalBasis UU7_454_7 = LegalBasis.of("UU-7-2017", "454(7)");
    private static final LegalBasis UU7_454_8 = LegalBasis.of("UU-7-2017", "454(8)");
    private static final LegalBasis UU7_455 = LegalBasis.of("UU-7-2017", "455(1)", "c");
    private static final LegalBasis UU1_134 = LegalBasis.of("UU-1-2015", "134");
    private static final LegalBasis UU1_134_4 = LegalBasis.of("UU-1-2015", "134(4)");
    private static final LegalBasis UU1_134_5 = LegalBasis.of("UU-1-2015", "134(5)");
    private static final LegalBasis P7 = LegalBasis.of("PERBAWASLU-7-2022");
    private static final LegalBasis P7_8 = LegalBasis.of("PERBAWASLU-7-2022", "8");
    private static final LegalBasis P7_14 = LegalBasis.of("PERBAWASLU-7-2022", "14");
    private static final LegalBasis P7_14_2 = LegalBasis.of("PERBAWASLU-7-2022", "14(2)");
    private static final LegalBasis P7_15 = LegalBasis.of("PERBAWASLU-7-2022", "15");
    private static final LegalBasis P7_15_1 = LegalBasis.of("PERBAWASLU-7-2022", "15(1)");
    private static final LegalBasis P7_16 = LegalBasis.of("PERBAWASLU-7-2022", "16");
    private static final LegalBasis P7_22 = LegalBasis.of("PERBAWASLU-7-2022", "22");
    private static final LegalBasis P8 = LegalBasis.of("PERBAWASLU-8-2020");
    private static final LegalBasis PRACTICE_2024 = LegalBasis.of("PRAKTIK-2024");

    private static final Set<Role> BAWASLU = Set.of(SUPERVISOR);
    private static final Set<Role> COUNTER = Set.of(REPORTER, SUPERVISOR);
    private static final Set<Role> OVERSIGHT = Set.of(AUTHORITY);
    private static final Set<ReportStatus> NAMEABLE = EnumSet.of(
            RECEIVED,
            PRELIMINARY_REVIEW,
            AWAITING_COMPLETION,
            REGISTERED,
            EXAMINATION,
            DECIDED,
            FORWARDED,
            RETURNED_BY_AUTHORITY,
            TRACING);

    /** The table. */
    public static final Lifecycle<ReportStatus, ReportAction, ReportAttempt> TABLE =
            Lifecycle.<ReportStatus, ReportAction, ReportAttempt>of("report", NONE, ReportAction.class)
                    .sure(Certainty.HIGH)
                    .row(
                            NONE,
                            RECEIVE,
                            COUNTER,
                            RECEIVED,
                            List.of(FACT_DATES_IN_ORDER, RESPONDENT_NAMED),
                            List.of(within("DL-01"), within("DL-09"), starts("DL-03")),
                            UU7_454_6,
                            UU1_134_4)
                    .row(
                            RECEIVED,
                            START_PRELIMINARY_REVIEW,
                            BAWASLU,
                            PRELIMINARY_REVIEW,
                            List.of(),
                            List.of(within("DL-03")),
                            P7_15_1,
                            P8)
                    .rows(
                            EnumSet.of(PRELIMINARY_REVIEW, AWAITING_COMPLETION),
                            DECLINE_REGISTRATION,
                            BAWASLU,
                            NOT_REGISTERED,
                            List.of(REASON_NOT_TO_REGISTER),
                            List.of(stops("DL-03"), stops("DL-05")),
                            P7_8,
                            P7_14,
                            P7_15,
                            P7_16,
                            P8)
                    .row(
                            PRELIMINARY_REVIEW,
                            REGISTER,
                            BAWASLU,
                            REGISTERED,
                            List.of(FILED_IN_TIME, REQUIREMENTS_MET),
                            List.of(stops("DL-03")),
                            P7_15,
                            P8)
                    .row(
                            REGISTERED,
                            EXAMINE,
                            BAWASLU,
                            EXAMINATION,
                            List.of(),
                            List.of(starts("DL-06"), starts("DL-07")),
                            UU7_454_7,
                            UU1_134_5)
                    .row(
                            EXAMINATION,
                            DECIDE,
                            BAWASLU,
                            DECIDED,
                            List.of(),
                            List.of(stops("DL-06"), stops("DL-07"), starts("DL-08")),
                            UU7_454_7,
                            UU7_454_8,
                            UU1_134_5)
                    .row(
                            DECIDED,
                            FORWARD,
                            BAWASLU,
                            FORWARDED,
                            List.of(AUTHORITY_KNOWN, NEUTRALITY_FOUND, ASSESSMENT_ATTACHED),
                            List.of(stops("DL-08")),
                            UU7_455)
                    .row(
                            DECIDED,
                            CLOSE_WITHOUT_VIOLATION,
                            BAWASLU,
                            NO_VIOLATION,
                            List.of(NOTHING_FOUND),
                            List.of(stops("DL-08")),
                            UU7_455)
                    .row(
                            DECIDED,
                            REFER_ELSEWHERE,
                            BAWASLU,
                            OTHER_CHANNEL,
                            List.of(ONLY_OTHERS_FOUND),
                            List.of(stops("DL-08")),
                            UU7_455)
                    .sure(Certainty.MEDIUM)
                    .row(
                            NONE,
                            START_TRACING,
                            BAWASLU,
                            TRACING,
                            List.of(FACT_DATES_IN_ORDER, RESPONDENT_NAMED),
                            List.of(starts("DL-02")),
                            UU7_454_5)
                    .row(
                            PRELIMINARY_REVIEW,
                            REQUEST_COMPLETION,
                            BAWASLU,
                            AWAITING_COMPLETION,
                            List.of(REASON_TO_COMPLETE),
                            List.of(within("DL-04"), starts("DL-05")),
                            P7_15,
                            P8)
                    .row(
                            AWAITING_COMPLETION,
                            COMPLETE,
                            COUNTER,
                            PRELIMINARY_REVIEW,
                            List.of(COMPLETED_IN_TIME),
                            List.of(within("DL-05"), stops("DL-05")),
                            P7_15,
                            P8)
                    .row(
                            NOT_REGISTERED,
                            KEEP_AS_INITIAL_INFORMATION,
                            BAWASLU,
                            INITIAL_INFORMATION,
                            List.of(MATERIAL_SOUND),
                            List.of(),
                            P7_14_2)
                    .row(
                            INITIAL_INFORMATION,
                            START_TRACING,
                            BAWASLU,
                            TRACING,
                            List.of(NOT_FILED_AGAIN),
                            List.of(starts("DL-02")),
                            P7_14_2)
                    .row(
                            TRACING,
                            REGISTER,
                            BAWASLU,
                            REGISTERED,
                            List.of(REQUIREMENTS_MET),
                            List.of(within("DL-02"), stops("DL-02")),
                            UU7_454_5,
                            P7)
                    .row(TRACING, CLOSE, BAWASLU, CLOSED, List.of(), List.of(stops("DL-02")), UU7_454_5, P7)
                    .row(
                            PRELIMINARY_REVIEW,
                            FORWARD,
                            BAWASLU,
                            FORWARDED,
                            List.of(AUTHORITY_KNOWN, ASSESSMENT_ATTACHED),
                            List.of(stops("DL-03"), within("DL-08")),
                            P7_22)
                    .row(
                            FORWARDED,
                            RETURN,
                            OVERSIGHT,
                            RETURNED_BY_AUTHORITY,
                            List.of(COMPETENT_BODY, REASON_TO_RETURN),
                            List.of(),
                            PRACTICE_2024)
                    .row(
                            RETURNED_BY_AUTHORITY,
                            RE_EXAMINE,
                            BAWASLU,
                            EXAMINATION,
                            List.of(),
                            List.of(starts("DL-06"), starts("DL-07")),
                            PRACTICE_2024)
                    .sure(Certainty.LOW)
                    .stay(NAMEABLE, NAME_RESPONDENT, BAWASLU, List.of(RESPONDENT_NEW), List.of(), UU7_454_7, UU1_134)
                    .build();

    private ReportLifecycle() {}
}
