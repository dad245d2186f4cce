package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.testkit.Changes.aCase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.Damage.Kind;
import org.siapnet.port.Appended;
import org.siapnet.port.Entry;
import org.siapnet.port.Journal;
import org.siapnet.port.Position;
import org.siapnet.testkit.Changes;
import org.siapnet.testkit.JournalContract;

/** The journal in partitions, as the documentation has them made. */
class PostgresPartitionedJournalTest extends JournalContract {
    private static final Path DOCUMENT = Path.of("docs", "scale.md");

    @RegisterExtension
    final Postgres databases = new Postgres();

    /** The first entries of whatever the contract writes are in several partitions. */
    @Override
    protected Journal emptyJournal() {
        DataSource source = databases.fresh();
        Postgres.execute(source, documented("partitions"));
        Postgres.execute(
                source,
                "ALTER TABLE siapnet_entry DETACH PARTITION siapnet_entry_2026;"
                        + "CREATE TABLE siapnet_entry_a (LIKE siapnet_entry_2026 INCLUDING ALL);"
                        + "CREATE TABLE siapnet_entry_b (LIKE siapnet_entry_2026 INCLUDING ALL);"
                        + "ALTER TABLE siapnet_entry ATTACH PARTITION siapnet_entry_2026 FOR VALUES FROM (MINVALUE) TO (2);"
                        + "ALTER TABLE siapnet_entry ATTACH PARTITION siapnet_entry_a FOR VALUES FROM (2) TO (4);"
                        + "ALTER TABLE siapnet_entry ATTACH PARTITION siapnet_entry_b FOR VALUES FROM (4) TO (MAXVALUE)");
        return JdbcJournal.on(source);
    }

    @Test
    void a_journal_in_use_goes_on_in_partitions_and_in_a_new_one_each_year() {
        DataSource source = databases.fresh();
        JdbcJournal journal = JdbcJournal.on(source);
        journal.append(Changes.examined(1, 3));
        journal.append(Changes.examined(2, 1));
        Postgres.execute(source, documented("partitions"));
        journal.append(Changes.examined(3, 1));
        Postgres.execute(source, documented("new-year"));
        journal.append(Changes.examined(2, 3).subList(2, 4));
        journal.append(Changes.examined(4, 3));
        Schema.migrate(source);

        assertThat(Postgres.number(source, "SELECT COUNT(*) FROM siapnet_entry_2026"))
                .isEqualTo(8);
        assertThat(Postgres.number(source, "SELECT COUNT(*) FROM siapnet_entry_2027"))
                .isEqualTo(6);
        assertThat(journal.verify(Policies.standard())).isEqualTo(new Verification(4, 14, 0, List.of()));
        assertThat(HealthRules.check(source).problems()).isEmpty();
        List<Entry> all = journal.readAll(Position.start(), 100).entries();
        assertThat(all.stream().filter(entry -> entry.stream().equals(aCase(2))))
                .extracting(Entry::version)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 4).boxed().toList());
        assertThat(journal.read(aCase(2)).version()).isEqualTo(4);
    }

    @Test
    void what_the_old_year_knows_is_neither_stored_again_nor_overwritten() {
        DataSource source = databases.fresh();
        Postgres.execute(source, documented("partitions"));
        JdbcJournal.on(source).append(Changes.examined(1, 3));
        Postgres.execute(source, documented("new-year"));
        JdbcJournal later = JdbcJournal.on(source);

        assertThat(later.append(Changes.examined(1, 3))).allMatch(Appended.Repeated.class::isInstance);
        assertThat(later.append(List.of(Changes.change(999, Changes.slice(aCase(1), 2, 1)))))
                .containsExactly(new Appended.Stale(aCase(1), 2, 4));
        assertThat(later.verify(Policies.standard())).isEqualTo(new Verification(1, 4, 0, List.of()));
    }

    @Test
    void an_entry_that_stands_in_two_years_is_found() {
        DataSource source = databases.fresh();
        Postgres.execute(source, documented("partitions"));
        JdbcJournal journal = JdbcJournal.on(source);
        journal.append(Changes.examined(1, 3));
        Postgres.execute(source, documented("new-year"));
        Postgres.execute(
                source,
                "INSERT INTO siapnet_entry SELECT 5, recorded_at, version, ordinal, stream_kind, type_version, stream_id,"
                        + " command_id, seal, fingerprint, account, body, type, payload FROM siapnet_entry WHERE position = 2");
        assertThat(journal.verify(Policies.standard()).damages())
                .contains(new Damage(Kind.ENTRY_MISSING, Optional.of(aCase(1)), 3));
    }

    private static String documented(String name) {
        try {
            String document = Files.readString(DOCUMENT);
            String after = document.substring(document.indexOf("<!-- " + name + " -->"));
            String begin = "```sql\n";
            return after.substring(after.indexOf(begin) + begin.length(), after.indexOf("```\n", after.indexOf(begin)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
