package org.siapnet.json;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.siapnet.cases.Addressee;
import org.siapnet.cases.CaseId;
import org.siapnet.election.ElectionId;
import org.siapnet.law.LegalBasis;
import org.siapnet.official.AgencyCode;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.Position;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.report.ReportId;
import org.siapnet.report.Respondent;
import org.siapnet.time.OccurredOn;
import org.siapnet.violation.Act;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * One spelling for every value: fields in the order of the record, sets sorted, what is absent left out, ids and codes as
 * plain strings, dates in ISO form. Refuses what is unknown or missing.
 */
final class CanonicalJson {
    private CanonicalJson() {}

    static JsonMapper mapper() {
        SimpleModule values = new SimpleModule("siapnet");
        text(values, UUID.class, UUID::toString, CanonicalJson::uuid);
        text(values, CaseId.class, CaseId::toString, text -> CaseId.of(uuid(text)));
        text(values, ReportId.class, ReportId::toString, text -> ReportId.of(uuid(text)));
        text(values, PersonRef.class, PersonRef::toString, PersonRef::parse);
        text(values, DocumentNumber.class, DocumentNumber::value, DocumentNumber::of);
        text(values, KemendagriRegionCode.class, KemendagriRegionCode::value, KemendagriRegionCode::of);
        text(values, AgencyCode.class, AgencyCode::toString, AgencyCode::parse);
        text(values, SupervisorUnit.class, SupervisorUnit::toString, SupervisorUnit::parse);
        text(values, ElectionId.class, ElectionId::value, ElectionId::of);
        text(values, Act.class, Act::id, Act::of);
        text(values, Position.class, CompactForms::position, CompactForms::position);
        text(values, OccurredOn.class, CompactForms::occurredOn, CompactForms::occurredOn);
        text(values, LocalDate.class, LocalDate::toString, LocalDate::parse);
        values.addSerializer(new SortedSet());
        values.addSerializer(new CompactForms.LegalBasisWriter());
        values.addDeserializer(LegalBasis.class, new CompactForms.LegalBasisReader());
        values.addSerializer(new DueDateForms.Writer());
        values.addDeserializer(org.siapnet.time.DueDate.class, new DueDateForms.Reader());
        return JsonMapper.builder()
                .addModule(values)
                .addMixIn(Respondent.class, AgencyWithSystem.class)
                .addMixIn(Addressee.class, AgencyWithSystem.class)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(
                        none -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .build();
    }

    static UUID uuid(String text) {
        return PersonRef.parse(text).value();
    }

    static <T> void text(SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
        module.addSerializer(new TextWriter<>(type, write));
        module.addDeserializer(type, new TextReader<>(type, read));
    }

    private static final class TextWriter<T> extends StdSerializer<T> {
        private final Function<T, String> write;

        TextWriter(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(write.apply(value));
        }
    }

    private static final class TextReader<T> extends StdDeserializer<T> {
        private final Function<String, T> read;

        TextReader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getValueAsString();
            if (text == null) {
                throw new IllegalArgumentException("must be text");
            }
            return read.apply(text);
        }
    }

    /** An agency's code names its system even where it is that of a region. */
    private interface AgencyWithSystem {
        @JsonSerialize(as = AgencyCode.class)
        AgencyCode agency();
    }

    /** Sets have no order of their own, and that of {@link Set#of} changes from run to run. */
    private static final class SortedSet extends StdSerializer<Set<?>> {
        SortedSet() {
            super(Set.class);
        }

        @Override
        public void serialize(Set<?> values, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            values.stream().sorted(comparing(Object::toString)).forEach(value -> context.writeValue(out, value));
            out.writeEndArray();
        }
    }
}
