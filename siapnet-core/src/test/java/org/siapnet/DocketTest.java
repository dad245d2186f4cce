package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.Scene.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.cases.CaseId;
import org.siapnet.election.ElectionId;
import org.siapnet.election.ElectionKind;
import org.siapnet.lifecycle.Decision;
import org.siapnet.lifecycle.PermittedAction;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.official.DocumentNumber;
import org.siapnet.official.KemendagriRegionCode;
import org.siapnet.official.PersonRef;
import org.siapnet.official.SupervisorUnit;
import org.siapnet.port.CommandIdReusedException;
import org.siapnet.port.Entry;
import org.siapnet.port.Position;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.StaleVersionException;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportAction;
import org.siapnet.report.ReportCommand;
import org.siapnet.report.ReportCommand.FileReport;
import org.siapnet.report.ReportEvent;
import org.siapnet.report.ReportId;
import org.siapnet.report.ReportSource;
import org.siapnet.report.ReportStatus;
import org.siapnet.time.OccurredOn;

class DocketTest {
    private static final StreamId STREAM = StreamId.of(REPORT);

    private final HandClock clock = new HandClock();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final Siapnet siapnet = wired(clock).journal(journal).build();

    @Test
    void a_report_is_accepted_in_ten_lines() {
        Siapnet library = Siapnet.builder().build();
        Actor actor = Actor.of("petugas-1", "BAWASLU", Role.SUPERVISOR);
        var person = PersonRef.of(UUID.randomUUID());
        KemendagriRegionCode region = KemendagriRegionCode.of("33.03");
        ReportId id = ReportId.of(UUID.randomUUID());
        FileReport file = FileReport.builder()
                .report(id)
                .on(OccurredOn.on(FILED))
                .source(ReportSource.LAPORAN)
                .number(DocumentNumber.of("1/LP/2020"))
                .unit(SupervisorUnit.of(region))
                .region(region)
                .election(ElectionId.of("PILKADA_2020"))
                .electionKind(ElectionKind.PILKADA)
                .eventDate(FILED)
                .knownDate(FILED)
                .addRespondents(respondent(person))
                .build();
        assertThat(library.reports().handle(actor, file).isAccepted()).isTrue();
        assertThat(library.reports()
                        .find(actor, StreamId.of(id))
                        .orElseThrow()
                        .state()
                        .status())
                .isEqualTo(ReportStatus.RECEIVED);
    }

