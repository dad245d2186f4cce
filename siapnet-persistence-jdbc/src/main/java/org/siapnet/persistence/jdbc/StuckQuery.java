package org.siapnet.persistence.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import org.siapnet.port.StreamId;

/**
 * Pencarian perkara tertahan: which cases to look for, a page at a time.
 *
 * @param kind in what way they are stuck
 * @param on day by which days are counted; the cases are as they are now
 * @param days only those to which nothing has happened for that many days or more; 0 for all
 * @param after only cases whose key follows this one
 * @param limit how many at most, 1 to 10,000
 */
public record StuckQuery(StuckKind kind, LocalDate on, int days, Optional<StreamId> after, int limit) {
    private static final int MOST = 10_000;
    private static final int PAGE = 1_000;

    /** @throws IllegalArgumentException if the days are negative or the limit is not 1 to 10,000 */
    public StuckQuery {
        if (days < 0) {
            throw new IllegalArgumentException("days: must not be negative");
        }
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit: must be 1 to " + MOST);
        }
    }

    /** The first page of those that are stuck in that way on that day, 1,000 at most. */
    public static StuckQuery of(StuckKind kind, LocalDate on) {
        return new StuckQuery(kind, on, 0, Optional.empty(), PAGE);
    }

    /** Only those to which nothing has happened for that many days or more. */
    public StuckQuery since(int atLeast) {
        return new StuckQuery(kind, on, atLeast, after, limit);
    }

    /** The page after that case. */
    public StuckQuery after(StreamId last) {
        return new StuckQuery(kind, on, days, Optional.of(last), limit);
    }

    /** Pages of that size. */
    public StuckQuery limit(int most) {
        return new StuckQuery(kind, on, days, after, most);
    }
}
