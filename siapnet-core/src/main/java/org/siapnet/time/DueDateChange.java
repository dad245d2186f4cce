package org.siapnet.time;

import java.util.stream.Collectors;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Perubahan tenggat: a due date before and after, and what moved it.
 *
 * @param kind what moved it
 * @param before as it stood
 * @param after as it stands now
 * @param reason code of the reason, or the decrees that moved it
 */
@ValueObject
public record DueDateChange(Kind kind, DueDate before, DueDate after, String reason) {

    /** What moves a due date. */
    public enum Kind {
        /** Ditangguhkan. */
        SUSPENDED,
        /** Diperpanjang. */
        EXTENDED,
        /** Keputusan hari libur baru. */
        NEW_DECREE
    }

    /** @throws IllegalArgumentException if the two are of different limits or starts, or no reason is given */
    public DueDateChange {
        if (!before.limit().equals(after.limit()) || !before.start().equals(after.start())) {
            throw new IllegalArgumentException("after: is not the same limit from the same start");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason: must not be blank");
        }
    }

    /** A change by a newer holiday calendar: its reason is the decrees that were not relied on before. */
    public static DueDateChange byDecree(DueDate before, DueDate after) {
        String decrees = after.decrees().stream()
                .filter(decree -> !before.decrees().contains(decree))
                .collect(Collectors.joining("; "));
        return new DueDateChange(Kind.NEW_DECREE, before, after, decrees.isEmpty() ? after.calendarVersion() : decrees);
    }

    /** Whether the last day is another one. */
    public boolean moved() {
        return !before.on().equals(after.on());
    }
}
