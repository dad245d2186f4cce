package org.siapnet.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.report.Outcome;
import org.siapnet.report.ReportAction;
import org.siapnet.report.ReportEvent;
import org.siapnet.report.ReportFact;
import org.siapnet.report.ReportId;
import org.siapnet.report.ReportSource;

/** Generators of single events of reports, each possible on its own, not in any order. */
public final class ReportEvents {
    private ReportEvents() {}

    /** Events of every type. */
    public static Arbitrary<ReportEvent> any() {
        return Arbitraries.oneOf(List.of(
                filed().map(e -> e),
                Combinators.combine(Facts.occurrences(), Facts.respondents()).as(ReportEvent.RespondentNamed::new),
                Combinators.combine(
                                Facts.occurrences(),
                                Arbitraries.of(ReportAction.class),
                                Facts.reasons().optional(),
                                Facts.dueDates().optional())
                        .as(ReportEvent.Advanced::new),
                Combinators.combine(Facts.occurrences(), Officials.documentNumbers())
                        .as(ReportEvent.Registered::new),
                Combinators.combine(
                                Facts.occurrences(),
                                Arbitraries.of(Outcome.class).set())
                        .as(ReportEvent.Decided::new),
                Combinators.combine(Facts.occurrences(), Officials.documentNumbers(), Facts.codes())
                        .as(ReportEvent.Forwarded::new),
                Combinators.combine(
                                Facts.occurrences(),
                                Arbitraries.of(ReportFact.class),
                                Facts.codes(),
                                Facts.codes(),
                                Facts.reasons())
                        .as(ReportEvent.FactCorrected::new),
                Combinators.combine(Facts.occurrences(), ids(), Facts.reasons()).as(ReportEvent.Merged::new),
                Combinators.combine(Facts.occurrences(), Facts.reasons()).as(ReportEvent.Voided::new)));
    }

    /** Filings with up to four respondents. */
    public static Arbitrary<ReportEvent.Filed> filed() {
        return Combinators.combine(
                        Facts.occurrences(),
                        Arbitraries.of(ReportSource.class),
                        Officials.documentNumbers(),
                        Officials.supervisorUnits(),
                        Officials.regionCodes(),
                        Arbitraries.of(ElectionKind.class),
                        Facts.respondents().list().ofMaxSize(4),
                        Facts.dueDates().optional())
                .as((on, source, number, unit, region, kind, respondents, due) -> {
                    LocalDate known = on.date().minusDays(1);
                    return new ReportEvent.Filed(
                            on,
                            source,
                            number,
                            unit,
                            region,
                            ElectionId.of("PILKADA_2020"),
                            kind,
                            known.minusDays(1),
                            known,
                            respondents,
                            due);
                });
    }

    static Arbitrary<ReportId> ids() {
        return Officials.personRefs().map(ref -> new ReportId(ref.value()));
    }
}
