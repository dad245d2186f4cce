package org.siapnet.spring;

import java.time.Clock;
import javax.sql.DataSource;
import org.siapnet.persistence.jdbc.HealthCheck;
import org.siapnet.persistence.jdbc.JdbcSettings;
import org.siapnet.persistence.jdbc.Schema;
import org.siapnet.persistence.jdbc.StorageHealth;

/** Tabel: what stands for tables that are there, so that nothing asks them before. */
final class Tables {
    private final DataSource source;
    private final JdbcSettings settings;

    /** @throws WrongSettingException if they are not current and are not to be made so */
    Tables(DataSource source, StorageSettings storage) {
        this.source = source;
        this.settings = storage.tables();
        if (storage.schema() == StorageSettings.SchemaStep.CREATE) {
            Schema.migrate(source, settings);
        } else if (storage.schema() == StorageSettings.SchemaStep.VALIDATE) {
            validate();
        }
    }

    DataSource source() {
        return source;
    }

    JdbcSettings settings() {
        return settings;
    }

    private void validate() {
        StorageHealth health =
                HealthCheck.of(source, settings, Clock.systemUTC()).now();
        if (health.reachable() && !health.schemaCurrent()) {
            throw new WrongSettingException(
                    "siapnet.jdbc.schema",
                    health.schemaVersion() == 0
                            ? "the tables are not there"
                            : "the tables are of version " + health.schemaVersion() + ", an earlier one",
                    "Run the script that `siapnet schema print` gives, or set siapnet.jdbc.schema=create to let the "
                            + "application do it.");
        }
    }
}
