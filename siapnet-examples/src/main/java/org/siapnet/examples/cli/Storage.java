package org.siapnet.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.persistence.jdbc.EmbeddedStorage;
import org.siapnet.persistence.jdbc.StorageException;
import org.siapnet.persistence.jdbc.VaultKeyException;
import org.siapnet.persistence.jdbc.Verification;

/** Penyimpanan: the library on a database that lasts, and the accounts the command line acts as. */
final class Storage implements AutoCloseable {
    /** Imports and exports recorded history. */
    static final Actor IMPORTER = Actor.of("siapnet-cli", "SIAPNET", Role.IMPORTER);
    /** Reads cases and figures. */
    static final Actor READER = Actor.of("siapnet-cli", "SIAPNET", Role.AUDITOR);

    private final EmbeddedStorage embedded;
    private final Siapnet siapnet;

    private Storage(EmbeddedStorage embedded) {
        this.embedded = embedded;
        this.siapnet = Siapnet.builder()
                .journal(embedded.journal())
                .identities(embedded.identities())
                .build();
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
        } catch (StorageException e) {
            throw new RefusedException("DATABASE", url);
        }
    }

    /** As {@link #open}, of a database that is there already. */
    static Storage existing(String url) {
        String path = url.replaceFirst("^jdbc:h2:(file:)?", "").replaceFirst(";.*$", "");
        boolean elsewhere = url.startsWith("jdbc:") && !url.startsWith("jdbc:h2:");
        if (!elsewhere && !Files.exists(Path.of(path + ".mv.db"))) {
            throw new RefusedException("NO_SUCH_DATABASE", url);
        }
        return open(url);
    }

    Siapnet siapnet() {
        return siapnet;
    }

    Verification verify() {
        return embedded.journal().verify(siapnet.policies());
    }

    @Override
    public void close() {
        embedded.close();
    }
}
