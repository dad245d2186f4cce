package org.siapnet.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siapnet.lifecycle.EntryStatus;

/** The state of a case at the close of a day, with facts as corrected since. */
final class CaseAsOf {
    private CaseAsOf() {}

    static NeutralityCase state(
            NeutralityCase unknown, Iterable<? extends CaseEvent> events, LocalDate day, CaseDecider decider) {
        List<CaseEvent> all = new ArrayList<>();
        events.forEach(all::add);
        NeutralityCase state = unknown;
        for (int i = 0; i < all.size(); i++) {
            CaseEvent event = all.get(i);
            if (applies(state, event, all.subList(i + 1, all.size()), day)) {
                state = decider.evolve(state, event);
            }
        }
        return state;
    }

    private static boolean applies(NeutralityCase state, CaseEvent event, List<CaseEvent> later, LocalDate day) {
        if (event instanceof CaseEvent.FactCorrected correction) {
            return CaseFacts.value(state, correction.fact()).equals(Optional.of(correction.old()));
        }
        if (event instanceof CaseEvent.Merged || event instanceof CaseEvent.Voided) {
            return state.entry() == EntryStatus.VALID;
        }
        LocalDate happened = event instanceof CaseEvent.RecommendationDelivered delivered
                ? deliveredOn(delivered, later)
                : event.on().date();
        return !happened.isAfter(day);
    }

    /** The day of delivery as corrected since, up to the next recommendation. */
    private static LocalDate deliveredOn(CaseEvent.RecommendationDelivered delivered, List<CaseEvent> later) {
        LocalDate day = delivered.on().date();
        for (CaseEvent event : later) {
            if (event instanceof CaseEvent.RecommendationProposed) {
                return day;
            }
            if (event instanceof CaseEvent.FactCorrected c && c.fact() == CaseFact.DELIVERED_ON) {
                day = LocalDate.parse(c.corrected());
            }
        }
        return day;
    }
}
