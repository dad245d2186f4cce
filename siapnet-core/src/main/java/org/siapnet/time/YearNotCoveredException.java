package org.siapnet.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The calendar has no holiday decree for a year, so no working-day limit that touches it can be computed: none is in the
 * data, or none was signed yet on the day whose knowledge was asked for.
 */
public final class YearNotCoveredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;
    private final Optional<LocalDate> signed;

    /** No decree for that year is in the data. */
    public YearNotCoveredException(int year) {
        super("no holiday decree is known for " + year + "; add the joint decree of that year to the calendar data");
        this.year = year;
        this.signed = Optional.empty();
    }

    /** A decree for that year is in the data, but was signed later than the calendar looks. */
    public YearNotCoveredException(int year, LocalDate signed) {
        super("no holiday decree was known for " + year + " yet; it was signed on " + signed);
        this.year = year;
        this.signed = Optional.of(signed);
    }

    /** The year without a decree. */
    public int year() {
        return year;
    }

    /** The day on which the decree that is not known yet was signed; empty if the data holds none for the year. */
    public Optional<LocalDate> signed() {
        return signed;
    }
}
