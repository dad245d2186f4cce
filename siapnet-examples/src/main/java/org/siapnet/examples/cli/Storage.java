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
import org.siapnet.persistence.jdbc.StorageException;
import org.siapnet.persistence.jdbc.VaultKeyException;
import org.siapnet.persistence.jdbc.Verification;
import org.siapnet.rulebook.Rulebook;

/** Penyimpanan: the library on a database that lasts, and the accounts the command line acts as. */
final class Storage implements AutoCloseable {
    /** Imports and exports recorded history. */
    static final Actor IMPORTER = Actor.of("siapnet-cli", "SIAPNET", Role.IMPORTER);
    /** Reads cases and figures. */
    static final Actor READER = Actor.of("siapnet-cli", "SIAPNET", Role.AUDITOR);

    private final Optional<EmbeddedStorage> embedded;
    private final Siapnet siapnet;

    private Storage(EmbeddedStorage embedded, Rulebook rulebook) {
        this.embedded = Optional.of(embedded);
        this.siapnet = Siapnet.builder()
                .journal(embedded.journal())
                .identities(embedded.identities())
                .rulebook(rulebook)
                .build();
    }

    /** Storage in memory, gone when it is closed. */
    private Storage(Rulebook rulebook) {
        this.embedded = Optional.empty();
        this.siapnet = Siapnet.builder().rulebook(rulebook).build();
    }

    /**
     * The database at that path or URL, created where it is missing.
     *
     * @throws WrongUsageException if the URL is not one
     * @throws RefusedException if it cannot be opened
     */
    static Storage open(String url) {
        return open(url, Rulebook.indonesia());
    }

    /** As {@link #open(String)}, going by that law. */
    static Storage open(String url, Rulebook rulebook) {
        try {
            return new Storage(EmbeddedStorage.open(url), rulebook);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("NOT_A_DATABASE", url);
        } catch (VaultKeyException e) {
            throw new RefusedException("VAULT_KEYS", url);
        } catch (StorageException | FlywayException | UncheckedIOException e) {
            throw new RefusedException("DATABASE", url);
        }
    }

    /** As {@link #open(String)}, of a database that is there already. */
    static Storage existing(String url) {
        if (missing(url)) {
            throw new RefusedException("NO_SUCH_DATABASE", url);
        }
        return open(url);
    }

    /** As {@link #open(String, Rulebook)}, but nothing is created: in memory where the database is missing. */
    static Storage rehearsing(String url, Rulebook rulebook) {
        return missing(url) ? new Storage(rulebook) : open(url, rulebook);
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

    Verification verify() {
        return embedded.orElseThrow().journal().verify(siapnet.policies());
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedStorage::close);
    }
}
