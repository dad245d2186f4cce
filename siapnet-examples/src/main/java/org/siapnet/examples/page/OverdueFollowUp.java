package org.siapnet.examples.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.cases.Recommendation;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.time.DueDate;

/**
 * Tindak lanjut lewat tenggat: a recommendation that an employer owes a follow-up to.
 *
 * @param reportNumber register number of the report
 * @param caseId the case
 * @param agency typed code of the employer
 * @param position category of the respondent's position
 * @param level recommended level
 * @param blocked whether the personnel data are blocked for it
 * @param due the last day, with its explanation
 * @param daysLate calendar days since
 */
public record OverdueFollowUp(
        String reportNumber,
        String caseId,
        String agency,
        String position,
        String level,
        boolean blocked,
        DueDate due,
        long daysLate) {
    private static final int PAGE = 1_000;

    /** All that are overdue on that day by the register as it stands, longest overdue first. */
    public static List<OverdueFollowUp> on(LocalDate day, Siapnet siapnet, Actor reader) {
        List<OverdueFollowUp> overdue = new ArrayList<>();
        RegisterQuery next =
                RegisterQuery.of(StreamId.Kind.CASE).overdueOn(day).limit(PAGE).build();
        List<RegisterRow> page = siapnet.find(reader, next);
        while (!page.isEmpty()) {
            page.forEach(row -> of(row, day, siapnet, reader).ifPresent(overdue::add));
            next = next.following(page.get(page.size() - 1));
            page = siapnet.find(reader, next);
        }
        overdue.sort(Comparator.comparingLong((OverdueFollowUp late) -> -late.daysLate())
                .thenComparing(OverdueFollowUp::reportNumber)
                .thenComparing(OverdueFollowUp::caseId));
        return overdue;
    }

    private static Optional<OverdueFollowUp> of(RegisterRow row, LocalDate day, Siapnet siapnet, Actor reader) {
        return siapnet.cases().find(reader, row.stream()).flatMap(found -> {
            NeutralityCase state = found.state();
            Recommendation recommendation = state.recommendation();
            String number = row.report()
                    .flatMap(report -> siapnet.reports().find(reader, report))
                    .flatMap(report -> report.state().facts())
                    .map(facts -> facts.number().value())
                    .orElse("-");
            return recommendation
                    .due()
                    .map(due -> new OverdueFollowUp(
                            number,
                            row.stream().id().toString(),
                            row.agency().orElse("-"),
                            state.matter()
                                    .map(matter -> matter.respondent()
                                            .position()
                                            .category()
                                            .name())
                                    .orElse("UNKNOWN"),
                            row.level().orElse("-"),
                            state.block().inForce(),
                            due,
                            ChronoUnit.DAYS.between(due.on(), day)));
        });
    }
}
