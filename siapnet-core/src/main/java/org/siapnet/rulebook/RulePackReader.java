package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /**
     * The packs of a folder: its files that end in {@code .yaml} or {@code .yml}, by name. Other files and folders in
     * it are left alone; of holiday decrees, time limits and election calendars among them tells {@link LawFiles}.
     *
     * @throws RulePackException if one is no valid pack; tells of all faults of all files
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    public static List<RulePack> readFolder(Path folder) {
        return LawFiles.read(folder).packs();
    }

    /**
     * The pack in that file, read as UTF-8.
     *
     * @throws RulePackException if the content is no valid pack
     * @throws UncheckedIOException if the file cannot be read
     */
    public static RulePack read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(String.valueOf(file.getFileName()), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isPack(Path file) {
        return Files.isRegularFile(file) && file.toString().matches("(?s).*\\.ya?ml");
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
