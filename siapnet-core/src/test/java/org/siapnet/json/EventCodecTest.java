package org.siapnet.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.siapnet.cases.CaseEvent;
import org.siapnet.json.EventTypes.EventType;
import org.siapnet.json.UnreadableEventException.Fault;
import org.siapnet.lifecycle.Event;
import org.siapnet.report.ReportEvent;

class EventCodecTest {
    private final EventCodec codec = EventCodec.standard();

    @Test
    void every_event_is_written_as_in_the_frozen_fixture() throws IOException {
        List<String> written = new ArrayList<>();
        for (Event event : SampleEvents.all()) {
            String type = codec.type(event);
            written.add(type + " " + codec.version(type) + " " + new String(codec.encode(event), UTF_8));
        }
        assertThat(written).containsExactlyElementsOf(fixture());
    }

    @Test
    void every_line_of_the_frozen_fixture_can_be_read() throws IOException {
        List<Event> read = fixture().stream()
                .map(line -> line.split(" ", 3))
                .map(parts -> codec.decode(parts[0], Integer.parseInt(parts[1]), parts[2].getBytes(UTF_8)))
                .toList();
        assertThat(read).containsExactlyElementsOf(SampleEvents.all());
    }

    @Test
    void every_kind_of_event_has_a_type_and_a_fixture() throws IOException {
        Set<Class<?>> kinds = new HashSet<>();
        Stream.of(ReportEvent.class, CaseEvent.class)
                .forEach(family -> kinds.addAll(Arrays.asList(family.getPermittedSubclasses())));
        Set<Class<?>> typed = new HashSet<>();
        EventTypes.CURRENT.values().forEach(type -> typed.add(type.event()));
        assertThat(typed).isEqualTo(kinds).hasSize(23);

        Set<String> inFixture = new HashSet<>();
        fixture().forEach(line -> inFixture.add(line.substring(0, line.indexOf(' '))));
        assertThat(inFixture).isEqualTo(codec.types());
    }

    @Test
    void unknown_types_versions_and_fields_are_refused() {
        assertFault("case.invented", 1, "{}", Fault.UNKNOWN_TYPE);
        assertFault("case.voided", 2, "{}", Fault.UNKNOWN_VERSION);
        assertFault("case.voided", 0, "{}", Fault.UNKNOWN_VERSION);
        assertFault("case.voided", 1, "{\"on\":\"2020-09-10\",\"reason\":\"DUPLICATE\",\"more\":1}", Fault.MALFORMED);
        assertFault("case.voided", 1, "{\"on\":\"2020-09-10\"}", Fault.MALFORMED);
        assertFault("case.voided", 1, "{\"on\":\"2020-09-31\",\"reason\":\"DUPLICATE\"}", Fault.MALFORMED);
        assertFault("case.voided", 1, "{\"on\":\"2020-09-10\",\"reason\":3}", Fault.MALFORMED);
        assertFault("case.voided", 1, "{\"on\":\"2020-09-10\",\"reason\":\"DUPLICATE\"} {}", Fault.MALFORMED);
        assertFault("case.voided", 1, "null", Fault.MALFORMED);
        assertFault("case.voided", 1, "", Fault.MALFORMED);
        assertFault(
                "case.follow-up-recorded",
                1,
                "{\"on\":\"2020-09-10\",\"number\":\"1\",\"sanction\":\"X\",\"conformity\":\"OTHER\",\"dismissal\":true}",
                Fault.MALFORMED);
    }

    @Test
    void a_fault_shows_where_but_not_what() {
        String secret = "Wahyu";
        assertThatThrownBy(() -> codec.decode(
                        "case.voided",
                        1,
                        ("{\"on\":\"" + secret + "\",\"reason\":\"" + secret + "\"}").getBytes(UTF_8)))
                .hasMessageContaining("on")
                .hasMessageNotContaining(secret)
                .hasNoCause();
    }

    @Test
    void an_older_version_is_brought_up_to_date_when_it_is_read() {
        EventCodec later = new EventCodec(
                CanonicalJson.mapper(),
                EventTypes.table(new EventType("case.handed-over", 3, CaseEvent.HandedOver.class)),
                Map.of(
                        new EventCodec.Step("case.handed-over", 1),
                        node -> node.put("to", node.remove("receiver").stringValue()),
                        new EventCodec.Step("case.handed-over", 2),
                        node -> node.put("from", "KASN")));

        assertThat(later.decode("case.handed-over", 1, "{\"on\":\"2024-08-24\",\"receiver\":\"BKN\"}".getBytes(UTF_8)))
                .hasToString(later.decode(
                                "case.handed-over",
                                3,
                                "{\"on\":\"2024-08-24\",\"from\":\"KASN\",\"to\":\"BKN\"}".getBytes(UTF_8))
                        .toString());
    }

    @Test
    void a_version_without_a_way_up_is_refused() {
        EventCodec later = new EventCodec(
                CanonicalJson.mapper(),
                EventTypes.table(new EventType("case.handed-over", 2, CaseEvent.HandedOver.class)),
                Map.of());
        assertThatThrownBy(() -> later.decode("case.handed-over", 1, "{}".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableEventException.class,
                        e -> assertThat(e.fault()).isEqualTo(Fault.UNKNOWN_VERSION));
    }

    private void assertFault(String type, int version, String json, Fault fault) {
        assertThatThrownBy(() -> codec.decode(type, version, json.getBytes(UTF_8)))
                .as(json)
                .isInstanceOfSatisfying(
                        UnreadableEventException.class,
                        e -> assertThat(e.fault()).isEqualTo(fault));
    }

    private static List<String> fixture() throws IOException {
        try (InputStream file = EventCodecTest.class.getResourceAsStream("events-v1.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
        }
    }
}
