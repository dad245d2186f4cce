package org.siapnet.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import org.siapnet.json.EventCodec;
import org.siapnet.port.Entry;
import org.siapnet.port.StreamId;

/**
 * Peristiwa untuk umpan: a recorded event by CloudEvents 1.0, without who recorded it.
 *
 * @param specversion version of CloudEvents
 * @param id report or case and version, unique within the feed
 * @param source address of the report or case
 * @param type stable name and version of what happened
 * @param subject id of the report or case
 * @param time when it was recorded
 * @param dataContentType media type of the data
 * @param data what happened; carries no names and no free text
 */
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        @JsonProperty("datacontenttype") String dataContentType,
        Map<String, Object> data) {

    static CloudEvent of(Entry entry, String base) {
        String type = EventCodec.standard().type(entry.event());
        String subject = entry.stream().id().toString();
        return new CloudEvent(
                "1.0",
                subject + "/" + entry.version(),
                base + (entry.stream().kind() == StreamId.Kind.REPORT ? "reports/" : "cases/") + subject,
                "org.siapnet." + type + ".v" + EventCodec.standard().version(type),
                subject,
                entry.recordedAt(),
                "application/json",
                Json.event(entry.event()));
    }
}
