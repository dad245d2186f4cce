package org.siapnet.publication;

import static org.siapnet.publication.EditionAction.*;
import static org.siapnet.publication.EditionGuard.*;
import static org.siapnet.publication.EditionStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.siapnet.access.Role;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.Lifecycle;

/**
 * Daur hidup edisi angka: proposed by one officer of the oversight authority, agreed to by another. The provisions are
 * those on openness and on reporting about the supervision; none that was read lays down how figures are published.
 */
public final class EditionLifecycle {
    private static final LegalBasis OPENNESS = LegalBasis.of("UU-5-2014", "2", "i");
    private static final LegalBasis REPORTING = LegalBasis.of("UU-5-2014", "31(1)", "c");
    private static final LegalBasis PERPRES92 = LegalBasis.of("PERPRES-92-2024");
    private static final Set<Role> PUBLISHER = EnumSet.of(Role.AUTHORITY);

    /** The table. */
    public static final Lifecycle<EditionStatus, EditionAction, EditionAttempt> TABLE =
            Lifecycle.<EditionStatus, EditionAction, EditionAttempt>of("edition", NONE, EditionAction.class)
                    .sure(Certainty.LOW)
                    .row(
                            NONE,
                            PROPOSE,
                            PUBLISHER,
                            PROPOSED,
                            List.of(
                                    AUTHORITY_OF_THE_DAY,
                                    DAY_NOT_AHEAD,
                                    REASON_TO_SUPERSEDE,
                                    PREDECESSOR_STANDS,
                                    DAY_FREE),
                            List.of(),
                            OPENNESS,
                            REPORTING,
                            PERPRES92)
                    .row(
                            PROPOSED,
                            AGREE,
                            PUBLISHER,
                            PUBLISHED,
                            List.of(
                                    AUTHORITY_OF_THE_DAY,
                                    NOT_BEFORE_PROPOSAL,
                                    SECOND_PERSON_PUBLISH,
                                    PREDECESSOR_STANDS,
                                    DAY_FREE),
                            List.of(),
                            OPENNESS,
                            REPORTING,
                            PERPRES92)
                    .row(
                            PROPOSED,
                            WITHDRAW,
                            PUBLISHER,
                            WITHDRAWN,
                            List.of(AUTHORITY_OF_THE_DAY, NOT_BEFORE_PROPOSAL, REASON_TO_WITHDRAW_EDITION),
                            List.of(),
                            OPENNESS,
                            PERPRES92)
                    .row(
                            PUBLISHED,
                            SUPERSEDE,
                            PUBLISHER,
                            SUPERSEDED,
                            List.of(AUTHORITY_OF_THE_DAY, REASON_TO_SUPERSEDE),
                            List.of(),
                            OPENNESS,
                            REPORTING,
                            PERPRES92)
                    .build();

    private EditionLifecycle() {}
}
