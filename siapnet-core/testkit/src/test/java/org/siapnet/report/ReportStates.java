package org.siapnet.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siapnet.access.Role;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.lifecycle.DecisionContext;
import org.siapnet.lifecycle.Policies;
import org.siapnet.testkit.Actors;
import org.siapnet.testkit.ReportCommands;
import org.siapnet.time.DueDate;
import org.siapnet.time.OccurredOn;

/** States to try one step in: a report of 2020 in each status. */
final class ReportStates {
    static final ReportId ID = ReportId.of(new UUID(0, 3));
    static final LocalDate FILED = LocalDate.of(2020, 9, 14);
    private static final ReportDecider DECIDER = new ReportDecider();

    private ReportStates() {}

    static Report in(ReportStatus status) {
        if (status == ReportStatus.NONE) {
            return Report.unknown(ID);
        }
        DecisionContext context = new DecisionContext(Actors.of(Role.REPORTER), Actors.law(), Policies.standard());
        Report filed = DECIDER.evolve(
                Report.unknown(ID),
                DECIDER.decide(
                                Report.unknown(ID),
                                ReportCommands.filing(ID, OccurredOn.on(FILED), ReportSource.LAPORAN),
                                context)
                        .events()
                        .get(0));
        return filed.copy()
                .status(status)
                .outcomes(Set.of(Outcome.OTHER_LEGISLATION))
                .authority("KASN")
                .build();
    }

    static Report found(Outcome... outcomes) {
        return in(ReportStatus.DECIDED).copy().outcomes(Set.of(outcomes)).build();
    }

    static Optional<DueDate> due(LocalDate last) {
        return Optional.of(new DueDate(
                "DL-01",
                FILED.minusDays(7),
                last,
                List.of(),
                List.of(),
                "v1",
                LegalBasis.of("UU-1-2015", "134(4)"),
                Certainty.MEDIUM));
    }
}
