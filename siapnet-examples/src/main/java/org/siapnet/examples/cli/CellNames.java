package org.siapnet.examples.cli;

import org.siapnet.examples.text.LawNames;
import org.siapnet.examples.text.Texts;
import org.siapnet.rulebook.Rulebook;
import org.siapnet.statistics.Dimension;
import org.siapnet.violation.Act;

/** Nama kelompok: what the cell of a breakdown is called. */
final class CellNames {
    private CellNames() {}

    static String of(Dimension dimension, String id, Texts texts) {
        return switch (dimension) {
            case ACT -> LawNames.act(Rulebook.indonesia(), Act.of(id), texts.language());
            case CLASS -> texts.name("violation-class", id);
            case STAGE -> texts.name("time.bucket.KASN", id);
            case POSITION -> texts.name("position-bucket", id);
            case AGENCY -> LawNames.agency(id);
        };
    }
}
