package org.siapnet.testkit;

import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.siapnet.cases.BlockScope;
import org.siapnet.cases.ObjectionKind;
import org.siapnet.cases.ObjectionOutcome;
import org.siapnet.cases.RecommendedLevel;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.DocumentNumber;

/** What the commands of a case are put together from. */
record Parts(
        Optional<Reason> reason,
        Optional<DocumentNumber> number,
        RecommendedLevel level,
        String sanction,
        ObjectionKind kind,
        Optional<ObjectionOutcome> outcome,
        Optional<BlockScope> scope,
        Evidence shown) {

    static final Parts PLAUSIBLE = new Parts(
            Optional.empty(),
            Optional.of(DocumentNumber.of("R-1194/KASN/4/2020")),
            RecommendedLevel.MODERATE,
            "PROMOTION_DELAY_1Y",
            ObjectionKind.KEBERATAN,
            Optional.of(ObjectionOutcome.UPHELD),
            Optional.of(BlockScope.PERSON_DATA),
            Evidence.EVIDENCED);

    static Arbitrary<Parts> any() {
        return Combinators.combine(
                        Arbitraries.of(Arrays.asList(Reason.values())).optional(0.9),
                        Officials.documentNumbers().optional(0.9),
                        Arbitraries.of(Arrays.asList(RecommendedLevel.values())),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.of("PROMOTION_DELAY_1Y", "MORAL_OPEN", "PTDH")),
                                Tuple.of(1, Arbitraries.of("NO_SUCH_SANCTION", ""))),
                        Arbitraries.of(ObjectionKind.values()),
                        Arbitraries.of(ObjectionOutcome.values()).optional(0.9),
                        Arbitraries.of(BlockScope.values()).optional(0.9),
                        Arbitraries.of(Evidence.EVIDENCED, Evidence.EVIDENCED, Evidence.NOT_EVIDENCED))
                .as(Parts::new);
    }

    Parts because(Reason fitting) {
        return new Parts(Optional.of(fitting), number, level, sanction, kind, outcome, scope, shown);
    }
}
