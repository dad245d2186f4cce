package org.siapnet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.PositionScheme;
import org.siapnet.publication.EditionCommand.Propose;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.ProposeBuilder;
import org.siapnet.publication.Succession;
import org.siapnet.statistics.Dimension;

/** Proposals to publish figures by every dimension. */
final class Proposals {
    private Proposals() {}

    static Propose propose(EditionId id, LocalDate asOf) {
        return propose(id, asOf, asOf);
    }

    static Propose propose(EditionId id, LocalDate asOf, LocalDate on) {
        return builder(id, asOf, on).build();
    }

    static Propose superseding(EditionId id, LocalDate asOf, EditionId before, Reason reason) {
        return builder(id, asOf, asOf)
                .supersedes(new Succession(before, reason))
                .build();
    }

    static ProposeBuilder builder(EditionId id, LocalDate asOf, LocalDate on) {
        Set<Dimension> all = EnumSet.allOf(Dimension.class);
        return Propose.builder().edition(id).on(on).asOf(asOf).by(all).positions(PositionScheme.KASN_2022);
    }
}
