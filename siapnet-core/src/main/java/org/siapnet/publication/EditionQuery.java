package org.siapnet.publication;

import java.util.OptionalInt;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Pencarian edisi: which editions to list.
 *
 * @param statuses in one of these statuses
 * @param after number of the edition after which to go on; empty to begin
 * @param limit how many at most
 */
@ValueObject
public record EditionQuery(Set<EditionStatus> statuses, OptionalInt after, int limit) {
    /** The most that are listed at once. */
    public static final int MOST = 100;

    /** @throws IllegalArgumentException if the limit is not from 1 to {@value #MOST} */
    public EditionQuery {
        statuses = Set.copyOf(statuses);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit: from 1 to " + MOST);
        }
    }

    /** The first of those in these statuses. */
    public static EditionQuery first(int limit, EditionStatus... statuses) {
        return new EditionQuery(Set.of(statuses), OptionalInt.empty(), limit);
    }

    /** The same after an edition. */
    public EditionQuery after(int number) {
        return new EditionQuery(statuses, OptionalInt.of(number), limit);
    }
}
