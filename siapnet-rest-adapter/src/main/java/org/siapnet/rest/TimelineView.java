package org.siapnet.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siapnet.TimelineEntry;
import org.siapnet.json.EventCodec;
import org.siapnet.law.LegalBasis;
import org.siapnet.time.DueDate;
import org.siapnet.time.OccurredOn;

/**
 * Riwayat: what happened to a report or case, in order.
 *
 * @param lines one by one
 */
public record TimelineView(List<Line> lines) {

    /**
     * Baris riwayat.
     *
     * @param version place in the history, from 1
     * @param type stable name of what happened
     * @param on when it happened, as the acting body counts it
     * @param lifecycle id of the lifecycle
     * @param action code of the step
     * @param text the step in words
     * @param to status that followed
     * @param legalBasis where it is laid down
     * @param due due date it set, if any
     * @param recordedAt when it was recorded
     * @param account account that recorded it
     * @param body body of that account
     * @param data what happened, in full
     */
    public record Line(
            long version,
            String type,
            OccurredOn on,
            String lifecycle,
            String action,
            String text,
            String to,
            List<LegalBasis> legalBasis,
            Optional<DueDate> due,
            Instant recordedAt,
            String account,
            String body,
            Map<String, Object> data) {

        private static Line of(TimelineEntry entry, Texts texts) {
            return new Line(
                    entry.version(),
                    EventCodec.standard().type(entry.event()),
                    entry.event().on(),
                    entry.step().lifecycle(),
                    entry.step().action(),
                    texts.find("action." + entry.step().lifecycle() + "."
                                    + entry.step().action())
                            .orElse(entry.step().action()),
                    entry.step().to(),
                    entry.step().basis(),
                    entry.step().due(),
                    entry.recordedAt(),
                    entry.recorder().account(),
                    entry.recorder().body(),
                    Json.event(entry.event()));
        }
    }

    static TimelineView of(List<TimelineEntry> entries, Texts texts) {
        return new TimelineView(
                entries.stream().map(entry -> Line.of(entry, texts)).toList());
    }
}
