package org.siapnet.rest.token;

import java.util.Optional;

/** Token dalam kepala permintaan: a bearer token of three parts, found in one pass. */
final class BearerToken {
    private static final String SCHEME = "Bearer";
    private static final int PARTS = 3;
    private static final boolean[] BASE64URL = new boolean[128];

    static {
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
                .chars()
                .forEach(at -> BASE64URL[at] = true);
    }

    private BearerToken() {}

    /** The token of an {@code Authorization} header: three parts of base64url with dots between; empty if it is none. */
    static Optional<String> in(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        int begin = SCHEME.length();
        while (begin < header.length() && header.charAt(begin) == ' ') {
            begin++;
        }
        return begin > SCHEME.length() && isToken(header, begin)
                ? Optional.of(header.substring(begin))
                : Optional.empty();
    }

    private static boolean isToken(String header, int begin) {
        int parts = 1;
        int length = 0;
        for (int i = begin; i < header.length(); i++) {
            char at = header.charAt(i);
            if (at == '.' && length > 0) {
                parts++;
                length = 0;
            } else if (isBase64Url(at)) {
                length++;
            } else {
                return false;
            }
        }
        return parts == PARTS && length > 0;
    }

    private static boolean isBase64Url(char at) {
        return at < BASE64URL.length && BASE64URL[at];
    }
}