    @Test
    void the_same_command_id_with_the_same_content_returns_the_first_result_and_stores_once() {
        Envelope once = Envelope.idempotent(new UUID(5, 5));
        List<ReportEvent> first = accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON), once));

        Decision<ReportEvent> again = siapnet.reports().handle(BAWASLU, file(REPORT, PERSON), once);

        assertThat(again.events()).isEqualTo(first).hasSize(1);
        assertThat(journal.read(STREAM).version()).isEqualTo(1);
    }

    @Test
    void a_repeat_returns_the_first_result_even_after_others_went_on() {
        Envelope once = Envelope.idempotent(new UUID(5, 5)).expecting(0);
        List<ReportEvent> first = accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON), once));
        accepted(siapnet.reports().handle(BAWASLU, review(1)));

        assertThat(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON), once).events())
                .isEqualTo(first);
        assertThat(journal.read(STREAM).version()).isEqualTo(2);
    }

    @Test
    void the_same_command_id_with_other_content_is_refused_before_the_version_is_looked_at() {
        Envelope once = Envelope.idempotent(new UUID(5, 5));
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON), once));

        assertThatThrownBy(() -> siapnet.reports().handle(BAWASLU, review(1), once.expecting(99)))
                .isInstanceOf(CommandIdReusedException.class);
        assertThat(journal.read(STREAM).version()).isEqualTo(1);
    }

    @Test
    void a_repeat_that_another_stored_meanwhile_returns_the_first_result() {
        Envelope once = Envelope.idempotent(new UUID(5, 5));
        Siapnet other = wired(clock).journal(journal).build();
        List<String> told = new java.util.ArrayList<>();
        Siapnet slow = wired(clock)
                .journal(ReadHook.on(journal, () -> other.reports().handle(BAWASLU, file(REPORT, PERSON), once)))
                .notifying(change -> told.add(change.command().toString()))
                .build();

        Decision<ReportEvent> second = slow.reports().handle(BAWASLU, file(REPORT, PERSON), once);

        assertThat(second.isAccepted()).isTrue();
        assertThat(journal.read(STREAM).version()).isEqualTo(1);
        assertThat(told).isEmpty();
    }

    @Test
    void a_stale_expected_version_is_refused_with_what_was_found() {
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON)));

        assertThatThrownBy(() -> siapnet.reports()
                        .handle(BAWASLU, review(1), Envelope.plain().expecting(7)))
                .isInstanceOfSatisfying(StaleVersionException.class, stale -> {
                    assertThat(stale.stream()).isEqualTo(STREAM);
                    assertThat(stale.expected()).isEqualTo(7);
                    assertThat(stale.actual()).isEqualTo(1);
                });
        assertThat(accepted(siapnet.reports()
                        .handle(BAWASLU, review(1), Envelope.plain().expecting(1))))
                .hasSize(1);
    }

    @Test
    void who_may_not_is_refused_and_nothing_is_stored() {
        Decision<ReportEvent> decision = siapnet.reports().handle(PPK, file(REPORT, PERSON));

        assertThat(decision.refusal().orElseThrow().code()).isEqualTo(RefusalCode.ACCESS_DENIED);
        assertThat(journal.readAll(Position.start(), 10).entries()).isEmpty();
        assertThat(journal.find(RegisterQuery.of(StreamId.Kind.REPORT).build())).isEmpty();
    }

    @Test
    void what_the_lifecycle_refuses_stores_nothing() {
        Decision<ReportEvent> decision = siapnet.reports().handle(BAWASLU, review(1));

        assertThat(decision.refusal().orElseThrow().code()).isEqualTo(RefusalCode.NOT_PERMITTED_IN_STATUS);
        assertThat(journal.readAll(Position.start(), 10).entries()).isEmpty();
    }

    @Test
    void reading_honours_the_jurisdiction() {
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON)));
        Actor elsewhere = BAWASLU.within(Jurisdiction.region("34"));
        Actor here = BAWASLU.within(Jurisdiction.region("33"));

        assertThat(siapnet.reports().find(elsewhere, STREAM)).isEmpty();
        assertThat(siapnet.reports().permitted(elsewhere, STREAM)).isEmpty();
        assertThatThrownBy(() -> siapnet.reports().timeline(elsewhere, STREAM))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(siapnet.find(
                        elsewhere, RegisterQuery.of(StreamId.Kind.REPORT).build()))
                .isEmpty();
        assertThat(siapnet.reports().find(here, STREAM)).isPresent();
        assertThat(siapnet.reports().timeline(here, STREAM)).hasSize(1);
        assertThat(siapnet.find(here, RegisterQuery.of(StreamId.Kind.REPORT).build()))
                .hasSize(1);
    }

    @Test
    void permitted_lists_only_what_this_actor_may_do() {
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON)));

        assertThat(siapnet.reports().permitted(BAWASLU, STREAM))
                .extracting(PermittedAction::action)
                .contains("START_PRELIMINARY_REVIEW", "NAME_RESPONDENT")
                .doesNotContain("RETURN");
        assertThat(siapnet.reports().permitted(BKN, STREAM))
                .extracting(PermittedAction::action)
                .doesNotContain("START_PRELIMINARY_REVIEW");
    }

    @Test
    void nothing_is_known_of_a_stream_nobody_wrote() {
        assertThat(siapnet.reports().find(BAWASLU, STREAM)).isEmpty();
        assertThat(siapnet.reports().timeline(BAWASLU, STREAM)).isEmpty();
        assertThat(siapnet.reports().permitted(BAWASLU, STREAM)).isEmpty();
    }

    @Test
    void the_timeline_tells_who_recorded_what_when_and_where_it_led() {
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON)));
        clock.set(Instant.parse("2021-09-02T03:00:00Z"));
        accepted(siapnet.reports().handle(BAWASLU, review(1)));

        List<TimelineEntry> lines = siapnet.reports().timeline(BAWASLU, STREAM);
        assertThat(lines).extracting(TimelineEntry::version).containsExactly(1L, 2L);
        assertThat(lines).extracting(line -> line.step().to()).containsExactly("RECEIVED", "PRELIMINARY_REVIEW");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.recorder().account()).isEqualTo("bawaslu-1");
            assertThat(line.step().basis()).isNotEmpty();
        });
        assertThat(lines.get(1).recordedAt()).isEqualTo(Instant.parse("2021-09-02T03:00:00Z"));
    }

    @Test
    void what_is_recorded_later_never_has_an_earlier_time() {
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON)));
        Instant first = clock.instant();
        clock.set(first.minusSeconds(3_600));
        accepted(siapnet.reports().handle(BAWASLU, review(1)));

        assertThat(journal.read(STREAM).entries()).extracting(Entry::recordedAt).containsExactly(first, first);
    }

    @Test
    void a_case_needs_a_forwarded_report_that_names_its_respondent() {
        CaseId id = CASE;
        assertThat(refusal(siapnet, id, PERSON)).isEqualTo(RefusalCode.NOT_FOUND);
        accepted(siapnet.reports().handle(BAWASLU, file(REPORT, PERSON)));
        assertThat(refusal(siapnet, id, PERSON)).isEqualTo(RefusalCode.REPORT_NOT_FORWARDED);
        accepted(siapnet.reports().handle(BAWASLU, review(1)));
        accepted(siapnet.reports()
                .handle(BAWASLU, new ReportCommand.ForwardReport(REPORT, day(2), DocumentNumber.of("F-1/2020"), true)));
        assertThat(refusal(siapnet, id, PersonRef.of(new UUID(3, 99)))).isEqualTo(RefusalCode.RESPONDENT_NOT_IN_REPORT);
        assertThat(journal.read(StreamId.of(id)).entries()).isEmpty();

        assertThat(accepted(siapnet.cases().handle(BAWASLU, submit(id, REPORT, PERSON))))
                .hasSize(1);
    }

    @Test
    void a_register_row_follows_every_step() {
        delivered(siapnet, CASE, REPORT, PERSON);

        var row = journal.row(StreamId.of(CASE)).orElseThrow();
        assertThat(row.version()).isEqualTo(8);
        assertThat(row.status()).isEqualTo("PROVEN");
        assertThat(row.followUp()).contains("DELIVERED");
        assertThat(row.level()).contains("MORAL_OPEN");
        assertThat(row.report()).contains(STREAM);
        assertThat(row.overdueAfter()).isPresent();
    }

    private static RefusalCode refusal(Siapnet siapnet, CaseId id, PersonRef person) {
        return siapnet.cases()
                .handle(BAWASLU, submit(id, REPORT, person))
                .refusal()
                .orElseThrow()
                .code();
    }

    private static ReportCommand review(int day) {
        return new ReportCommand.Advance(REPORT, day(day), ReportAction.START_PRELIMINARY_REVIEW, Optional.empty());
    }
}
