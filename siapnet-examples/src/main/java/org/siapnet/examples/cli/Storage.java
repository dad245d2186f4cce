package org.siapnet.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.flywaydb.core.api.FlywayException;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.persistence.jdbc.EmbeddedStorage;
import org.siapnet.persistence.jdbc.JdbcIdentityVault;
import org.siapnet.persistence.jdbc.JdbcJournal;
import org.siapnet.persistence.jdbc.Rotation;
import org.siapnet.persistence.jdbc.StorageException;
import org.siapnet.persistence.jdbc.VaultKeyException;
import org.siapnet.persistence.jdbc.VaultKeys;
import org.siapnet.rulebook.Law;
import org.siapnet.time.WorkingCalendar;

/** Penyimpanan: the library on a database that lasts, and the accounts the command line acts as. */
final class Storage implements AutoCloseable {
    /** Imports and exports recorded history. */
    static final Actor IMPORTER = Actor.of("siapnet-cli", "SIAPNET", Role.IMPORTER);
    /** Sets due dates anew for the authority. */
    static final Actor AUTHORITY = Actor.of("siapnet-cli", "SIAPNET", Role.AUTHORITY);
    /** Reads cases and figures. */
    static final Actor READER = Actor.of("siapnet-cli", "SIAPNET", Role.AUDITOR);

    private static final int ROTATED_AT_ONCE = 500;

    private final Optional<EmbeddedStorage> embedded;
    private final Optional<VaultKeys> rotating;
    private final Siapnet siapnet;

    private Storage(EmbeddedStorage embedded, Optional<VaultKeys> rotating, UnaryOperator<Siapnet.Builder> law) {
        this.embedded = Optional.of(embedded);
        this.rotating = rotating;
        this.siapnet = law.apply(Siapnet.builder())
                .journal(embedded.journal())
                .identities(embedded.identities())
                .build();
    }

    /** Storage in memory, gone when it is closed. */
    private Storage(UnaryOperator<Siapnet.Builder> law) {
        this.embedded = Optional.empty();
        this.rotating = Optional.empty();
        this.siapnet = law.apply(Siapnet.builder()).build();
    }

    /**
     * The database at that path or URL, created where it is missing.
     *
     * @throws WrongUsageException if the URL is not one
     * @throws RefusedException if it cannot be opened
     */
    static Storage open(String url) {
        return open(url, false, VaultSecrets::given, UnaryOperator.identity());
    }

    /** As {@link #open(String)}, going by that law. */
    static Storage open(String url, Law law) {
        return open(url, false, VaultSecrets::given, siapnet -> by(law, siapnet));
    }

    private static Siapnet.Builder by(Law law, Siapnet.Builder siapnet) {
        return siapnet.rulebook(law.rulebook()).deadlines(law.deadlines()).calendar(law.calendar());
    }

    /** As {@link #existing(String)}, with a new key in use, unless an earlier change of keys is not finished. */
    static Storage rotating(String url, boolean index) {
        return open(there(url), true, () -> Optional.of(VaultSecrets.next(url, index)), UnaryOperator.identity());
    }

    private static Storage open(
            String url, boolean rotating, Supplier<Optional<VaultKeys>> secrets, UnaryOperator<Siapnet.Builder> law) {
        try {
            Optional<VaultKeys> keys = secrets.get();
            return new Storage(
                    keys.isPresent() ? EmbeddedStorage.open(url, keys.get()) : EmbeddedStorage.open(url),
                    rotating ? keys : Optional.empty(),
                    law);
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
        return open(there(url));
    }

    /** As {@link #existing(String)}, with working days of that calendar. */
    static Storage existing(String url, WorkingCalendar calendar) {
        return open(there(url), false, VaultSecrets::given, siapnet -> siapnet.calendar(calendar));
    }

    /** As {@link #open(String, Law)}, but nothing is created: in memory where the database is missing. */
    static Storage rehearsing(String url, Law law) {
        return missing(url) ? new Storage(siapnet -> by(law, siapnet)) : open(url, law);
    }

    private static String there(String url) {
        if (missing(url)) {
            throw new RefusedException("NO_SUCH_DATABASE", url);
        }
        return url;
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

    JdbcIdentityVault vault() {
        return embedded.orElseThrow().identities();
    }

    /** Finishes a change of keys: old ones go once nothing depends on them. */
    Rotation rotate(Consumer<Rotation> progress) {
        Rotation done = embedded.orElseThrow().identities().rotate(ROTATED_AT_ONCE, progress);
        if (done.complete()) {
            rotating.orElseThrow().withoutOld();
        }
        return done;
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedStorage::close);
    }
}
