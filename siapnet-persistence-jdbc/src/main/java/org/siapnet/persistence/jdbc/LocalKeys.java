package org.siapnet.persistence.jdbc;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;

/** Master keys held in the process. */
final class LocalKeys implements KeyManagement {
    private final Map<String, Aead> versions = new HashMap<>();
    private final String current;

    LocalKeys(Map<String, String> keysets, String current) throws GeneralSecurityException {
        for (Map.Entry<String, String> keyset : keysets.entrySet()) {
            versions.put(
                    keyset.getKey(),
                    TinkJsonProtoKeysetFormat.parseKeyset(
                                    keyset.getValue(), AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                            .getPrimitive(AeadConfig2026.get(), Aead.class));
        }
        this.current = current;
    }

    /** A new master key, as one line of text. */
    static String drawn() throws GeneralSecurityException {
        KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
        return TinkJsonProtoKeysetFormat.serializeKeyset(handle, AeadConfig2026.get(), InsecureSecretKeyAccess.get())
                .replaceAll("\\s+", "");
    }

    @Override
    public String current() {
        return current;
    }

    @Override
    public byte[] wrap(String version, byte[] key, byte[] context) {
        try {
            return of(version).encrypt(key, context);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot wrap", e);
        }
    }

    @Override
    public byte[] unwrap(String version, byte[] wrapped, byte[] context) {
        try {
            return of(version).decrypt(wrapped, context);
        } catch (GeneralSecurityException e) {
            throw new VaultKeyException(Fault.NOT_THOSE_OF_THE_VAULT, "master key " + version);
        }
    }

    private Aead of(String version) {
        @Nullable Aead key = versions.get(version);
        if (key == null) {
            throw new VaultKeyException(Fault.NOT_THOSE_OF_THE_VAULT, "no master key " + version);
        }
        return key;
    }
}
