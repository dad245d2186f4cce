package org.siapnet.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.SupervisorUnit;

/** Reads, checks and replaces the facts of a report that can be corrected. */
final class ReportFacts {
    private ReportFacts() {}

    static Optional<RefusalCode> fault(Report state, ReportFact fact, String old, String corrected) {
        Optional<Report.Facts> facts = state.facts();
        if (facts.isEmpty() || !value(facts.get(), fact).equals(old) || old.equals(corrected)) {
            return Optional.of(RefusalCode.CORRECTION_DOES_NOT_FIT);
        }
        try {
            Report.Facts replaced = replace(facts.get(), fact, corrected);
            boolean ordered = !replaced.knownDate().isBefore(replaced.eventDate())
                    && !replaced.filedDate().isBefore(replaced.knownDate());
            return ordered ? Optional.empty() : Optional.of(RefusalCode.FACT_DATES_OUT_OF_ORDER);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.of(RefusalCode.CORRECTION_DOES_NOT_FIT);
        }
    }

    static String value(Report.Facts facts, ReportFact fact) {
        return switch (fact) {
            case REGION -> facts.region().value();
            case UNIT -> facts.unit().toString();
            case EVENT_DATE -> facts.eventDate().toString();
            case KNOWN_DATE -> facts.knownDate().toString();
        };
    }

    static Report.Facts replace(Report.Facts facts, ReportFact fact, String value) {
        FactsBuilder copy = new FactsBuilder().from(facts);
        return switch (fact) {
            case REGION -> copy.region(KemendagriRegionCode.of(value)).build();
            case UNIT -> copy.unit(SupervisorUnit.parse(value)).build();
            case EVENT_DATE -> copy.eventDate(LocalDate.parse(value)).build();
            case KNOWN_DATE -> copy.knownDate(LocalDate.parse(value)).build();
        };
    }
}
