package org.siapnet.persistence.jdbc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.siapnet.persistence.jdbc.CheckpointException.Fault;
import org.siapnet.port.StreamId;

/**
 * Titik periksa: the heads of all streams as they once were, signed, for a partner to keep. What was changed, inserted or removed
 * up to it shows, even where every seal was made anew.
 *
 * <p>The file is ASCII text, each line ended by a line feed: {@code siapnet-checkpoint 1}; {@code position} and the number of
 * entries it covers; {@code taken} and the instant; one line per stream in order of its identity, {@code REPORT} or {@code CASE},
 * identity, version and seal in hexadecimal; {@code digest} and the SHA-256 of all bytes before that line, in hexadecimal;
 * {@code signature} and, in Base64, the Ed25519 signature of {@code siapnet-checkpoint 1}, a blank and that digest.
 */
public final class Checkpoint implements AutoCloseable {
    private static final String TITLE = "siapnet-checkpoint 1";
    private static final String DIGEST = "digest ";
    private static final String SIGNATURE = "signature ";
    private static final HexFormat HEX = HexFormat.of();

    private final long position;
    private final Instant taken;
    private final BufferedReader lines;
    private @Nullable Head next;

    /** The last entry of a stream. */
    record Head(StreamId stream, long version, byte[] seal) {
        boolean fits(byte[] found) {
            return Arrays.equals(seal, found);
        }
    }

    private Checkpoint(long position, Instant taken, BufferedReader lines) throws IOException {
        this.position = position;
        this.taken = taken;
        this.lines = lines;
        this.next = head();
    }

    /**
     * Opens a checkpoint whose signature fits.
     *
     * @throws CheckpointException if the file is none, was changed, or was signed with another key
     * @throws UncheckedIOException if it cannot be read
     */
    public static Checkpoint open(Path file, PublicKey key) {
        try {
            check(file, key);
            BufferedReader lines = Files.newBufferedReader(file, US_ASCII);
            lines.readLine();
            long position = Long.parseLong(field(lines.readLine(), "position "));
            Instant taken = Instant.parse(field(lines.readLine(), "taken "));
            return new Checkpoint(position, taken, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many entries it covers: all up to that position. */
    public long position() {
        return position;
    }

    /** When it was taken, as its maker says. */
    public Instant taken() {
        return taken;
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head of that stream; streams must be asked for in their order. Those passed over are handed out first. */
    Optional<Head> head(StreamId stream, Consumer<Head> passed) {
        while (next != null && order(next.stream(), stream) < 0) {
            passed.accept(next);
            next = head();
        }
        if (next == null || order(next.stream(), stream) > 0) {
            return Optional.empty();
        }
        Head found = next;
        next = head();
        return Optional.of(found);
    }

    /** Hands out all that is left. */
    void rest(Consumer<Head> passed) {
        for (; next != null; next = head()) {
            passed.accept(next);
        }
    }

    /** The order of streams in the file: by identity, reports first. */
    static int order(StreamId one, StreamId other) {
        int byId = StreamId.compare(one.id(), other.id());
        return byId != 0 ? byId : one.kind().compareTo(other.kind());
    }

    /** Writes a checkpoint of heads that come in their order, and returns how many. */
    static long write(OutputStream to, PrivateKey key, long position, Instant taken, Iterator<Head> heads)
            throws IOException {
        MessageDigest digest = sha256();
        DigestOutputStream out = new DigestOutputStream(to, digest);
        line(out, TITLE);
        line(out, "position " + position);
        line(out, "taken " + taken);
        long count = 0;
        for (; heads.hasNext(); count++) {
            Head head = heads.next();
            line(
                    out,
                    head.stream().kind() + " " + head.stream().id() + " " + head.version() + " "
                            + HEX.formatHex(head.seal()));
        }
        String sum = HEX.formatHex(digest.digest());
        line(to, DIGEST + sum);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(signed(sum));
            line(to, SIGNATURE + Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new CheckpointException(Fault.NO_KEY, e);
        }
        return count;
    }

    private @Nullable Head head() {
        try {
            String line = lines.readLine();
            if (line == null || line.startsWith(DIGEST)) {
                return null;
            }
            String[] parts = line.split(" ");
            StreamId stream = new StreamId(StreamId.Kind.valueOf(parts[0]), UUID.fromString(parts[1]));
            return new Head(stream, Long.parseLong(parts[2]), HEX.parseHex(parts[3]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path file, PublicKey key) throws IOException {
        MessageDigest digest = sha256();
        String sum = "";
        String signature = "";
        try (Stream<String> lines = Files.lines(file, US_ASCII)) {
            for (Iterator<String> all = lines.iterator(); all.hasNext(); ) {
                String line = all.next();
                if (!sum.isEmpty()) {
                    signature = field(line, SIGNATURE);
                } else if (line.startsWith(DIGEST)) {
                    sum = field(line, DIGEST);
                } else {
                    digest.update((line + "\n").getBytes(US_ASCII));
                }
            }
        } catch (UncheckedIOException e) {
            throw new CheckpointException(Fault.NOT_A_CHECKPOINT, e);
        }
        if (!sum.equals(HEX.formatHex(digest.digest()))) {
            throw new CheckpointException(sum.isEmpty() ? Fault.NOT_A_CHECKPOINT : Fault.CHANGED, null);
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(signed(sum));
            if (!check.verify(Base64.getDecoder().decode(signature))) {
                throw new CheckpointException(Fault.OTHER_KEY, null);
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CheckpointException(Fault.OTHER_KEY, e);
        }
    }

    private static byte[] signed(String sum) {
        return (TITLE + " " + sum).getBytes(US_ASCII);
    }

    private static String field(@Nullable String line, String name) {
        if (line == null || !line.startsWith(name)) {
            throw new CheckpointException(Fault.NOT_A_CHECKPOINT, null);
        }
        return line.substring(name.length());
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(US_ASCII));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
