package org.siapnet.examples.cli;

import java.util.List;
import org.siapnet.rulebook.Rulebook;
import picocli.CommandLine.Option;

/** Pilihan hukum: the law a command goes by: as shipped, with packs of an agency on top. */
final class RulesOption {
    @Option(names = "--rules", paramLabel = "PATH", descriptionKey = "rules-path")
    List<String> rules = List.of();

    /** The law, the packs of each path on top of those before. */
    Rulebook rulebook(Screen screen) {
        Rulebook law = Rulebook.indonesia();
        for (String path : rules) {
            law = LawSource.named(path, law, screen.language()).rulebook();
        }
        return law;
    }
}
