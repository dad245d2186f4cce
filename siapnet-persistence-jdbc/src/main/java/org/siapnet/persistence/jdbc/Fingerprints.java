package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Fingerprints in half the bytes where they are hexadecimal, as those of the library are. */
final class Fingerprints {
    private static final byte HEX = 1;
    private static final byte TEXT = 0;
    private static final Pattern HEXADECIMAL = Pattern.compile("([0-9a-f]{2})+");

    private Fingerprints() {}

    static byte[] bytes(String fingerprint) {
        boolean hex = HEXADECIMAL.matcher(fingerprint).matches();
        byte[] content = hex ? HexFormat.of().parseHex(fingerprint) : fingerprint.getBytes(UTF_8);
        byte[] stored = new byte[content.length + 1];
        stored[0] = hex ? HEX : TEXT;
        System.arraycopy(content, 0, stored, 1, content.length);
        return stored;
    }

    static String text(byte[] stored) {
        byte[] content = Arrays.copyOfRange(stored, 1, stored.length);
        return stored[0] == HEX ? HexFormat.of().formatHex(content) : new String(content, UTF_8);
    }
}
