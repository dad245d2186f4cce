package org.siapnet.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.siapnet.lifecycle.Event;
import org.siapnet.port.Recorder;
import org.siapnet.report.Outcome;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportEvent;
import org.siapnet.report.ReportId;
import org.siapnet.testkit.CaseEvents;
import org.siapnet.testkit.Changes;
import org.siapnet.testkit.ReportEvents;
import org.siapnet.time.OccurredOn;

class CanonicalFormPropertyTest {
    private static final EventCodec CODEC = EventCodec.standard();
    private static final OccurredOn ON = OccurredOn.on(LocalDate.of(2020, 9, 10));
    private static final ReportId REPORT = new ReportId(new UUID(1, 2));

    @Provide
    Arbitrary<Event> events() {
        return Arbitraries.oneOf(
                List.of(CaseEvents.any().map(e -> e), ReportEvents.any().map(e -> e)));
    }

    @Property
    void every_event_reads_back_as_it_was(@ForAll("events") Event event) {
        String type = CODEC.type(event);
        byte[] bytes = CODEC.encode(event);
        Event read = CODEC.decode(type, CODEC.version(type), bytes);
        assertThat(read).isEqualTo(event);
        assertThat(CODEC.encode(read)).isEqualTo(bytes);
    }

    @Property
    void the_order_within_a_set_does_not_show(@ForAll Set<Outcome> outcomes, @ForAll long seed) {
        List<Outcome> shuffled = new ArrayList<>(outcomes);
        Collections.shuffle(shuffled, new Random(seed));
        Set<Outcome> other = new LinkedHashSet<>(shuffled);

        assertThat(CODEC.encode(new ReportEvent.Decided(ON, other)))
                .isEqualTo(CODEC.encode(new ReportEvent.Decided(ON, outcomes)));
        assertThat(CommandDigest.of(new ReportCommand.DecideReport(REPORT, ON, other)))
                .isEqualTo(CommandDigest.of(new ReportCommand.DecideReport(REPORT, ON, outcomes)));
    }

    @Property
    void commands_that_differ_have_different_digests(@ForAll Set<Outcome> one, @ForAll Set<Outcome> other) {
        String first = CommandDigest.of(new ReportCommand.DecideReport(REPORT, ON, one));
        assertThat(first.equals(CommandDigest.of(new ReportCommand.DecideReport(REPORT, ON, other))))
                .isEqualTo(one.equals(other));
        assertThat(first).matches("[0-9a-f]{64}");
    }

    @Property
    void a_seal_changes_with_everything_it_covers(@ForAll("events") Event event, @ForAll("events") Event other) {
        StoredEntry.Origin origin = StoredEntry.Origin.of(Changes.change(1, Changes.slice(Changes.aCase(1), 0, 1)));
        StoredEntry.Origin otherOrigin = new StoredEntry.Origin(
                origin.command(), origin.fingerprint(), origin.recordedAt(), new Recorder("other", "KASN"));
        byte[] seal = EntryChain.seal(EntryChain.start(), StoredEntry.of(Changes.aCase(1), 1, origin, 0, event));

        assertThat(EntryChain.seal(EntryChain.start(), StoredEntry.of(Changes.aCase(1), 1, origin, 0, event)))
                .isEqualTo(seal);
        List<StoredEntry> changed = new ArrayList<>(List.of(
                StoredEntry.of(Changes.aCase(2), 1, origin, 0, event),
                StoredEntry.of(Changes.aReport(1), 1, origin, 0, event),
                StoredEntry.of(Changes.aCase(1), 2, origin, 0, event),
                StoredEntry.of(Changes.aCase(1), 1, otherOrigin, 0, event),
                StoredEntry.of(Changes.aCase(1), 1, origin, 1, event)));
        if (!event.equals(other)) {
            changed.add(StoredEntry.of(Changes.aCase(1), 1, origin, 0, other));
        }
        assertThat(changed)
                .allSatisfy(entry ->
                        assertThat(EntryChain.seal(EntryChain.start(), entry)).isNotEqualTo(seal));
        assertThat(EntryChain.seal(seal, StoredEntry.of(Changes.aCase(1), 1, origin, 0, event)))
                .isNotEqualTo(seal);
    }
}
