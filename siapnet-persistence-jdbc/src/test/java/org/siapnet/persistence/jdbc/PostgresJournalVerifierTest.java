package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.persistence.jdbc.Damage.Kind;

class PostgresJournalVerifierTest extends JournalVerifierRules {
    @RegisterExtension
    final Postgres databases = new Postgres();

    @Override
    protected DataSource fresh() {
        return databases.fresh();
    }

    @Test
    void a_changed_count_of_entries_is_found() throws SQLException {
        damage("UPDATE siapnet_entry SET ordinal = -2 WHERE stream_id = ? AND version = 2");
        assertThat(verified().damages()).containsExactly(new Damage(Kind.COMMANDS_DISAGREE, Optional.empty(), 0));
    }
}
