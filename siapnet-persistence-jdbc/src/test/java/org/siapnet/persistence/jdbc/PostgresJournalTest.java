package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.port.Journal;
import org.siapnet.testkit.JournalContract;

class PostgresJournalTest extends JournalContract {
    @RegisterExtension
    final Postgres databases = new Postgres();

    @Override
    protected Journal emptyJournal() {
        return JdbcJournal.on(databases.fresh());
    }

    @Test
    void the_server_keeps_what_it_acknowledges() {
        DataSource source = databases.empty();
        assertThat(Postgres.show(source, "fsync")).isEqualTo("on");
        assertThat(Postgres.show(source, "synchronous_commit")).isEqualTo("on");
        assertThat(Postgres.show(source, "full_page_writes")).isEqualTo("on");
    }
}
