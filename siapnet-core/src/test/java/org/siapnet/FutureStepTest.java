package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.siapnet.Scene.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siapnet.lifecycle.Refusal;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.message.Language;
import org.siapnet.port.StreamId;
import org.siapnet.report.Report;

class FutureStepTest {
    private final HandClock clock = new HandClock();
    private final Siapnet siapnet = wired(clock).build();

    @Test
    void a_step_dated_after_the_day_it_is_recorded_is_refused_in_both_languages() {
        clock.set(Instant.parse("2020-08-31T14:59:59Z"));
        Refusal refusal = siapnet.reports()
                .handle(BAWASLU, file(REPORT, PERSON))
                .refusal()
                .orElseThrow();
        assertThat(refusal.code()).isEqualTo(RefusalCode.OCCURRED_IN_FUTURE);
        assertThat(refusal.text(Language.EN)).contains("after the day it is recorded");
        assertThat(refusal.text(Language.ID)).contains("melewati hari pencatatannya");
        assertThat(siapnet.reports().find(BAWASLU, StreamId.of(REPORT))).isEmpty();
    }

    @Test
    void the_day_begins_where_it_begins_first_in_indonesia() {
        clock.set(Instant.parse("2020-08-31T15:00:00Z"));
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON)));
    }

    @Test
    void an_imported_step_dated_after_the_import_is_refused() {
        clock.set(FILED.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC));
        assertThat(siapnet.imports().replay(IMPORTER, List.of(Histories.submitted(REPORT, 1))))
                .singleElement()
                .isInstanceOfSatisfying(RecordedHistory.Result.Refused.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(RefusalCode.OCCURRED_IN_FUTURE);
                    assertThat(refused.reportStep()).isPresent();
                });
    }

    @Test
    void due_dates_may_lie_ahead() {
        clock.set(FILED.atTime(3, 0).toInstant(java.time.ZoneOffset.UTC));
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON)));
        Optional<Report> report =
                siapnet.reports().find(BAWASLU, StreamId.of(REPORT)).map(Versioned::state);
        assertThat(report.flatMap(Report::filingDue))
                .hasValueSatisfying(due -> assertThat(due.passedBy(FILED)).isFalse());
    }
}
