package org.siapnet.persistence.jdbc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.siapnet.persistence.jdbc.VaultKeyException.Fault;

/** Stands for a key management service: counts what it is asked, and fails when told to. */
final class RecordingKeyManagement implements KeyManagement {
    private static final int IV = 12;

    final List<String> wrapped = new ArrayList<>();
    final List<String> unwrapped = new ArrayList<>();
    private final Map<String, byte[]> keys = new HashMap<>();
    private String current = "";
    private int answers = Integer.MAX_VALUE;

    RecordingKeyManagement() {
        use("vault/versions/1");
    }

    /** From now on that version wraps. */
    void use(String version) {
        keys.put(version, Arrays.copyOf(version.getBytes(java.nio.charset.StandardCharsets.UTF_8), 32));
        current = version;
    }

    void destroy(String version) {
        keys.remove(version);
    }

    /** Answers so many times more, then no longer. */
    void failAfter(int more) {
        answers = more;
    }

    @Override
    public String current() {
        return current;
    }

    @Override
    public byte[] wrap(String version, byte[] key, byte[] context) {
        wrapped.add(version);
        byte[] iv = new byte[IV];
        new java.security.SecureRandom().nextBytes(iv);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, version, iv, key, context);
        byte[] all = Arrays.copyOf(iv, IV + sealed.length);
        System.arraycopy(sealed, 0, all, IV, sealed.length);
        return all;
    }

    @Override
    public byte[] unwrap(String version, byte[] bytes, byte[] context) {
        unwrapped.add(version);
        byte[] iv = Arrays.copyOf(bytes, IV);
        return crypt(Cipher.DECRYPT_MODE, version, iv, Arrays.copyOfRange(bytes, IV, bytes.length), context);
    }

    private byte[] crypt(int mode, String version, byte[] iv, byte[] of, byte[] context) {
        if (answers-- <= 0) {
            throw new VaultKeyException(Fault.UNAVAILABLE, "key management");
        }
        if (!keys.containsKey(version)) {
            throw new VaultKeyException(Fault.NOT_THOSE_OF_THE_VAULT, version);
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys.get(version), "AES"), new GCMParameterSpec(128, iv));
            cipher.updateAAD(context);
            return cipher.doFinal(of);
        } catch (java.security.GeneralSecurityException e) {
            throw new VaultKeyException(Fault.NOT_THOSE_OF_THE_VAULT, version);
        }
    }
}
