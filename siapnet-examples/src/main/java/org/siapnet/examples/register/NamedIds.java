package org.siapnet.examples.register;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of version 5 (RFC 9562), derived from the keys of a register: the same row has the same ids everywhere. */
final class NamedIds {
    /** Namespace of register keys, itself derived from the URL namespace. */
    private static final UUID REGISTER =
            of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "https://siapnet.org/register");

    private NamedIds() {}

    static UUID report(String reportNumber) {
        return of(REGISTER, "report|" + reportNumber);
    }

    static UUID neutralityCase(String reportNumber, String respondent) {
        return of(REGISTER, "case|" + reportNumber + "|" + respondent);
    }

    static UUID row(String reportNumber, String respondent) {
        return of(REGISTER, "row|" + reportNumber + "|" + respondent);
    }

    static UUID of(UUID namespace, String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .array());
            ByteBuffer digest = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = (digest.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L;
            long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
