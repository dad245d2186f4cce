package org.siapnet.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** SHA-256 over parts, each with its length, so that no two lists of parts run together alike. */
final class Sha256 {
    private static final ThreadLocal<MessageDigest> DIGESTS = ThreadLocal.withInitial(Sha256::digest);

    private final MessageDigest digest = DIGESTS.get();
    private final byte[] number = new byte[Long.BYTES];

    Sha256() {
        digest.reset();
    }

    Sha256 number(long value) {
        ByteBuffer.wrap(number).putLong(value);
        digest.update(number);
        return this;
    }

    Sha256 uuid(UUID value) {
        return number(value.getMostSignificantBits()).number(value.getLeastSignificantBits());
    }

    Sha256 bytes(byte[] value) {
        number(value.length);
        digest.update(value);
        return this;
    }

    Sha256 text(String value) {
        return bytes(value.getBytes(UTF_8));
    }

    byte[] finish() {
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
