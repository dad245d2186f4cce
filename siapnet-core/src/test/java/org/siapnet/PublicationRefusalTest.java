package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.Proposals.propose;
import static org.siapnet.Scene.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.memory.InMemoryEditionStore;
import org.siapnet.publication.EditionCommand;
import org.siapnet.publication.EditionCommand.Agree;
import org.siapnet.publication.EditionId;

class PublicationRefusalTest {
    private static final LocalDate DAY = FILED.plusDays(40);
    private static final EditionId FIRST = EditionId.of(new UUID(9, 1));
    private static final EditionId NEXT = EditionId.of(new UUID(9, 2));

    private final HandClock clock = new HandClock();
    private final InMemoryEditionStore store = new InMemoryEditionStore();
    private final Publications publications =
            wired(clock).editions(store).build().publications();

    @BeforeEach
    void the_day_has_come() {
        clock.set(Instant.parse("2021-06-01T03:00:00Z"));
    }

    @Test
    void what_would_be_refused_is_told_before_anything_is_kept() {
        assertThat(publications.refusal(KASN, propose(FIRST, DAY))).isEmpty();
        assertThat(store.lastNumber()).as("only asked").isZero();
        assertThat(publications.handle(KASN, propose(FIRST, DAY)).isAccepted()).isTrue();

        assertThat(publications.refusal(KASN, propose(FIRST, DAY)))
                .as("sent again")
                .isEmpty();
        assertThat(publications.refusal(KASN_SECOND, new Agree(FIRST, DAY))).isEmpty();
        assertThat(publications.refusal(BKN, new Agree(FIRST, DAY)).map(Refusal::code))
                .contains(RefusalCode.ACCESS_DENIED);
        for (EditionCommand command :
                List.of(new Agree(FIRST, DAY), new Agree(NEXT, DAY), propose(NEXT, DAY.plusYears(9)))) {
            assertThat(publications.refusal(KASN, command))
                    .isEqualTo(publications.handle(KASN, command).refusal())
                    .isPresent();
        }
        assertThat(publications.latest()).isEmpty();
    }
}
