package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.siapnet.lifecycle.Policies;

/** 16 writers in four processes, 4 readers in two that follow them; {@code -Dsiapnet.entries=1000000} for that many entries. */
class TailingReadersTest {
    private static final int ENTRIES = Integer.getInteger("siapnet.entries", 4_000);
    private static final int WRITERS = 16;
    private static final int READERS = 4;
    private static final int WRITING_NODES = 4;
    private static final int READING_NODES = 2;

    @TempDir
    Path folder;

    private final List<Process> nodes = new ArrayList<>();

    @AfterEach
    void nobody_is_left() {
        nodes.forEach(Process::destroyForcibly);
    }

    @Test
    void every_reader_sees_each_entry_once_and_those_of_a_case_in_order()
            throws IOException, InterruptedException, SQLException {
        int cases = (ENTRIES + TailingNode.ENTRIES - 1) / TailingNode.ENTRIES;
        try (PostgresServer server = PostgresServer.in(folder, Map.of())) {
            assertThat(server.show("fsync")).isEqualTo("on");
            assertThat(server.show("synchronous_commit")).isEqualTo("on");
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(server.url());
            Schema.migrate(source);
            long begin = System.nanoTime();
            start("read", server.url(), READERS, READING_NODES, cases);
            start("write", server.url(), WRITERS, WRITING_NODES, cases);
            for (Process node : nodes) {
                assertThat(node.waitFor())
                        .as("what it complained of stands above")
                        .isZero();
            }
            long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
            JdbcJournal journal = JdbcJournal.on(source);
            assertThat(journal.verify(Policies.standard()))
                    .isEqualTo(new Verification(cases, (long) cases * TailingNode.ENTRIES, 0, List.of()));
            assertThat(journal.readers().behind())
                    .hasSize(READERS)
                    .allSatisfy((reader, behind) -> assertThat(behind).isZero());
            System.out.printf(
                    "%d writers and %d readers in %d processes: %d entries in %d s, no gap, no repeat, in order%n",
                    WRITERS, READERS, nodes.size(), cases * TailingNode.ENTRIES, seconds);
        }
    }

    private void start(String what, String url, int threads, int processes, int cases) throws IOException {
        int each = threads / processes;
        for (int i = 0; i < processes; i++) {
            nodes.add(Node.start(TailingNode.class, what, url, i * each, each, threads, cases));
        }
    }
}
