package org.siapnet.statistics;

import java.util.EnumSet;
import java.util.Set;
import org.siapnet.cases.FollowUpStatus;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.cases.Recommendation;

/** Which measures one case counts in. */
final class CaseMeasures {
    private CaseMeasures() {}

    static Set<Measure> of(NeutralityCase state) {
        Set<Measure> measures = EnumSet.of(Measure.REPORTED, outcome(state));
        Recommendation recommendation = state.recommendation();
        boolean counts = recommendation.issued()
                && recommendation.status() != FollowUpStatus.WITHDRAWN
                && recommendation.status() != FollowUpStatus.SUPERSEDED;
        if (counts) {
            measures.add(Measure.RECOMMENDED);
            measures.add(level(recommendation));
            measures.add(followUp(recommendation.status()));
        }
        if (state.block().inForce()) {
            measures.add(Measure.BLOCKED);
        }
        return measures;
    }

    private static Measure outcome(NeutralityCase state) {
        return switch (state.examination().status()) {
            case PROVEN -> Measure.PROVEN;
            case NOT_PROVEN -> Measure.NOT_PROVEN;
            case REJECTED -> Measure.REJECTED;
            case CANCELLED -> Measure.CANCELLED;
            case MOOT -> Measure.MOOT;
            case TRANSFERRED -> Measure.TRANSFERRED;
            case NONE, SUBMITTED, VERIFICATION, AWAITING_DOCUMENTS, REVIEW, DELIBERATION -> Measure.OPEN;
        };
    }

    private static Measure level(Recommendation recommendation) {
        return switch (recommendation.level().orElseThrow()) {
            case MORAL_CLOSED -> Measure.RECOMMENDED_MORAL_CLOSED;
            case MORAL_OPEN -> Measure.RECOMMENDED_MORAL_OPEN;
            case LIGHT -> Measure.RECOMMENDED_LIGHT;
            case MODERATE -> Measure.RECOMMENDED_MODERATE;
            case SEVERE -> Measure.RECOMMENDED_SEVERE;
            case DISMISSAL -> Measure.RECOMMENDED_DISMISSAL;
        };
    }

    private static Measure followUp(FollowUpStatus status) {
        return switch (status) {
            case FOLLOWED_UP, VERIFIED -> Measure.FOLLOWED_UP;
            case IN_PROCESS -> Measure.IN_PROCESS;
            case MOOT -> Measure.RECOMMENDATION_MOOT;
            default -> Measure.NOT_STARTED;
        };
    }
}
