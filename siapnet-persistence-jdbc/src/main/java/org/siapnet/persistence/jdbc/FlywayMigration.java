package org.siapnet.persistence.jdbc;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The only class that touches Flyway, so that the adapter works without it. */
final class FlywayMigration {
    private FlywayMigration() {}

    static void run(DataSource source, Dialect dialect, JdbcSettings settings) {
        FluentConfiguration flyway = Flyway.configure(FlywayMigration.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:" + dialect.folder())
                .table(settings.prefix() + "schema_history")
                .placeholders(Schema.placeholders(settings))
                // the schema may hold tables of the host
                .baselineOnMigrate(true)
                .baselineVersion("0");
        settings.schema().ifPresent(schema -> flyway.defaultSchema(dialect.stored(schema)));
        flyway.load().migrate();
    }
}
