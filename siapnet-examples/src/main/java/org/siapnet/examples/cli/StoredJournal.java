package org.siapnet.examples.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.StorageException;

/** Jurnal tersimpan: the journal of a database, an H2 file or PostgreSQL, for those who look after it; without the vault. */
final class StoredJournal implements AutoCloseable {
    /** Those of the register: the ones that come with the library. */
    static final Policies POLICIES = Policies.standard();

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final JdbcJournal journal;
    private final AutoCloseable source;

    private StoredJournal(JdbcJournal journal, AutoCloseable source) {
        this.journal = journal;
        this.source = source;
    }

    /**
     * The journal of the database at that path or URL.
     *
     * @throws WrongUsageException if the URL is not one
     * @throws RefusedException if the database is not there or cannot be opened
     */
    static StoredJournal open(String url) {
        if (!url.startsWith(POSTGRESQL)) {
            Storage storage = Storage.existing(url);
            return new StoredJournal(storage.journal(), storage);
        }
        try {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            HikariDataSource pool = new HikariDataSource(config);
            return new StoredJournal(JdbcJournal.on(pool), pool);
        } catch (StorageException | HikariPool.PoolInitializationException e) {
            throw new RefusedException("DATABASE", url.replaceFirst("\\?.*$", ""));
        }
    }

    JdbcJournal journal() {
        return journal;
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
