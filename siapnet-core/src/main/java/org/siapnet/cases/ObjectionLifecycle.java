package org.siapnet.cases;

import static org.siapnet.access.Role.*;
import static org.siapnet.cases.CaseGuard.*;
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
import org.siapnet.lifecycle.Lifecycle;

/** Daur hidup upaya administratif: objection and appeal against the employer's decision. */
public final class ObjectionLifecycle {
    private static final LegalBasis PP79 = LegalBasis.of("PP-79-2021");
    private static final LegalBasis UU30 = LegalBasis.of("UU-30-2014");
    private static final Set<Role> FILERS = EnumSet.of(RESPONDENT);
    private static final Set<Role> DECIDERS = EnumSet.of(PPK, ADJUDICATOR);
    private static final Set<Role> REPLIER = EnumSet.of(PPK);

    /** The table. */
    public static final Lifecycle<ObjectionStatus, ObjectionAction, CaseAttempt> TABLE = Lifecycle
            .<ObjectionStatus, ObjectionAction, CaseAttempt>of("objection", NONE, ObjectionAction.class)
            .sure(Certainty.HIGH)
            .row(NONE, FILE, FILERS, FILED, List.of(DECISION_TO_OBJECT_TO, REMEDY_FITS), List.of(within("DL-40"), within("DL-43"), starts("DL-42"), starts("DL-44")), PP79)
            .row(FILED, DECLARE_INADMISSIBLE, DECIDERS, INADMISSIBLE, List.of(REASON_INADMISSIBLE), List.of(stops("DL-42"), stops("DL-44")), PP79)
            .row(FILED, ADMIT, DECIDERS, ADMITTED, List.of(), List.of(), PP79)
            .row(ADMITTED, REPLY, REPLIER, REPLIED, List.of(), List.of(within("DL-41"), within("DL-44")), PP79)
            .rows(EnumSet.of(ADMITTED, REPLIED), DECIDE, DECIDERS, DECIDED, List.of(OUTCOME_STATED), List.of(stops("DL-42"), stops("DL-44")), PP79)
            .sure(Certainty.MEDIUM)
            .rows(EnumSet.of(FILED, ADMITTED, REPLIED), ObjectionAction.WITHDRAW, FILERS, ObjectionStatus.WITHDRAWN, List.of(), List.of(stops("DL-42"), stops("DL-44")), PP79)
            .row(DECIDED, LITIGATE, FILERS, LITIGATED, List.of(), List.of(), UU30)
            .row(ADMITTED, LITIGATE, FILERS, LITIGATED, List.of(SILENCE), List.of(), UU30)
            .row(LITIGATED, FINALISE, EnumSet.of(ADJUDICATOR, PPK), FINAL, List.of(), List.of(), UU30)
            .row(DECIDED, FINALISE, EnumSet.of(ADJUDICATOR, PPK), FINAL, List.of(), List.of(), PP79)
            .build();

    private ObjectionLifecycle() {}
}
