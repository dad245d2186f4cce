package org.siapnet.persistence.jdbc;

/**
 * Pengelola kunci: wraps and unwraps the keys of the vault by named versions of a master key that need not leave it, such
 * as a key management service or a hardware module. Safe for concurrent use.
 */
public interface KeyManagement {

    /** Name of the version that wraps from now on, 1 to 100 characters without blanks. */
    String current();

    /**
     * The key wrapped by that version.
     *
     * @param context must be given again to unwrap it; no secret
     * @throws VaultKeyException with {@link VaultKeyException.Fault#UNAVAILABLE} if it cannot be done now
     */
    byte[] wrap(String version, byte[] key, byte[] context);

    /**
     * The key that was wrapped by that version.
     *
     * @throws VaultKeyException with {@link VaultKeyException.Fault#UNAVAILABLE} if it cannot be done now, with {@link
     *     VaultKeyException.Fault#NOT_THOSE_OF_THE_VAULT} if that version did not wrap it in that context or is gone
     */
    byte[] unwrap(String version, byte[] wrapped, byte[] context);
}
