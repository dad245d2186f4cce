package org.siapnet.examples.canary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siapnet.Siapnet;
import org.siapnet.access.Actor;
import org.siapnet.access.Role;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.Reason;
import org.siapnet.official.PositionScheme;
import org.siapnet.publication.Edition;
import org.siapnet.publication.EditionCommand;
import org.siapnet.publication.EditionId;
import org.siapnet.publication.EditionQuery;
import org.siapnet.publication.EditionStatus;
import org.siapnet.publication.Succession;
import org.siapnet.statistics.Dimension;

/** Figures of the canaries that are proposed, agreed to, revised and withdrawn. */
final class CanaryEditions {
    private static final Actor OFFICER = Actor.of("kasn-1", "KASN", Role.AUTHORITY);
    private static final Actor SECOND_OFFICER = Actor.of("kasn-2", "KASN", Role.AUTHORITY);
    private static final LocalDate DAY = LocalDate.of(2023, 2, 1);

    private final Siapnet siapnet;

    CanaryEditions(Siapnet siapnet) {
        this.siapnet = siapnet;
    }

    List<CanaryFlight.Work> work() {
        EditionCommand.Propose first = first();
        EditionCommand.Propose second =
                proposal(2, DAY, Optional.of(new Succession(first.edition(), Reason.NEW_FACTS)));
        EditionCommand.Propose third = proposal(3, DAY.minusDays(30), Optional.empty());
        List<CanaryFlight.Work> work = new ArrayList<>();
        for (EditionCommand.Propose proposal : List.of(first, second)) {
            work.add(() -> accepted(OFFICER, proposal));
            work.add(() -> accepted(SECOND_OFFICER, new EditionCommand.Agree(proposal.edition(), DAY)));
        }
        work.add(() -> accepted(OFFICER, third));
        work.add(
                () -> accepted(OFFICER, new EditionCommand.Withdraw(third.edition(), DAY, Reason.RECORDED_BY_MISTAKE)));
        work.add(() -> siapnet.publications().list(OFFICER, EditionQuery.first(10, EditionStatus.values())));
        return work;
    }

    /** The first proposal once more, by somebody else. */
    Decision<Edition> proposedBy(Actor actor) {
        return siapnet.publications().handle(actor, first());
    }

    private static EditionCommand.Propose first() {
        return proposal(1, DAY, Optional.empty());
    }

    private Decision<Edition> accepted(Actor actor, EditionCommand command) {
        Decision<Edition> decision = siapnet.publications().handle(actor, command);
        if (!decision.isAccepted()) {
            throw new AssertionError(command.action() + ": " + decision);
        }
        return decision;
    }

    private static EditionCommand.Propose proposal(int i, LocalDate asOf, Optional<Succession> supersedes) {
        return EditionCommand.Propose.builder()
                .edition(EditionId.of(new UUID(78, i)))
                .on(DAY)
                .asOf(asOf)
                .by(EnumSet.allOf(Dimension.class))
                .positions(PositionScheme.KASN_2022)
                .supersedes(supersedes)
                .build();
    }
}
