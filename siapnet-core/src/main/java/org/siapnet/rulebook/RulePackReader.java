package org.siapnet.rulebook;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        return PackRow.whole(
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
            return read(file, text(file, in.readNBytes(LARGEST_FILE + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The packs of a folder: its files that end in {@code .yaml} or {@code .yml}, by name. Other files and folders in
     * it are left alone.
     *
     * @throws RulePackException if one is no valid pack; tells of all faults of all files
     * @throws UncheckedIOException if the folder or a file cannot be read
     */
    public static List<RulePack> readFolder(Path folder) {
        PackFaults faults = new PackFaults();
        ImmutableList.Builder<RulePack> packs = ImmutableList.builder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(RulePackReader::isPack).sorted().toList()) {
                faults.attempt(() -> read(file)).ifPresent(packs::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faults.refuse();
        return packs.build();
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

    private static boolean isPack(Path file) {
        return Files.isRegularFile(file) && file.toString().matches("(?s).*\\.ya?ml");
    }

    private static String text(String file, byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            throw new RulePackException(file, "-", "TOO_LARGE", Integer.toString(LARGEST_FILE));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            long line = 1
                    + IntStream.range(0, in.position())
                            .filter(i -> bytes[i] == '\n')
                            .count();
            throw new RulePackException(file, "-", "NOT_UTF_8", Long.toString(line));
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
