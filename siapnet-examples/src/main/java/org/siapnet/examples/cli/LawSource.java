package org.siapnet.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.siapnet.message.Language;
import org.siapnet.rulebook.RulePack;
import org.siapnet.rulebook.RulePackException;
import org.siapnet.rulebook.RulePackReader;
import org.siapnet.rulebook.Rulebook;

/**
 * Sumber hukum: what a person names as the law: {@code builtin}, the id of a pack of it, a pack file, or a folder of
 * packs. Files and folders stand on top of a law: their packs replace those of the same id and extend the rest.
 *
 * @param rulebook the law as a whole
 * @param pack the one pack that was named by its id
 */
record LawSource(Rulebook rulebook, Optional<RulePack> pack) {
    static final String BUILTIN = "builtin";

    /**
     * What that name means.
     *
     * @throws WrongUsageException if it names nothing
     * @throws RefusedException if a pack cannot be used
     */
    static LawSource named(String name, Rulebook base, Language language) {
        if (name.equals(BUILTIN) || name.equals("shipped")) {
            return new LawSource(base, Optional.empty());
        }
        Optional<RulePack> known =
                base.packs().stream().filter(pack -> pack.id().equals(name)).findFirst();
        return known.isPresent()
                ? new LawSource(base, known)
                : new LawSource(usable(() -> base.withPacks(packs(name, base)), language), Optional.empty());
    }

    /**
     * The packs of a file or folder.
     *
     * @throws WrongUsageException if there is no such file or folder, or no pack in it
     * @throws RulePackException if one is no valid pack
     */
    static List<RulePack> packs(String name, Rulebook base) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw unknown(name, base);
        }
        if (!Files.isReadable(path) || !Files.isDirectory(path) && !Files.isRegularFile(path)) {
            throw unknown(name, base);
        }
        try {
            List<RulePack> packs =
                    Files.isDirectory(path) ? RulePackReader.readFolder(path) : List.of(RulePackReader.read(path));
            if (packs.isEmpty()) {
                throw new WrongUsageException("NO_PACKS", name);
            }
            return packs;
        } catch (UncheckedIOException e) {
            throw new WrongUsageException("NO_SUCH_FILE", name);
        }
    }

    private static WrongUsageException unknown(String name, Rulebook base) {
        return new WrongUsageException(
                "NO_SUCH_LAW", name, base.packs().stream().map(RulePack::id).collect(Collectors.joining(", ")));
    }

    private static Rulebook usable(java.util.function.Supplier<Rulebook> law, Language language) {
        try {
            return law.get();
        } catch (RulePackException e) {
            throw new RefusedException(
                    "PACK_REFUSED",
                    e.faults().stream().map(fault -> fault.text(language)).collect(Collectors.joining("\n  ")));
        }
    }
}
