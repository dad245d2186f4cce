package org.siapnet.cases;

import static org.siapnet.access.Role.*;
import static org.siapnet.cases.BlockAction.*;
import static org.siapnet.cases.BlockStatus.*;
import static org.siapnet.cases.CaseGuard.*;
import static org.siapnet.cases.CaseLifecycle.*;
import static org.siapnet.lifecycle.DeadlineMark.starts;
import static org.siapnet.lifecycle.DeadlineMark.stops;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.siapnet.access.Role;
import org.siapnet.law.Certainty;
import org.siapnet.lifecycle.Lifecycle;

/** Daur hidup pemblokiran data kepegawaian: no block without an expired, explained deadline and a warning. */
public final class DataBlockLifecycle {
    private static final Set<Role> KEEPER = EnumSet.of(BKN);
    private static final Set<Role> CAUSERS = EnumSet.of(BKN, PPK, AUTHORITY, ADJUDICATOR);

    /** The table. */
    public static final Lifecycle<BlockStatus, BlockAction, CaseAttempt> TABLE =
            Lifecycle.<BlockStatus, BlockAction, CaseAttempt>of("block", NONE, BlockAction.class)
                    .sure(Certainty.MEDIUM)
                    .row(
                            NONE,
                            WARN_EARLY,
                            KEEPER,
                            EARLY_WARNING,
                            List.of(BEFORE_DUE_DATE),
                            List.of(),
                            PERPRES116,
                            PERBKN1)
                    .rows(
                            EnumSet.of(NONE, EARLY_WARNING, UNBLOCKED),
                            WARN,
                            KEEPER,
                            WARNED,
                            List.of(OVERDUE),
                            List.of(starts("DL-32")),
                            PERPRES116,
                            PERBKN1,
                            SKB20)
                    .row(
                            WARNED,
                            PROPOSE_BLOCK,
                            KEEPER,
                            PROPOSED,
                            List.of(OVERDUE, NOT_IN_PROCESS, DUE_DATE_EXPLAINED, STILL_OVERDUE),
                            List.of(stops("DL-32")),
                            PERPRES116,
                            PERBKN1,
                            SKB20)
                    .row(
                            PROPOSED,
                            BLOCK,
                            KEEPER,
                            BLOCKED,
                            List.of(
                                    OVERDUE,
                                    NOT_IN_PROCESS,
                                    STILL_OVERDUE,
                                    SECOND_PERSON_BLOCK,
                                    NUMBERED,
                                    SCOPE_STATED),
                            List.of(),
                            PERPRES116,
                            PERBKN1,
                            SKB20)
                    .row(
                            PROPOSED,
                            DECLINE_BLOCK,
                            KEEPER,
                            WARNED,
                            List.of(REASON_TO_DECLINE),
                            List.of(),
                            PERPRES116,
                            PERBKN1,
                            SKB20)
                    .row(
                            BLOCKED,
                            REQUIRE_UNBLOCK,
                            CAUSERS,
                            UNBLOCK_DUE,
                            List.of(UNBLOCK_CAUSED),
                            List.of(starts("DL-33")),
                            PERPRES116,
                            PERBKN1,
                            SKB20)
                    .row(
                            UNBLOCK_DUE,
                            UNBLOCK,
                            KEEPER,
                            UNBLOCKED,
                            List.of(UNBLOCK_VERIFIED),
                            List.of(stops("DL-33")),
                            PERPRES116,
                            PERBKN1,
                            SKB20)
                    .row(
                            UNBLOCK_DUE,
                            KEEP_BLOCKED,
                            KEEPER,
                            BLOCKED,
                            List.of(REASON_TO_KEEP_BLOCKED),
                            List.of(stops("DL-33")),
                            PERPRES116,
                            PERBKN1,
                            SKB20)
                    .build();

    private DataBlockLifecycle() {}
}
