package org.siapnet.cases;

import java.util.List;
import java.util.stream.Stream;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.EntryLifecycle;
import org.siapnet.lifecycle.Lifecycle;
import org.siapnet.lifecycle.PermittedAction;

/** Daur hidup perkara: the four lifecycles of a case side by side, and what they permit now. */
public final class CaseLifecycle {
    static final LegalBasis UU5_31_2_C = LegalBasis.of("UU-5-2014", "31(2)", "c");
    static final LegalBasis UU5_31_2_D = LegalBasis.of("UU-5-2014", "31(2)", "d");
    static final LegalBasis UU5_32 = LegalBasis.of("UU-5-2014", "32");
    static final LegalBasis UU5_32_1_D = LegalBasis.of("UU-5-2014", "32(1)", "d");
    static final LegalBasis UU5_32_1_E = LegalBasis.of("UU-5-2014", "32(1)", "e");
    static final LegalBasis UU5_32_2 = LegalBasis.of("UU-5-2014", "32(2)");
    static final LegalBasis UU5_32_3 = LegalBasis.of("UU-5-2014", "32(3)");
    static final LegalBasis UU5_33_1 = LegalBasis.of("UU-5-2014", "33(1)");
    static final LegalBasis UU20_70 = LegalBasis.of("UU-20-2023", "70(3)");
    static final LegalBasis PERPRES92 = LegalBasis.of("PERPRES-92-2024");
    static final LegalBasis SE4 = LegalBasis.of("SE-4-2024");
    static final LegalBasis SKB20 = LegalBasis.of("SKB-2020");
    static final LegalBasis SKB22 = LegalBasis.of("SKB-2022");
    static final LegalBasis PP12 = LegalBasis.of("PP-12-2017");
    static final LegalBasis PP42_15 = LegalBasis.of("PP-42-2004", "15");
    static final LegalBasis PP53_23 = LegalBasis.of("PP-53-2010", "23");
    static final LegalBasis PP53_31 = LegalBasis.of("PP-53-2010", "31");
    static final LegalBasis PP94_26 = LegalBasis.of("PP-94-2021", "26");
    static final LegalBasis PP94_27 = LegalBasis.of("PP-94-2021", "27");
    static final LegalBasis PP94_37 = LegalBasis.of("PP-94-2021", "37");
    static final LegalBasis PP94_39 = LegalBasis.of("PP-94-2021", "39");
    static final LegalBasis PP79_6 = LegalBasis.of("PP-79-2021", "6(1)");
    static final LegalBasis PP79_16 = LegalBasis.of("PP-79-2021", "16(1)");
    static final LegalBasis PERPRES116 = LegalBasis.of("PERPRES-116-2022", "19");
    static final LegalBasis PERBKN1 = LegalBasis.of("PerBKN-1-2023");
    static final LegalBasis PRACTICE_2022 = LegalBasis.of("PRAKTIK-2022");

    private CaseLifecycle() {}

    /** All four tables, in the order of a case's life. */
    public static List<Lifecycle<?, ?, CaseAttempt>> tables() {
        return List.of(
                ExaminationLifecycle.TABLE,
                FollowUpLifecycle.TABLE,
                DataBlockLifecycle.TABLE,
                ObjectionLifecycle.TABLE);
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
        return state.remedy().standing(state.recommendation().decision().map(Recommendation.EmployerDecision::number));
    }
}
