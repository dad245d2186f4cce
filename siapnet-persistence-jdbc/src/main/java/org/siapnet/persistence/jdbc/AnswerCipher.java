package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.siapnet.port.KeptAnswer;

/** Seals the answer to a request under a key derived from its idempotency key: who has that can read it, and nobody else. */
final class AnswerCipher {
    private static final int FORM = 1;

    private final String key;
    private final byte[] id;

    AnswerCipher(String key) {
        this.key = key;
        this.id = digest("id", key);
    }

    /** Digest of the idempotency key. */
    byte[] id() {
        return id;
    }

    /** Digest of key and content, so that nobody finds a content by trying. */
    byte[] content(String fingerprint) {
        return digest("content", key, fingerprint);
    }

    byte[] seal(KeptAnswer answer) {
        try {
            return new AesGcmJce(digest("secret", key)).encrypt(bytes(answer), id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /** @throws IllegalStateException if the answer was sealed under another key, or changed */
    KeptAnswer open(byte[] sealed) {
        try {
            return answer(new AesGcmJce(digest("secret", key)).decrypt(sealed, id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a kept answer was changed", e);
        }
    }

    private static byte[] bytes(KeptAnswer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeInt(answer.status());
            out.writeInt(answer.headers().size());
            for (Map.Entry<String, String> header : answer.headers().entrySet()) {
                write(out, header.getKey());
                write(out, header.getValue());
            }
            write(out, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static KeptAnswer answer(byte[] clear) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(clear))) {
            if (in.readByte() != FORM) {
                throw new IllegalStateException("an answer kept by a later version");
            }
            int status = in.readInt();
            Map<String, String> headers = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                headers.put(text(in), text(in));
            }
            return new KeptAnswer(status, headers, text(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), UTF_8);
    }

    private static byte[] digest(String use, String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("siapnet answer " + use + '\n').getBytes(UTF_8));
            for (String part : parts) {
                byte[] bytes = part.getBytes(UTF_8);
                digest.update((bytes.length + ":").getBytes(UTF_8));
                digest.update(bytes);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
