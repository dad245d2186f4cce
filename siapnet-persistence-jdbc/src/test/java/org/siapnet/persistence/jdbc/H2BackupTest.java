package org.siapnet.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation says of backups of an H2 file, done with its own statements while others write. */
class H2BackupTest {
    @RegisterExtension
    final FreshDatabases databases = new FreshDatabases();

    @TempDir
    Path folder;

    @Test
    void a_copy_of_the_file_taken_by_backup_to_is_whole() throws Exception {
        EmbeddedStorage storage = databases.fresh();
        RestoredCopy copy = new RestoredCopy(
                storage.dataSource(), EmbeddedStorage.keyFile(storage.file().toString()), folder);
        Path zip = folder.resolve("backup.zip");
        copy.whileWriting(() -> execute(storage, "BACKUP TO '" + zip + "'"));

        Path restored = Files.createDirectory(folder.resolve("restored"));
        unzip(zip, restored);
        assertThat(restored.resolve("register.mv.db")).exists();
        assertWhole(copy, restored.resolve("register"));
    }

    @Test
    void a_script_of_the_database_makes_a_whole_copy() throws Exception {
        EmbeddedStorage storage = databases.fresh();
        RestoredCopy copy = new RestoredCopy(
                storage.dataSource(), EmbeddedStorage.keyFile(storage.file().toString()), folder);
        Path script = folder.resolve("backup.sql");
        copy.whileWriting(() -> execute(storage, "SCRIPT TO '" + script + "'"));

        Path restored = folder.resolve("restored");
        RunScript.execute("jdbc:h2:file:" + restored, "sa", "", script.toString(), null, false);
        assertWhole(copy, restored);
    }

    private static void assertWhole(RestoredCopy copy, Path file) {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:file:" + file, "sa", "");
        try {
            copy.assertWhole(pool);
        } finally {
            pool.dispose();
        }
    }

    private static void execute(EmbeddedStorage storage, String sql) throws SQLException {
        try (Connection connection = storage.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void unzip(Path zip, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Files.copy(entries, folder.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }
}
