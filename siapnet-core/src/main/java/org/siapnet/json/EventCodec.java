package org.siapnet.json;

import java.time.DateTimeException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.siapnet.json.UnreadableEventException.Fault;
import org.siapnet.lifecycle.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bentuk tersimpan peristiwa: events as bytes and back. The bytes are canonical: equal events give equal bytes, on every
 * machine and in every run. Every event has a stable type name and a version; older versions are brought up to date when
 * they are read, and stored bytes are never rewritten. Safe for concurrent use.
 */
public final class EventCodec {
    private static final EventCodec STANDARD = new EventCodec(CanonicalJson.mapper(), EventTypes.CURRENT, Map.of());

    private final JsonMapper mapper;
    private final Map<String, EventTypes.EventType> types;
    private final Map<Step, UnaryOperator<ObjectNode>> upcasters;
    private final Map<Class<?>, Form> forms;

    /** From one version of a type to the next. */
    record Step(String type, int from) {}

    private record Form(EventTypes.EventType type, ObjectWriter writer, ObjectReader reader) {}

    EventCodec(
            JsonMapper mapper,
            Map<String, EventTypes.EventType> types,
            Map<Step, UnaryOperator<ObjectNode>> upcasters) {
        this.mapper = mapper;
        this.types = types;
        this.upcasters = upcasters;
        Map<Class<?>, Form> all = new java.util.HashMap<>();
        types.values()
                .forEach(type -> all.put(
                        type.event(), new Form(type, mapper.writerFor(type.event()), mapper.readerFor(type.event()))));
        this.forms = Collections.unmodifiableMap(all);
    }

    /** The codec of this version of the library. */
    public static EventCodec standard() {
        return STANDARD;
    }

    /** The names of all types of events it knows. */
    public Set<String> types() {
        return types.keySet();
    }

    /**
     * The stable type name of an event, such as {@code case.submitted}.
     *
     * @throws IllegalArgumentException if it is no event of this library
     */
    public String type(Event event) {
        return form(event).type().name();
    }

    /**
     * The version in which events of that type are written now.
     *
     * @throws UnreadableEventException if no event has that type
     */
    public int version(String type) {
        return known(type, 0).version();
    }

    /**
     * The event in canonical form: UTF-8 JSON.
     *
     * @throws IllegalArgumentException if it is no event of this library
     */
    public byte[] encode(Event event) {
        return form(event).writer().writeValueAsBytes(event);
    }

    /**
     * The event written in that form.
     *
     * @throws UnreadableEventException if type or version are unknown, or the bytes are not an event of that type
     */
    public Event decode(String type, int version, byte[] bytes) {
        EventTypes.EventType current = known(type, version);
        if (version < 1 || version > current.version()) {
            throw new UnreadableEventException(type, version, Fault.UNKNOWN_VERSION, "");
        }
        ObjectReader reader =
                Optional.ofNullable(forms.get(current.event())).orElseThrow().reader();
        try {
            @Nullable
            Event event = version == current.version()
                    ? reader.<@Nullable Event>readValue(bytes)
                    : reader.<@Nullable Event>readValue(upcast(
                            current, version, mapper.readerFor(ObjectNode.class).readValue(bytes)));
            if (event == null) {
                throw new UnreadableEventException(type, version, Fault.MALFORMED, "");
            }
            return event;
        } catch (JacksonException e) {
            // without the cause: its message quotes the text
            throw new UnreadableEventException(type, version, Fault.MALFORMED, e.getPathReference());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableEventException(type, version, Fault.MALFORMED, "");
        }
    }

    private ObjectNode upcast(EventTypes.EventType type, int version, ObjectNode stored) {
        ObjectNode node = stored;
        for (int from = version; from < type.version(); from++) {
            UnaryOperator<ObjectNode> next = upcasters.get(new Step(type.name(), from));
            if (next == null) {
                throw new UnreadableEventException(type.name(), version, Fault.UNKNOWN_VERSION, "");
            }
            node = next.apply(node);
        }
        return node;
    }

    private EventTypes.EventType known(String type, int version) {
        EventTypes.EventType known = types.get(type);
        if (known == null) {
            throw new UnreadableEventException(type, version, Fault.UNKNOWN_TYPE, "");
        }
        return known;
    }

    private Form form(Event event) {
        Form form = forms.get(event.getClass());
        if (form == null) {
            throw new IllegalArgumentException("event: no type name for " + event.getClass());
        }
        return form;
    }
}
