package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Pembaca paket aturan: reads rule packs from YAML. Unknown keys, duplicate keys, text that is no value and files
 * above one megabyte are refused with file, row and reason.
 */
public final class RulePackReader {
    private RulePackReader() {}

    /**
     * The pack in that text.
     *
     * @param file name by which errors call it
     * @throws RulePackException if the text is no valid pack
     */
    public static RulePack read(String file, String yaml) {
        return pack(PackFile.of(file, yaml));
    }

    /**
     * The pack in that stream, read as UTF-8. Does not close it.
     *
     * @param file name by which errors call it
     * @throws RulePackException if the content is no valid pack
     * @throws UncheckedIOException if reading fails
     */
    public static RulePack read(String file, InputStream in) {
        return pack(PackFile.of(file, in));
    }

    /** The packs shipped with the library, in the order of their index. */
    static List<RulePack> shipped() {
        ImmutableList.Builder<RulePack> packs = ImmutableList.builder();
        for (String file : ShippedPacks.rules(ShippedPacks.file("index.yaml"))) {
            packs.add(pack(ShippedPacks.file(file)));
        }
        return packs.build();
    }

    static RulePack pack(PackFile file) {
        return file.read(row -> PackContent.of(row, file.name(), file.version()));
    }
}
