package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.siapnet.Siapnet;
import org.siapnet.Versioned;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseDecider;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.election.ElectionCalendars;
import org.siapnet.lifecycle.Policies;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.official.PositionScheme;
import org.siapnet.port.Change;
import org.siapnet.port.Journal;
import org.siapnet.port.Recorder;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.Slice;
import org.siapnet.port.StreamId;
import org.siapnet.statistics.Cutoff;
import org.siapnet.statistics.Dimension;
import org.siapnet.statistics.Figures;
import org.siapnet.statistics.Snapshot;
import org.siapnet.testkit.Actors;
import org.siapnet.testkit.Attempted;
import org.siapnet.testkit.CaseCommands;
import org.siapnet.testkit.Changes;

/** A database tells every past moment as it was: as a replay in memory tells it, and as it was told at that moment. */
class TimeTravelPropertyTest {
    private static final Instant BEGIN = Instant.parse("2026-11-22T03:04:05.123456Z");
    private static final Duration STEP = Duration.ofHours(7);
    private static final Actor READER = Actor.of("auditor", "AUDITOR", Role.AUDITOR);
    private static final CaseDecider CASES = new CaseDecider();
    private static final Figures FIGURES = new Figures(ElectionCalendars.of(List.of()), PositionScheme.UU5_2014);

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void h2_tells_every_past_moment_as_it_was(@ForAll("registers") List<List<CaseEvent>> register) throws IOException {
        FreshDatabases databases = new FreshDatabases();
        try (EmbeddedStorage storage = databases.fresh()) {
            assertToldAsItWas(storage.dataSource(), register);
        }
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void postgresql_tells_every_past_moment_as_it_was(@ForAll("registers") List<List<CaseEvent>> register) {
        Postgres databases = Postgres.forAllTests();
        try {
            assertToldAsItWas(databases.fresh(), register);
        } finally {
            databases.remove();
        }
    }

    @Provide
    Arbitrary<List<List<CaseEvent>>> registers() {
        return CaseCommands.histories(Actors.law())
                .map(TimeTravelPropertyTest::events)
                .filter(events -> events.size() > 2)
                .list()
                .ofMinSize(4)
                .ofMaxSize(8);
    }

    private static List<CaseEvent> events(List<Attempted<NeutralityCase, CaseCommand, CaseEvent>> history) {
        return Attempted.events(history);
    }

    private static void assertToldAsItWas(DataSource source, List<List<CaseEvent>> register) {
        List<Change> changes = changes(register);
        Journal stored = JdbcJournal.on(source);
        InMemoryJournal replayed = new InMemoryJournal();
        List<LocalDate> days = days(register);
        TreeMap<Instant, List<Snapshot>> told = new TreeMap<>();
        for (Change change : changes) {
            stored.append(List.of(change)).get(0).receipt();
            replayed.append(List.of(change)).get(0).receipt();
            if (told.isEmpty()
                    || told.size() < 4
                            && told.lastKey().plus(STEP.multipliedBy(8)).isBefore(change.recordedAt())) {
                told.put(
                        change.recordedAt(),
                        days.stream()
                                .map(day -> figures(stored, Cutoff.asOf(day)))
                                .toList());
            }
        }
        told.forEach((instant, then) -> {
            for (int i = 0; i < days.size(); i++) {
                Cutoff cutoff = Cutoff.asOf(days.get(i)).knownAt(instant);
                Snapshot now = figures(stored, cutoff);
                assertThat(now).isEqualTo(figures(replayed, cutoff));
                assertThat(now.total()).isEqualTo(then.get(i).total());
                assertThat(now.breakdowns()).isEqualTo(then.get(i).breakdowns());
                assertThat(now.units()).isEqualTo(then.get(i).units());
                assertStates(stored, replayed, changes, cutoff);
            }
        });
        assertThat(told).isNotEmpty();
    }

    private static void assertStates(Journal stored, Journal replayed, List<Change> changes, Cutoff cutoff) {
        Siapnet library = Siapnet.builder().journal(stored).build();
        Siapnet memory = Siapnet.builder().journal(replayed).build();
        changes.stream()
                .map(change -> change.slices().get(0).stream())
                .distinct()
                .forEach(stream -> {
                    Optional<Versioned<NeutralityCase>> state = library.cases().find(READER, stream, cutoff);
                    assertThat(state).isEqualTo(memory.cases().find(READER, stream, cutoff));
                    List<CaseEvent> known = changes.stream()
                            .filter(change -> change.slices().get(0).stream().equals(stream))
                            .filter(change -> !change.recordedAt()
                                    .isAfter(cutoff.knownAt().orElseThrow()))
                            .map(change ->
                                    (CaseEvent) change.slices().get(0).events().get(0))
                            .toList();
                    assertThat(state.map(Versioned::version).orElse(0L)).isEqualTo(known.size());
                    state.ifPresent(found ->
                            assertThat(found.state()).isEqualTo(CASES.asOf(stream.id(), known, cutoff.asOf())));
                });
    }

    private static Snapshot figures(Journal journal, Cutoff cutoff) {
        return FIGURES.snapshot(journal, cutoff, EnumSet.allOf(Dimension.class));
    }

    /** The first, the last and some days between, on which something happened. */
    private static List<LocalDate> days(List<List<CaseEvent>> register) {
        List<LocalDate> all = register.stream()
                .flatMap(List::stream)
                .map(event -> event.on().date())
                .distinct()
                .sorted()
                .toList();
        return List.of(all.get(0), all.get(all.size() / 3), all.get(all.size() / 2), all.get(all.size() - 1));
    }

    /** One change for each event, recorded in turn: the first of each case, then the second of each. */
    private static List<Change> changes(List<List<CaseEvent>> register) {
        List<Change> changes = new ArrayList<>();
        int longest =
                register.stream().map(List::size).max(Comparator.naturalOrder()).orElseThrow();
        List<NeutralityCase> states = new ArrayList<>();
        for (int number = 0; number < register.size(); number++) {
            states.add(CASES.unknown(Changes.aCase(number).id()));
        }
        for (int version = 0; version < longest; version++) {
            for (int number = 0; number < register.size(); number++) {
                if (version < register.get(number).size()) {
                    CaseEvent event = register.get(number).get(version);
                    NeutralityCase state = CASES.evolve(states.get(number), event);
                    states.set(number, state);
                    StreamId stream = Changes.aCase(number);
                    changes.add(new Change(
                            Changes.command(changes.size()),
                            "content",
                            BEGIN.plus(STEP.multipliedBy(changes.size())),
                            new Recorder("account-1", "KASN"),
                            List.of(new Slice(
                                    stream,
                                    version,
                                    List.of(event),
                                    RegisterRow.of(state, version + 1L, Policies.standard())))));
                }
            }
        }
        return changes;
    }
}
