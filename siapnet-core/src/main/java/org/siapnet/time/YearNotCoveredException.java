package org.siapnet.time;

/** The calendar has no holiday decree for a year, so no working-day limit that touches it can be computed. */
public final class YearNotCoveredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    public YearNotCoveredException(int year) {
        super("no holiday decree is known for " + year + "; add the joint decree of that year to the calendar data");
        this.year = year;
    }

    /** The year without a decree. */
    public int year() {
        return year;
    }
}
