package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.siapnet.persistence.jdbc.Damage.Kind;

class H2JournalVerifierTest extends JournalVerifierRules {
    @RegisterExtension
    final FreshDatabases databases = new FreshDatabases();

    @Override
    protected DataSource fresh() {
        return databases.fresh().dataSource();
    }

    @Test
    void a_deleted_command_is_found() throws SQLException {
        damage("DELETE FROM siapnet_command WHERE id IN (SELECT command_id FROM siapnet_entry WHERE stream_id = ?)");
        assertThat(verified().first()).contains(new Damage(Kind.COMMANDS_DISAGREE, Optional.empty(), 0));
    }
}
