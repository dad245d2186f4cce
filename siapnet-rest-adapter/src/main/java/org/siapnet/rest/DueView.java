package org.siapnet.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.time.DayKind;
import org.siapnet.time.DueDate;
import org.siapnet.time.IndonesianZone;
import org.siapnet.time.SkippedDay;
import org.siapnet.time.TimeLimit;
import org.siapnet.time.WorkingCalendar;
import org.siapnet.time.WorkingSpan;

/**
 * Tenggat: a due date as sent.
 *
 * @param due the last day; null where no time limit is laid down
 * @param skipped the days that do not count, and why
 * @param decrees the holiday decrees relied on
 * @param legalBasis where the limit is laid down; null for a number of days
 * @param limit id of the limit; null for a number of days
 * @param certainty how sure the sources are of the limit; null for a number of days
 * @param calendar version of the calendar
 * @param endsAt local midnight at the end of the last day
 */
public record DueView(
        Optional<LocalDate> due,
        List<SkippedDay> skipped,
        List<String> decrees,
        Optional<LegalBasis> legalBasis,
        Optional<String> limit,
        Optional<Certainty> certainty,
        Optional<String> calendar,
        Optional<Instant> endsAt) {

    static DueView of(TimeLimit limit, DueDate due, Optional<IndonesianZone> zone) {
        IndonesianZone where = zone.orElseGet(() -> limit.actingBody().zone(Optional.empty()));
        return new DueView(
                Optional.of(due.on()),
                due.skipped(),
                due.decrees(),
                Optional.of(limit.basis()),
                Optional.of(limit.id()),
                Optional.of(due.certainty()),
                Optional.of(due.calendarVersion()),
                Optional.of(due.endsAt(where.id())));
    }

    /** A number of days that no law lays down, counted from the day after the start. */
    static DueView ofDays(LocalDate start, int days, DayKind kind, WorkingCalendar calendar, IndonesianZone zone) {
        WorkingSpan span = kind == DayKind.WORKING
                ? calendar.workingDays(start.plusDays(1), days)
                : new WorkingSpan(start.plusDays(days), List.of(), List.of());
        return new DueView(
                Optional.of(span.last()),
                span.skipped(),
                span.decrees(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(calendar.version()),
                Optional.of(span.last().plusDays(1).atStartOfDay(zone.id()).toInstant()));
    }

    static DueView notLaidDown(String limit, Optional<LegalBasis> basis) {
        return new DueView(
                Optional.empty(),
                List.of(),
                List.of(),
                basis,
                Optional.of(limit),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
