package org.siapnet.persistence.jdbc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says of backups of PostgreSQL, done with its own programs while others write. */
class PostgresBackupTest {
    @TempDir
    Path folder;

    private PostgresTools tools;
    private PostgresTools.Server server;
    private HikariDataSource original;
    private RestoredCopy copy;

    @BeforeEach
    void a_server_with_data() throws IOException {
        Optional<PostgresTools> found = PostgresTools.find();
        assumeTrue(
                found.isPresent(),
                "SKIPPED: no pg_dump, pg_restore and pg_basebackup with their server; install postgresql or name their folder in "
                        + PostgresTools.VARIABLE);
        tools = found.orElseThrow();
        server = tools.create(folder.resolve("original"));
        server.client("createdb", "siapnet");
        original = pool(server.database("siapnet"));
        Schema.migrate(original);
        copy = new RestoredCopy(original, folder.resolve("keys"), folder);
    }

    @AfterEach
    void stop() {
        if (original != null) {
            original.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void a_dump_restored_is_whole() throws Exception {
        String dump = folder.resolve("siapnet.dump").toString();
        copy.whileWriting(() -> server.client("pg_dump", "--format=custom", "--file=" + dump, "siapnet"));
        server.client("createdb", "restored");
        server.client("pg_restore", "--exit-on-error", "--single-transaction", "--dbname=restored", dump);
        copy.assertWhole(server.database("restored"));
    }

    @Test
    void a_base_backup_started_is_whole() throws Exception {
        Path files = folder.resolve("restored");
        copy.whileWriting(
                () -> server.client("pg_basebackup", "--pgdata=" + files, "--wal-method=stream", "--checkpoint=fast"));
        try (PostgresTools.Server second = tools.start(files)) {
            copy.assertWhole(second.database("siapnet"));
        }
    }

    private static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }
}
