package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.Scene.*;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.access.UseCase;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;
import org.siapnet.report.ReportAction;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportEvent;

class TakenTest {
    private static final StreamId STREAM = StreamId.of(REPORT);

    private final HandClock clock = new HandClock();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final Siapnet siapnet = wired(clock).journal(journal).build();

    @Test
    void a_step_tells_the_state_it_led_to() {
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON)));

        Taken<Report, ReportEvent> taken =
                siapnet.reports().take(BAWASLU, review(1), Envelope.plain().expecting(1));

        assertThat(taken.decision().isAccepted()).isTrue();
        assertThat(taken.after()).isPresent().isEqualTo(siapnet.reports().find(BAWASLU, STREAM));
    }

    @Test
    void a_repeat_or_a_refused_step_tells_no_state() {
        Envelope once = Envelope.idempotent(new UUID(5, 5));
        siapnet.reports().take(BAWASLU, file(REPORT, PERSON), once);

        Taken<Report, ReportEvent> again = siapnet.reports().take(BAWASLU, file(REPORT, PERSON), once);

        assertThat(again.decision().isAccepted()).isTrue();
        assertThat(again.after()).isEmpty();
        assertThat(siapnet.reports().take(PPK, review(1), Envelope.plain()).after())
                .isEmpty();
    }

    @Test
    void a_step_tells_no_state_to_who_may_act_but_not_read() {
        Siapnet blind = wired(clock)
                .journal(journal)
                .policy(request -> request.useCase() != UseCase.READ)
                .build();

        Taken<Report, ReportEvent> taken = blind.reports().take(BAWASLU, file(REPORT, PERSON), Envelope.plain());

        assertThat(taken.decision().isAccepted()).isTrue();
        assertThat(taken.after()).isEmpty();
    }

    private static ReportCommand review(int day) {
        return new ReportCommand.Advance(REPORT, day(day), ReportAction.START_PRELIMINARY_REVIEW, Optional.empty());
    }
}
