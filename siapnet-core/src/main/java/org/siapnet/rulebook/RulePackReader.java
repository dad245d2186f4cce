package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Pembaca paket aturan: reads rule packs from YAML. Unknown keys, duplicate keys, text that is no value and files
 * above one megabyte are refused with file, row and reason.
 */
public final class RulePackReader {
    private static final int LARGEST_FILE = 1 << 20;
    private static final YAMLMapper YAML = YAMLMapper.builder(
                    YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

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
        String version =
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString().substring(0, 12);
        return PackRow.read(new PackRow(file, "-", tree(file, text)), row -> PackContent.of(row, file, version));
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
        JsonNode index = tree("index.yaml", resource("index.yaml"));
        ImmutableList.Builder<RulePack> packs = ImmutableList.builder();
        for (JsonNode file : index.get("packs")) {
            packs.add(read(file.asString(), resource(file.asString())));
        }
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

    private static JsonNode tree(String file, String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new RulePackException(
                    file, "line " + line, "NOT_YAML", String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("-"));
        }
    }
}
