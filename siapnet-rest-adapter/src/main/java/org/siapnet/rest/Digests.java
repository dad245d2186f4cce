package org.siapnet.rest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Sidik: SHA-256 of texts, as hexadecimal or as an id. */
final class Digests {
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000000000000000L;

    private Digests() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /** Of several texts, each told apart from the next. */
    static String of(String... texts) {
        return of(String.join("\n", texts).getBytes(StandardCharsets.UTF_8));
    }

    /** An id that the same texts always give (UUID version 8). */
    static UUID id(String... texts) {
        ByteBuffer digest = ByteBuffer.wrap(digest(String.join("\n", texts).getBytes(StandardCharsets.UTF_8)));
        return new UUID(digest.getLong() & ~0xF000L | VERSION_8, digest.getLong() & ~0xC000000000000000L | VARIANT);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
