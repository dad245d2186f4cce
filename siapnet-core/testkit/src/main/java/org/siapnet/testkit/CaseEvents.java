package org.siapnet.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.siapnet.cases.Addressee;
import org.siapnet.cases.BlockAction;
import org.siapnet.cases.BlockScope;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.CaseFact;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.Conformity;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.IntakeChannel;
import org.siapnet.cases.ObjectionAction;
import org.siapnet.cases.ObjectionKind;
import org.siapnet.cases.ObjectionOutcome;
import org.siapnet.cases.RecommendedLevel;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.Evidence;
import org.siapnet.lifecycle.SecondPerson;

/** Generators of single events of cases, each possible on its own, not in any order. */
public final class CaseEvents {
    private static final Arbitrary<Boolean> FLAGS = Arbitraries.of(true, false);

    private CaseEvents() {}

    /** Events of every type. */
    public static Arbitrary<CaseEvent> any() {
        return Arbitraries.oneOf(List.of(
                submitted().map(e -> e),
                examinations(),
                recommendations(),
                followUps(),
                blocks(),
                objections(),
                corrections()));
    }

    /** Submissions, with and without a report. */
    public static Arbitrary<CaseEvent.Submitted> submitted() {
        return Combinators.combine(
                        Facts.occurrences(),
                        Arbitraries.of(IntakeChannel.class),
                        ReportEvents.ids().optional(),
                        Facts.respondents(),
                        Officials.regionCodes(),
                        Arbitraries.of(ElectionKind.class),
                        Facts.classified(),
                        Facts.codes())
                .as((on, channel, report, respondent, region, kind, classified, authority) -> new CaseEvent.Submitted(
                        on,
                        channel,
                        report,
                        respondent,
                        region,
                        ElectionId.of("PILKADA_2020"),
                        kind,
                        classified,
                        authority));
    }

    private static Arbitrary<CaseEvent> examinations() {
        Arbitrary<CaseEvent> examined = Combinators.combine(
                        Facts.occurrences(),
                        Arbitraries.of(ExaminationAction.class),
                        Facts.reasons().optional(),
                        Arbitraries.of(Evidence.class),
                        Facts.dueDates().optional())
                .as(CaseEvent.Examined::new);
        Arbitrary<CaseEvent> handedOver = Combinators.combine(Facts.occurrences(), Facts.codes(), Facts.codes())
                .as(CaseEvent.HandedOver::new);
        return Arbitraries.oneOf(List.of(examined, handedOver));
    }

    private static Arbitrary<CaseEvent> recommendations() {
        Arbitrary<Addressee> addressees = Combinators.combine(
                        Facts.codes(),
                        Officials.agencyCodes(),
                        Officials.personRefs().optional())
                .as(Addressee::new);
        Arbitrary<CaseEvent> proposed = Combinators.combine(
                        Facts.occurrences(),
                        Arbitraries.of(RecommendedLevel.class),
                        addressees,
                        Facts.codes(),
                        FLAGS,
                        Facts.classified())
                .as(CaseEvent.RecommendationProposed::new);
        Arbitrary<CaseEvent> issued = Combinators.combine(
                        Facts.occurrences(), Officials.documentNumbers(), Arbitraries.of(SecondPerson.class))
                .as(CaseEvent.RecommendationIssued::new);
        Arbitrary<CaseEvent> delivered = Combinators.combine(
                        Facts.occurrences(), Facts.dueDates().optional())
                .as(CaseEvent.RecommendationDelivered::new);
        return Arbitraries.oneOf(List.of(proposed, issued, delivered));
    }

    private static Arbitrary<CaseEvent> followUps() {
        Arbitrary<CaseEvent> advanced = Combinators.combine(
                        Facts.occurrences(),
                        Arbitraries.of(FollowUpAction.class),
                        Officials.documentNumbers().optional(),
                        Facts.reasons().optional(),
                        Arbitraries.integers().between(1, 5).optional())
                .as(CaseEvent.FollowUpAdvanced::new);
        Arbitrary<CaseEvent> recorded = Combinators.combine(
                        Facts.occurrences(),
                        Officials.documentNumbers(),
                        Facts.codes(),
                        Arbitraries.of(Conformity.class),
                        FLAGS,
                        FLAGS)
                .as(CaseEvent.FollowUpRecorded::new);
        Arbitrary<CaseEvent> redated =
                Combinators.combine(Facts.occurrences(), Facts.dueDates()).as(CaseEvent.DueDateChanged::new);
        return Arbitraries.oneOf(List.of(advanced, recorded, redated));
    }

    private static Arbitrary<CaseEvent> blocks() {
        return Combinators.combine(
                        Facts.occurrences(),
                        Arbitraries.of(BlockAction.class),
                        Arbitraries.of(BlockScope.class).optional(),
                        Officials.documentNumbers().optional(),
                        Facts.reasons().optional(),
                        Arbitraries.of(SecondPerson.class).optional(),
                        Arbitraries.of(Evidence.class),
                        Facts.dueDates().optional())
                .as((on, action, scope, number, reason, second, warned, due) ->
                        new CaseEvent.BlockAdvanced(on, action, scope, number, reason, "a-1", second, warned, due));
    }

    private static Arbitrary<CaseEvent> objections() {
        return Combinators.combine(
                        Facts.occurrences(),
                        Arbitraries.of(ObjectionAction.class),
                        Arbitraries.of(ObjectionKind.class).optional(),
                        Arbitraries.of(ObjectionOutcome.class).optional(),
                        Officials.documentNumbers().optional(),
                        Facts.reasons().optional(),
                        Facts.dueDates().optional())
                .as(CaseEvent.ObjectionAdvanced::new);
    }

    private static Arbitrary<CaseEvent> corrections() {
        Arbitrary<CaseEvent> corrected = Combinators.combine(
                        Facts.occurrences(),
                        Arbitraries.of(CaseFact.class),
                        Facts.codes(),
                        Facts.codes(),
                        Facts.reasons(),
                        Facts.classified().optional(),
                        Facts.dueDates().optional())
                .as(CaseEvent.FactCorrected::new);
        Arbitrary<CaseEvent> merged = Combinators.combine(
                        Facts.occurrences(), Officials.personRefs().map(ref -> CaseId.of(ref.value())), Facts.reasons())
                .as(CaseEvent.Merged::new);
        Arbitrary<CaseEvent> voided =
                Combinators.combine(Facts.occurrences(), Facts.reasons()).as(CaseEvent.Voided::new);
        return Arbitraries.oneOf(List.of(corrected, merged, voided));
    }
}
