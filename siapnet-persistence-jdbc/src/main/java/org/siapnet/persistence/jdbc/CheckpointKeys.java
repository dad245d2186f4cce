package org.siapnet.persistence.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.siapnet.persistence.jdbc.CheckpointException.Fault;

/**
 * Kunci titik periksa: Ed25519 keys in PEM, as {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey -pubout}
 * write them. Who signs keeps the private one; partners need the public one only.
 */
public final class CheckpointKeys {
    private CheckpointKeys() {}

    /**
     * The key to sign with.
     *
     * @throws CheckpointException if the file is no such key
     * @throws UncheckedIOException if it cannot be read
     */
    public static PrivateKey signing(Path pem) {
        byte[] bytes = content(pem, "PRIVATE KEY");
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            // without the cause: it may quote the key
            throw new CheckpointException(Fault.NO_KEY, null);
        }
    }

    /**
     * The key to check with.
     *
     * @throws CheckpointException if the file is no such key
     * @throws UncheckedIOException if it cannot be read
     */
    public static PublicKey checking(Path pem) {
        byte[] bytes = content(pem, "PUBLIC KEY");
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new CheckpointException(Fault.NO_KEY, e);
        }
    }

    private static byte[] content(Path pem, String kind) {
        try {
            String text = Files.readString(pem);
            String begin = "-----BEGIN " + kind + "-----";
            int from = text.indexOf(begin);
            int to = text.indexOf("-----END " + kind + "-----");
            if (from < 0 || to < from) {
                throw new CheckpointException(Fault.NO_KEY, null);
            }
            return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new CheckpointException(Fault.NO_KEY, null);
        }
    }
}
