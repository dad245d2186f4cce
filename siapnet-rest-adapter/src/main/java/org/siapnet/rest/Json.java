package org.siapnet.rest;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.siapnet.cases.Addressee;
import org.siapnet.json.EventCodec;
import org.siapnet.lifecycle.Event;
import org.siapnet.official.AgencyCode;
import org.siapnet.report.Respondent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON on the wire: members in the order they are declared, what is empty null; strict and bounded when read. */
final class Json {
    static final MediaType PROBLEM = new MediaType("application", "problem+json");
    static final int DEEPEST = 16;

    private static final int MOST_STEPS = 2_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_NAME = 200;
    private static final JsonMapper PLAIN = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // a record is its components: a question such as issued() is no member "sued"
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(values())
            .addMixIn(Respondent.class, AgencyWithSystem.class)
            .addMixIn(Addressee.class, AgencyWithSystem.class)
            .addMixIn(Problem.class, WithoutEmpty.class)
            .addMixIn(Problem.FieldError.class, WithoutEmpty.class)
            .build();
    private static final JsonMapper MAPPER = PLAIN.rebuild()
            .addModule(new SimpleModule("siapnet-rest-steps").addSerializer(new StepWriter()))
            .build();

    private Json() {}

    /** The code of an agency names its system even where it is that of a region. */
    private interface AgencyWithSystem {
        @JsonSerialize(as = AgencyCode.class)
        AgencyCode agency();
    }

    /** RFC 9457 leaves out members that do not apply. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private interface WithoutEmpty {}

    /** Value types are one text; sets come in the order of their texts. */
    private static SimpleModule values() {
        SimpleModule module = new SimpleModule("siapnet-rest");
        TextForm.all().forEach(form -> module.addSerializer(new TextWriter<>(form)));
        module.addSerializer(new InOrder());
        return module;
    }

    private static final class TextWriter<T> extends StdSerializer<T> {
        private final TextForm<T> form;

        TextWriter(TextForm<T> form) {
            super(form.type());
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(form.write().apply(value));
        }
    }

    /** The same few steps are sent over and over: each is written once. */
    private static final class StepWriter extends StdSerializer<Permitted> {
        private final Recent<Permitted, SerializedString> written = new Recent<>(MOST_STEPS);

        StepWriter() {
            super(Permitted.class);
        }

        @Override
        public void serialize(Permitted step, JsonGenerator out, SerializationContext context) {
            out.writeRawValue(written.of(step, of -> new SerializedString(PLAIN.writeValueAsString(of))));
        }
    }

    /** Sets have no order of their own, and that of {@link Set#of} changes from run to run. */
    private static final class InOrder extends StdSerializer<Set<?>> {
        InOrder() {
            super(Set.class);
        }

        @Override
        public void serialize(Set<?> values, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            values.stream()
                    .sorted(Comparator.comparing(Object::toString))
                    .forEach(value -> context.writeValue(out, value));
            out.writeEndArray();
        }
    }

    /** What happened, in the form in which it is kept. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> event(Event event) {
        return MAPPER.readValue(EventCodec.standard().encode(event), Map.class);
    }

    static String text(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    static void write(Object value, OutputStream to) {
        MAPPER.writeValue(to, value);
    }

    /**
     * The object that the bytes hold.
     *
     * @throws ProblemException if they are no UTF-8, no JSON, too deep, or no object
     */
    static Map<?, ?> object(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (MAPPER.readValue(text, Object.class) instanceof Map<?, ?> members) {
                return members;
            }
        } catch (CharacterCodingException | JacksonException malformed) {
            throw ProblemException.of(ProblemType.MALFORMED_BODY);
        }
        throw ProblemException.of(ProblemType.MALFORMED_BODY);
    }
}
