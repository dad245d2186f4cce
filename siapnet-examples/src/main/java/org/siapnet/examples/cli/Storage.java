package org.siapnet.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.persistence.jdbc.EmbeddedStorage;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.StorageException;
import org.siapnet.persistence.jdbc.VaultKeyException;

/** Penyimpanan: the library on a database that lasts, and the accounts the command line acts as. */
final class Storage implements AutoCloseable {
    /** Imports and exports recorded history. */
    static final Actor IMPORTER = Actor.of("siapnet-cli", "SIAPNET", Role.IMPORTER);
    /** Reads cases and figures. */
    static final Actor READER = Actor.of("siapnet-cli", "SIAPNET", Role.AUDITOR);

    private final Optional<EmbeddedStorage> embedded;
    private final Siapnet siapnet;

    private Storage(EmbeddedStorage embedded) {
        this.embedded = Optional.of(embedded);
        this.siapnet = Siapnet.builder()
                .journal(embedded.journal())
                .identities(embedded.identities())
                .build();
    }

    /** Storage in memory, gone when it is closed. */
    private Storage() {
        this.embedded = Optional.empty();
        this.siapnet = Siapnet.builder().build();
    }

    /**
     * The database at that path or URL, created where it is missing.
     *
     * @throws WrongUsageException if the URL is not one
     * @throws RefusedException if it cannot be opened
     */
    static Storage open(String url) {
        try {
            return new Storage(EmbeddedStorage.open(url));
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("NOT_A_DATABASE", url);
        } catch (VaultKeyException e) {
            throw new RefusedException("VAULT_KEYS", url);
        } catch (StorageException | FlywayException | UncheckedIOException e) {
            throw new RefusedException("DATABASE", url);
        }
    }

    /** As {@link #open}, of a database that is there already. */
    static Storage existing(String url) {
        if (missing(url)) {
            throw new RefusedException("NO_SUCH_DATABASE", url);
        }
        return open(url);
    }

    /** As {@link #open}, but nothing is created: in memory where the database is missing. */
    static Storage rehearsing(String url) {
        return missing(url) ? new Storage() : open(url);
    }

    /** Whether that would be a database in a file, and is not there. */
    private static boolean missing(String url) {
        String path = url.replaceFirst("^jdbc:h2:(file:)?", "").replaceFirst(";.*$", "");
        if (path.isBlank() || path.matches("[a-z]{2,}:.*")) {
            return false;
        }
        String home = System.getProperty("user.home");
        try {
            return !Files.exists(Path.of((path.startsWith("~/") ? home + path.substring(1) : path) + ".mv.db"));
        } catch (InvalidPathException e) {
            throw new WrongUsageException("NOT_A_DATABASE", url);
        }
    }

    Siapnet siapnet() {
        return siapnet;
    }

    JdbcJournal journal() {
        return embedded.orElseThrow().journal();
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedStorage::close);
    }
}
