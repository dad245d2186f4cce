package org.siapnet.examples.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.siapnet.persistence.jdbc.EmbeddedStorage;
import org.siapnet.persistence.jdbc.VaultKeys;

/** Kunci brankas: where the keys of the vault come from: the environment, or a file beside the database. */
final class VaultSecrets {
    private static final String KEYS = "SIAPNET_VAULT_KEYS";
    private static final String FILE = "SIAPNET_VAULT_KEYS_FILE";

    private VaultSecrets() {}

    /** The keys the environment gives or names a file for; empty for those beside the database. */
    static Optional<VaultKeys> given() {
        return System.getenv(KEYS) != null
                ? Optional.of(VaultKeys.environment(KEYS))
                : Optional.ofNullable(System.getenv(FILE)).map(file -> VaultKeys.file(Path.of(file)));
    }

    /**
     * As {@link #given()}, for a database at that URL.
     *
     * @throws RefusedException if it is on a server, beside which no keys lie, and none are given
     */
    static Optional<VaultKeys> of(String url) {
        Optional<VaultKeys> keys = given();
        if (keys.isEmpty() && Store.isServer(url)) {
            throw new RefusedException("VAULT_KEYS_NOT_GIVEN", KEYS, FILE);
        }
        return keys;
    }

    /** Those keys with a new one in use, or as they are while an earlier change is not finished. */
    static VaultKeys next(String url, boolean index) {
        VaultKeys keys = of(url).orElseGet(() -> VaultKeys.existing(EmbeddedStorage.keyFile(url)));
        if (!keys.settled()) {
            return keys;
        }
        return index ? keys.withNewIndex() : keys.withNewMaster();
    }
}
