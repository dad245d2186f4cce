package org.siapnet.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.siapnet.law.LegalBasis;
import org.siapnet.official.Position;
import org.siapnet.official.PositionCategory;
import org.siapnet.time.OccurredOn;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Small values that occur in nearly every event, written short. */
final class CompactForms {
    private static final String TERRITORIAL_HEAD = "+TERRITORIAL_HEAD";

    private CompactForms() {}

    static String position(Position position) {
        String category = position.category().name();
        return position.isTerritorialHead() ? category + TERRITORIAL_HEAD : category;
    }

    static Position position(String text) {
        boolean head = text.endsWith(TERRITORIAL_HEAD);
        String category = head ? text.substring(0, text.length() - TERRITORIAL_HEAD.length()) : text;
        return new Position(PositionCategory.valueOf(category), head);
    }

    /** {@code 2020-09-10}, followed by {@code @} and the instant where it is known. */
    static String occurredOn(OccurredOn on) {
        String date = on.date().toString();
        return on.instant().isEmpty() ? date : date + "@" + on.instant().get();
    }

    static OccurredOn occurredOn(String text) {
        int at = text.indexOf('@');
        return at < 0
                ? OccurredOn.on(LocalDate.parse(text))
                : new OccurredOn(
                        LocalDate.parse(text.substring(0, at)), Optional.of(Instant.parse(text.substring(at + 1))));
    }

    /** {@code ["PP-94-2021","14","i","3"]}: trailing parts left out where absent, null where a later part follows. */
    static final class LegalBasisWriter extends StdSerializer<LegalBasis> {
        LegalBasisWriter() {
            super(LegalBasis.class);
        }

        @Override
        public void serialize(LegalBasis basis, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            out.writeString(basis.instrument());
            boolean letter = basis.letter().isPresent() || basis.number().isPresent();
            part(out, basis.article(), basis.article().isPresent());
            part(out, basis.letter(), letter);
            part(out, basis.number(), basis.number().isPresent());
            out.writeEndArray();
        }

        private static void part(JsonGenerator out, Optional<String> part, boolean written) {
            if (part.isPresent()) {
                out.writeString(part.get());
            } else if (written) {
                out.writeNull();
            }
        }
    }

    static final class LegalBasisReader extends StdDeserializer<LegalBasis> {
        private static final int LONGEST = 4;

        LegalBasisReader() {
            super(LegalBasis.class);
        }

        @Override
        public LegalBasis deserialize(JsonParser in, DeserializationContext context) {
            String[] parts = in.readValueAs(String[].class);
            if (parts.length == 0 || parts.length > LONGEST || parts[0] == null) {
                throw new IllegalArgumentException("legalBasis: 1 to " + LONGEST + " parts");
            }
            return new LegalBasis(parts[0], part(parts, 1), part(parts, 2), part(parts, 3));
        }

        private static Optional<String> part(String[] parts, int index) {
            return index < parts.length ? Optional.ofNullable(parts[index]) : Optional.empty();
        }
    }
}
