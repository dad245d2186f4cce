package org.siapnet.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Alamat jenis masalah: where a kind of problem is documented, seen from where the interface is mounted. Problems are made,
 * and kept as answers, with addresses at the root, and leave with those of the mount.
 */
final class ProblemAddress {
    private static final String ROOT = "/";
    private static final int FIRST_ERROR = 400;
    /** How a problem as text begins; its address follows. */
    private static final byte[] BEGINNING = "{\"type\":\"".getBytes(UTF_8);

    private ProblemAddress() {}

    /** The address below that base. */
    static String at(URI base, String rooted) {
        return base.getRawPath() + rooted.substring(ROOT.length());
    }

    /** Makes the problem that the answer is, if it is one, name its kind below that base. */
    static void complete(URI base, ContainerResponseContext answer) {
        if (answer.getStatus() < FIRST_ERROR || base.getRawPath().equals(ROOT)) {
            return;
        }
        if (answer.getEntity() instanceof Problem problem) {
            answer.setEntity(problem.typed(at(base, problem.type())));
        } else if (answer.getEntity() instanceof byte[] text
                && Json.PROBLEM.isCompatible(answer.getMediaType())
                && begins(text)) {
            answer.setEntity(below(base, text));
        }
    }

    private static boolean begins(byte[] text) {
        return text.length > BEGINNING.length
                && text[BEGINNING.length] == '/'
                && Arrays.equals(text, 0, BEGINNING.length, BEGINNING, 0, BEGINNING.length);
    }

    private static byte[] below(URI base, byte[] text) {
        byte[] path = base.getRawPath().getBytes(UTF_8);
        int rest = BEGINNING.length + ROOT.length();
        return ByteBuffer.allocate(text.length + path.length - ROOT.length())
                .put(BEGINNING)
                .put(path)
                .put(text, rest, text.length - rest)
                .array();
    }
}
