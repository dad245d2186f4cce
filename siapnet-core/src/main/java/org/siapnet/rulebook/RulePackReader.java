package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Pembaca paket aturan: reads rule packs from YAML. Unknown keys, duplicate keys, text that is no value and files
 * above one megabyte are refused with file, row and reason.
 */
public final class RulePackReader {
    private static final int LARGEST_FILE = 1 << 20;

    private RulePackReader() {}

    /**
     * The pack in that text.
     *
     * @param file name by which errors call it
     * @throws RulePackException if the text is no valid pack
     */
    public static RulePack read(String file, String yaml) {
        if (yaml.length() > LARGEST_FILE) {
            throw new RulePackException(file, "-", "TOO_LARGE", Integer.toString(LARGEST_FILE));
        }
        String text = yaml.replace("\r\n", "\n");
        String version = Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 12);
        return PackRow.read(
                new PackRow(file, "-", YamlText.read(file, text)), row -> PackContent.of(row, file, version));
    }

    /**
     * The pack in that stream, read as UTF-8. Does not close it.
     *
     * @param file name by which errors call it
     * @throws RulePackException if the content is no valid pack
     * @throws UncheckedIOException if reading fails
     */
    public static RulePack read(String file, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            return read(file, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The packs shipped with the library, in the order of their index. */
    static List<RulePack> shipped() {
        PackRow index = new PackRow("index.yaml", "-", YamlText.read("index.yaml", resource("index.yaml")));
        ImmutableList.Builder<RulePack> packs = ImmutableList.builder();
        index.texts("packs").forEach(file -> packs.add(read(file, resource(file))));
        index.close();
        return packs.build();
    }

    private static String resource(String name) {
        try (InputStream in = RulePackReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new RulePackException("index.yaml", name, "NO_SUCH_FILE");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
