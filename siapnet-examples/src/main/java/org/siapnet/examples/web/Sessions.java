package org.siapnet.examples.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sesi: who a browser signed in as, kept in a signed cookie; the key dies with the server. */
final class Sessions {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String NOBODY = "-";

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    Sessions() {
        key = new SecretKeySpec(drawn(32), ALGORITHM);
    }

    /**
     * One browser's session.
     *
     * @param account code of the account; empty for nobody
     * @param secret random, different for each sign-in
     */
    record Session(Optional<String> account, String secret) {
        /** Shows nothing of it. */
        @Override
        public String toString() {
            return "Session[*]";
        }
    }

    /** A new session of that account, or of nobody. */
    Session open(Optional<String> account) {
        return new Session(account, Base64.getUrlEncoder().withoutPadding().encodeToString(drawn(24)));
    }

    /** What the cookie holds. */
    String cookie(Session session) {
        String content = session.account().orElse(NOBODY) + "." + session.secret();
        return content + "." + signed("cookie:" + content);
    }

    /** The session of a cookie; empty if it was not made here. */
    Optional<Session> read(String cookie) {
        String[] parts = cookie.split("\\.", -1);
        if (parts.length != 3 || !same(signed("cookie:" + parts[0] + "." + parts[1]), parts[2])) {
            return Optional.empty();
        }
        return Optional.of(new Session(Optional.of(parts[0]).filter(code -> !code.equals(NOBODY)), parts[1]));
    }

    /** What a form of this session must hold, so that no other site can send it. */
    String token(Session session) {
        return signed("form:" + session.secret());
    }

    /** Whether a form is one of this session. */
    boolean matches(Session session, String token) {
        return same(token(session), token);
    }

    private byte[] drawn(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String signed(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
