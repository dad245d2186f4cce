package org.siapnet.cases;

import java.util.List;
import java.util.stream.Stream;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.Lifecycle;
import org.siapnet.lifecycle.PermittedAction;

/** Daur hidup perkara: the four lifecycles of a case side by side, and what they permit now. */
public final class CaseLifecycle {
    static final LegalBasis UU5_32 = LegalBasis.of("UU-5-2014", "32");
    static final LegalBasis UU5_32_3 = LegalBasis.of("UU-5-2014", "32(3)");
    static final LegalBasis UU5_33 = LegalBasis.of("UU-5-2014", "33");
    static final LegalBasis SE4 = LegalBasis.of("SE-4-2024");
    static final LegalBasis SKB22 = LegalBasis.of("SKB-2022");
    static final LegalBasis PP94_26 = LegalBasis.of("PP-94-2021", "26");
    static final LegalBasis PP94_37 = LegalBasis.of("PP-94-2021", "37");
    static final LegalBasis PP94_39 = LegalBasis.of("PP-94-2021", "39");
    static final LegalBasis PP79 = LegalBasis.of("PP-79-2021");
    static final LegalBasis PERPRES116 = LegalBasis.of("PERPRES-116-2022", "19");
    static final LegalBasis PERBKN1 = LegalBasis.of("PERBKN-1-2023");

    private CaseLifecycle() {}

    /** All four tables, in the order of a case's life. */
    public static List<Lifecycle<?, ?, CaseAttempt>> tables() {
        return List.of(
                ExaminationLifecycle.TABLE, FollowUpLifecycle.TABLE, DataBlockLifecycle.TABLE, ObjectionLifecycle.TABLE);
    }

    /** What may be done about the case now, before guards; nothing once merged or voided. */
    public static List<PermittedAction> permitted(NeutralityCase state) {
        if (state.entry().terminal()) {
            return List.of();
        }
        return Stream.of(
                        ExaminationLifecycle.TABLE.permitted(state.examination().status()),
                        FollowUpLifecycle.TABLE.permitted(state.recommendation().standing()),
                        DataBlockLifecycle.TABLE.permitted(state.block().status()),
                        ObjectionLifecycle.TABLE.permitted(standing(state)),
                        EntryLifecycle.corrections(state.entry()))
                .flatMap(s -> s)
                .toList();
    }

    static ObjectionStatus standing(NeutralityCase state) {
        return state.remedy()
                .standing(state.recommendation().decision().map(Recommendation.EmployerDecision::number));
    }
}
