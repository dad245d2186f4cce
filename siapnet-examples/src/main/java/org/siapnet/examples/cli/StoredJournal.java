package org.siapnet.examples.cli;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.util.Optional;
import org.siapnet.lifecycle.Policies;
import org.siapnet.persistence.jdbc.Checkpoint;
import org.siapnet.persistence.jdbc.JdbcIdentityVault;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.StorageException;
import org.siapnet.persistence.jdbc.Verification;

/** Jurnal tersimpan: the journal of a database, an H2 file or PostgreSQL, and its vault where the keys are given. */
final class StoredJournal implements AutoCloseable {
    /** Those of the register: the ones that come with the library. */
    static final Policies POLICIES = Policies.standard();

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final JdbcJournal journal;
    private final Optional<JdbcIdentityVault> vault;
    private final AutoCloseable source;

    private StoredJournal(JdbcJournal journal, Optional<JdbcIdentityVault> vault, AutoCloseable source) {
        this.journal = journal;
        this.vault = vault;
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
            return new StoredJournal(storage.journal(), Optional.of(storage.vault()), storage);
        }
        try {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            HikariDataSource pool = new HikariDataSource(config);
            return new StoredJournal(
                    JdbcJournal.on(pool), VaultSecrets.given().map(keys -> JdbcIdentityVault.on(pool, keys)), pool);
        } catch (StorageException | HikariPool.PoolInitializationException e) {
            throw new RefusedException("DATABASE", url.replaceFirst("\\?.*$", ""));
        }
    }

    JdbcJournal journal() {
        return journal;
    }

    /** Journal against register, and against the vault where its keys are given. */
    Verification verify() {
        return vault.map(known -> journal.verify(POLICIES, known)).orElseGet(() -> journal.verify(POLICIES));
    }

    /** As {@link #verify()}, and against a checkpoint. */
    Verification verify(Checkpoint kept) {
        return vault.map(known -> journal.verify(POLICIES, kept, known))
                .orElseGet(() -> journal.verify(POLICIES, kept));
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
