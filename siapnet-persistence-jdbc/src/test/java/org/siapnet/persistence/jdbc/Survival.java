package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.siapnet.lifecycle.Policies;
import org.siapnet.port.Entry;
import org.siapnet.port.Page;
import org.siapnet.port.Position;
import org.siapnet.port.StreamId;
import org.siapnet.testkit.Changes;

/** Follows the feed of a journal whose writers die, and says whether all that was acknowledged is there, once and whole. */
final class Survival {
    /** How many steps follow the submission of each case. */
    static final int STEPS = 3;

    private static final int PAGE = 1_000;
    private static final int COMMANDS = 10;

    private final Map<StreamId, Long> versions = new HashMap<>();
    private final Set<Long> stored = new HashSet<>();
    private Position position = Position.start();

    /** The number of the command that writes that step of the case of that number. */
    static long command(long number, int step) {
        return number * COMMANDS + step;
    }

    /** How many changes are stored. */
    int stored() {
        return stored.size();
    }

    /** While nobody writes: checks what came since the last time, and journal and register as a whole. */
    void check(JdbcJournal journal, Set<Long> acknowledged) {
        follow(journal);
        assertThat(acknowledged).as("none acknowledged is lost").allMatch(stored::contains);
        assertThat(Positions.number(journal.newest())).isEqualTo(stored.size());
        assertThat(journal.verify(Policies.standard()))
                .isEqualTo(new Verification(versions.size(), stored.size(), 0, java.util.List.of()));
    }

    private void follow(JdbcJournal journal) {
        Page page = journal.readAll(position, PAGE);
        while (!page.entries().isEmpty()) {
            assertThat(Positions.number(page.next()))
                    .as("no gap")
                    .isEqualTo(Positions.number(position) + page.entries().size());
            page.entries().forEach(this::see);
            position = page.next();
            page = journal.readAll(position, PAGE);
        }
    }

    private void see(Entry entry) {
        long command = number(entry.command().value());
        if (!stored.add(command)) {
            throw new AssertionError("stored twice: " + entry);
        }
        long version = versions.merge(entry.stream(), 1L, Long::sum);
        if (entry.version() != version
                || !entry.stream().equals(Changes.aCase(command / COMMANDS))
                || command % COMMANDS + 1 != version) {
            throw new AssertionError("out of order or from elsewhere: " + entry);
        }
    }

    /** What the test kit made an identity from. */
    static long number(java.util.UUID id) {
        return id.getLeastSignificantBits() & Long.MAX_VALUE;
    }
}
