package org.siapnet.rest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.siapnet.time.DueDate;

/**
 * Tenggat-tenggat: the time limits of a report or case that were set.
 *
 * @param deadlines one by one
 */
public record DeadlinesView(List<Line> deadlines) {

    /**
     * Tenggat.
     *
     * @param of what it limits
     * @param owed whether something is still owed by it
     * @param due the last day, explained
     */
    public record Line(Of of, boolean owed, DueDate due) {
        static Optional<Line> of(Of of, boolean owed, Optional<DueDate> due) {
            return due.map(day -> new Line(of, owed, day));
        }
    }

    /** What a time limit limits. */
    public enum Of {
        /** Penyampaian laporan. */
        FILING,
        /** Kelengkapan laporan. */
        COMPLETION,
        /** Tindak lanjut rekomendasi. */
        FOLLOW_UP,
        /** Pembukaan blokir. */
        UNBLOCKING,
        /** Putusan upaya administratif. */
        OBJECTION_DECISION
    }

    static DeadlinesView of(Stream<Optional<Line>> lines) {
        return new DeadlinesView(lines.flatMap(Optional::stream).toList());
    }
}
