package org.siapnet.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The pack files shipped with the library. The build proves them consistent and compiles them; where it did not run, as
 * in an editor, they are read from YAML and checked when loaded.
 */
final class ShippedPacks {
    static final String COMPILED = "packs.bin";
    private static final Optional<CompiledPacks> PACKS = compiled();

    private ShippedPacks() {}

    /** @throws RulePackException if there is none of that name */
    static PackFile file(String name) {
        return PACKS.isEmpty()
                ? PackFile.resource(name)
                : PACKS.get().file(name).orElseThrow(() -> new RulePackException(name, "-", "NO_SUCH_FILE"));
    }

    /** Whether the build has already shown that they do not contradict each other. */
    static boolean proven() {
        return PACKS.isPresent();
    }

    /** The names of the files of rules, in reading order. */
    static List<String> rules(PackFile index) {
        return index.read(row -> row.texts("packs"));
    }

    private static Optional<CompiledPacks> compiled() {
        try (InputStream in = ShippedPacks.class.getResourceAsStream(COMPILED)) {
            return in == null ? Optional.empty() : Optional.of(CompiledPacks.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
