package org.siapnet.json;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.time.DueDate;
import org.siapnet.time.SkippedDay;
import org.siapnet.time.SkippedDay.Reason;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Due dates, with skipped days as days after the start: a bare number is a weekend, {@code [28,"NATIONAL","Natal"]} any
 * other day.
 */
final class DueDateForms {
    private DueDateForms() {}

    static final class Writer extends StdSerializer<DueDate> {
        Writer() {
            super(DueDate.class);
        }

        @Override
        public void serialize(DueDate due, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeStringProperty("limit", due.limit());
            out.writeStringProperty("start", due.start().toString());
            out.writeStringProperty("on", due.on().toString());
            out.writeArrayPropertyStart("skipped");
            due.skipped().forEach(day -> write(day, due.start(), out));
            out.writeEndArray();
            out.writeArrayPropertyStart("decrees");
            due.decrees().forEach(out::writeString);
            out.writeEndArray();
            out.writeStringProperty("calendar", due.calendarVersion());
            out.writeName("basis");
            context.writeValue(out, due.basis());
            out.writeStringProperty("certainty", due.certainty().name());
            out.writeEndObject();
        }

        private static void write(SkippedDay day, LocalDate start, JsonGenerator out) {
            long after = DAYS.between(start, day.date());
            if (day.reason() == Reason.WEEKEND && day.name().isEmpty()) {
                out.writeNumber(after);
                return;
            }
            out.writeStartArray();
            out.writeNumber(after);
            out.writeString(day.reason().name());
            if (!day.name().isEmpty()) {
                out.writeString(day.name());
            }
            out.writeEndArray();
        }
    }

    static final class Reader extends StdDeserializer<DueDate> {
        private record Stored(
                String limit,
                LocalDate start,
                LocalDate on,
                List<Object> skipped,
                List<String> decrees,
                String calendar,
                LegalBasis basis,
                Certainty certainty) {}

        Reader() {
            super(DueDate.class);
        }

        @Override
        public DueDate deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("dueDate: must be an object");
            }
            Stored stored = context.readValue(in, Stored.class);
            List<SkippedDay> skipped = new ArrayList<>(stored.skipped().size());
            stored.skipped().forEach(day -> skipped.add(read(day, stored.start())));
            return new DueDate(
                    stored.limit(),
                    stored.start(),
                    stored.on(),
                    skipped,
                    stored.decrees(),
                    stored.calendar(),
                    stored.basis(),
                    stored.certainty());
        }

        private static SkippedDay read(Object day, LocalDate start) {
            if (day instanceof Integer weekend) {
                return new SkippedDay(start.plusDays(weekend), Reason.WEEKEND, "");
            }
            if (day instanceof List<?> parts
                    && (parts.size() == 2 || parts.size() == 3)
                    && parts.get(0) instanceof Integer after
                    && parts.get(1) instanceof String reason
                    && (parts.size() == 2 || parts.get(2) instanceof String)) {
                String name = parts.size() == 3 ? (String) parts.get(2) : "";
                return new SkippedDay(start.plusDays(after), Reason.valueOf(reason), name);
            }
            throw new IllegalArgumentException("skipped: must be a number, or number, reason and name");
        }
    }
}
