package org.siapnet.cases;

import static org.siapnet.access.Role.*;
import static org.siapnet.cases.CaseGuard.*;
import static org.siapnet.cases.CaseLifecycle.PP79_16;
import static org.siapnet.cases.CaseLifecycle.PP79_6;
import static org.siapnet.cases.ObjectionAction.*;
import static org.siapnet.cases.ObjectionStatus.*;
import static org.siapnet.lifecycle.DeadlineMark.starts;
import static org.siapnet.lifecycle.DeadlineMark.stops;
import static org.siapnet.lifecycle.DeadlineMark.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.siapnet.access.Role;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.DeadlineMark;
import org.siapnet.lifecycle.Lifecycle;

/** Daur hidup upaya administratif: objection and appeal against the employer's decision. */
public final class ObjectionLifecycle {
    private static final LegalBasis PP79 = LegalBasis.of("PP-79-2021");
    private static final LegalBasis PP79_4_2 = pp79("4(2)");
    private static final LegalBasis PP79_4_3 = pp79("4(3)");
    private static final LegalBasis PP79_5_1 = pp79("5(1)");
    private static final LegalBasis PP79_5_3 = pp79("5(3)");
    private static final LegalBasis PP79_6_3 = pp79("6(3)");
    private static final LegalBasis PP79_8_3 = pp79("8(3)");
    private static final LegalBasis PP79_8_7 = pp79("8(7)");
    private static final LegalBasis PP79_9 = pp79("9(1)");
    private static final LegalBasis PP79_9_3 = pp79("9(3)");
    private static final LegalBasis PP79_11_3 = pp79("11(3)");
    private static final LegalBasis PP79_12_1 = pp79("12(1)");
    private static final LegalBasis PP79_12_2 = pp79("12(2)");
    private static final LegalBasis PP79_12_4 = pp79("12(4)");
    private static final LegalBasis PP79_13_1 = pp79("13(1)");
    private static final LegalBasis PP79_13_4 = pp79("13(4)");
    private static final LegalBasis PP79_18 = pp79("18");
    private static final LegalBasis PP53_35 = LegalBasis.of("PP-53-2010", "35");
    private static final LegalBasis PP53_36 = LegalBasis.of("PP-53-2010", "36");
    private static final LegalBasis PP53_37 = LegalBasis.of("PP-53-2010", "37");
    private static final LegalBasis UU30 = LegalBasis.of("UU-30-2014");
    private static final Set<Role> FILERS = EnumSet.of(RESPONDENT);
    private static final Set<Role> DECIDERS = EnumSet.of(PPK, ADJUDICATOR);
    private static final Set<Role> REPLIER = EnumSet.of(PPK);

    private static final List<DeadlineMark> STOPPED =
            List.of(stops("DL-41"), stops("DL-42"), stops("DL-44"), stops("DL-44-DECISION"));

    /** The table. */
    public static final Lifecycle<ObjectionStatus, ObjectionAction, CaseAttempt> TABLE =
            Lifecycle.<ObjectionStatus, ObjectionAction, CaseAttempt>of("objection", NONE, ObjectionAction.class)
                    .sure(Certainty.HIGH)
                    .row(
                            NONE,
                            FILE,
                            FILERS,
                            FILED,
                            List.of(DECISION_TO_OBJECT_TO, REMEDY_FITS),
                            List.of(
                                    within("DL-40"),
                                    within("DL-43"),
                                    starts("DL-41"),
                                    starts("DL-42"),
                                    starts("DL-44"),
                                    starts("DL-44-DECISION")),
                            PP79_4_2,
                            PP79_11_3,
                            PP53_35)
                    .row(
                            FILED,
                            DECLARE_INADMISSIBLE,
                            DECIDERS,
                            INADMISSIBLE,
                            List.of(REASON_INADMISSIBLE),
                            STOPPED,
                            PP79_4_3,
                            PP79_12_1,
                            PP79_12_2)
                    .row(FILED, ADMIT, DECIDERS, ADMITTED, List.of(), List.of(), PP79_5_1, PP79_12_4)
                    .row(
                            ADMITTED,
                            REPLY,
                            REPLIER,
                            REPLIED,
                            List.of(),
                            List.of(within("DL-41"), within("DL-44"), stops("DL-41"), stops("DL-44")),
                            PP79_8_3,
                            PP79_13_1,
                            PP53_36)
                    .rows(
                            EnumSet.of(ADMITTED, REPLIED),
                            DECIDE,
                            DECIDERS,
                            DECIDED,
                            List.of(OUTCOME_STATED),
                            STOPPED,
                            PP79_6,
                            PP79_9,
                            PP79_13_4,
                            PP79_16,
                            PP53_37)
                    .row(DECIDED, LITIGATE, FILERS, LITIGATED, List.of(), List.of(), PP79_6_3, PP79_9_3, PP79_18)
                    .row(ADMITTED, LITIGATE, FILERS, LITIGATED, List.of(SILENCE), STOPPED, PP79_5_3, PP79_8_7)
                    .sure(Certainty.MEDIUM)
                    .row(LITIGATED, FINALISE, EnumSet.of(ADJUDICATOR, PPK), FINAL, List.of(), List.of(), UU30)
                    .row(DECIDED, FINALISE, EnumSet.of(ADJUDICATOR, PPK), FINAL, List.of(), List.of(), PP79_6, PP79_16)
                    .stay(
                            EnumSet.of(FILED, ADMITTED, REPLIED),
                            ObjectionAction.REDATE,
                            EnumSet.of(AUTHORITY, PPK, ADJUDICATOR),
                            List.of(REMEDY_DUE_DATE_MOVES),
                            List.of(starts("DL-42"), starts("DL-44-DECISION")),
                            PP79_5_1,
                            PP79_13_4,
                            PP53_36)
                    .sure(Certainty.LOW)
                    .rows(
                            EnumSet.of(FILED, ADMITTED, REPLIED),
                            ObjectionAction.WITHDRAW,
                            FILERS,
                            ObjectionStatus.WITHDRAWN,
                            List.of(),
                            STOPPED,
                            PP79)
                    .build();

    private ObjectionLifecycle() {}

    private static LegalBasis pp79(String article) {
        return LegalBasis.of("PP-79-2021", article);
    }
}
