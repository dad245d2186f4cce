package org.siapnet.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;

/**
 * Tenggat: the last day on which an act is in time, with everything needed to recompute it by hand.
 *
 * @param limit id of the time limit, such as {@code DL-30}
 * @param start the day that starts the limit
 * @param on the last day, until local midnight of the acting body
 * @param skipped the days between that do not count, in order, and why
 * @param decrees the holiday decrees the calendar relied on for these days
 * @param calendarVersion version of the calendar used
 * @param basis where the limit is laid down
 * @param certainty how sure the sources are of the limit
 */
@ValueObject
public record DueDate(
        String limit,
        LocalDate start,
        LocalDate on,
        List<SkippedDay> skipped,
        List<String> decrees,
        String calendarVersion,
        LegalBasis basis,
        Certainty certainty) {

    /** @throws IllegalArgumentException if the due day is before the start */
    public DueDate {
        if (on.isBefore(start)) {
            throw new IllegalArgumentException("on: " + on + " is before start " + start);
        }
        skipped = List.copyOf(skipped);
        decrees = List.copyOf(decrees);
    }

    /** The instant at which the limit runs out: local midnight at the end of the last day. */
    public Instant endsAt(ZoneId zone) {
        return on.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Whether the limit has run out at the end of the given local day before it, that is, the day is after it. */
    public boolean passedBy(LocalDate day) {
        return day.isAfter(on);
    }
}
