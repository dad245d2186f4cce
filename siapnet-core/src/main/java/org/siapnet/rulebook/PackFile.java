package org.siapnet.rulebook;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A pack file as it was written, before anything in it is understood.
 *
 * @param name by which errors call it
 * @param version first twelve hexadecimal digits of the SHA-256 of the text, line ends aside
 * @param root what it holds
 */
record PackFile(String name, String version, PackNode root) {
    private static final int LARGEST = 1 << 20;

    /** @throws RulePackException if the text is overlong or no YAML */
    static PackFile of(String name, String yaml) {
        if (yaml.length() > LARGEST) {
            throw new RulePackException(name, "-", "TOO_LARGE", Integer.toString(LARGEST));
        }
        String text = yaml.replace("\r\n", "\n");
        String hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
        return new PackFile(name, hash.substring(0, 12), PackYaml.read(name, text));
    }

    /**
     * The file in that stream, read as UTF-8. Does not close it.
     *
     * @throws RulePackException if the content is overlong or no YAML
     * @throws UncheckedIOException if reading fails
     */
    static PackFile of(String name, InputStream in) {
        try {
            return of(name, text(name, in.readNBytes(LARGEST + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new RulePackException(name, "-", "TOO_LARGE", Integer.toString(LARGEST));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            long before = IntStream.range(0, in.position())
                    .filter(i -> bytes[i] == '\n')
                    .count();
            throw new RulePackException(name, "-", (int) before + 1, "NOT_UTF_8");
        }
    }

    /**
     * The file among the resources of this package.
     *
     * @throws RulePackException if there is none of that name
     */
    static PackFile resource(String name) {
        try (InputStream in = PackFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new RulePackException(name, "-", "NO_SUCH_FILE");
            }
            return of(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the file says anything under that key. */
    boolean holds(String key) {
        return root.value() instanceof Map<?, ?> mapping && mapping.containsKey(key);
    }

    /** What the file says, read to its end. */
    <T> T read(Function<PackRow, T> reading) {
        return PackRow.file(name, root, reading);
    }
}
