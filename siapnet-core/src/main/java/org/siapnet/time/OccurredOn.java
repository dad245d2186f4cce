package org.siapnet.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Tanggal kejadian: when something happened, as the acting body counts it: a date, or an instant whose date is taken
 * in the zone of the acting body.
 *
 * @param date local date of the acting body
 * @param instant the exact instant where it is known
 */
@ValueObject
public record OccurredOn(LocalDate date, Optional<Instant> instant) implements Comparable<OccurredOn> {

    /** On that day, the hour unknown. */
    public static OccurredOn on(LocalDate date) {
        return new OccurredOn(date, Optional.empty());
    }

    /** At that instant, dated in the zone of the acting body. */
    public static OccurredOn at(Instant instant, ZoneId zone) {
        return new OccurredOn(LocalDate.ofInstant(instant, zone), Optional.of(instant));
    }

    /** Whether this is certainly earlier: an earlier date, or an earlier instant when both are known. */
    public boolean isBefore(OccurredOn other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(OccurredOn other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 || instant.isEmpty() || other.instant.isEmpty()
                ? byDate
                : instant.get().compareTo(other.instant.get());
    }

    /** The instant if known, else the date, in ISO form. */
    @Override
    public String toString() {
        return date + instant.map(i -> " (" + i + ")").orElse("");
    }
}
