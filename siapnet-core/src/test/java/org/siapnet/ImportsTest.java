package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.Scene.*;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.RecordedHistory.Result;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.ExaminationAction;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.lifecycle.SecondPerson;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.official.PersonRef;
import org.siapnet.port.Entry;
import org.siapnet.port.Journal;
import org.siapnet.port.Position;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportStatus;

class ImportsTest {
    private final HandClock clock = new HandClock();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final Siapnet siapnet = wired(clock).journal(journal).build();
    private final Imports imports = siapnet.imports();

    @Test
    void a_history_is_stored_as_one_change() {
        assertThat(imports.replay(IMPORTER, List.of(Histories.submitted(REPORT, 1))))
                .containsExactly(new Result.Accepted(false));
        assertThat(journal.read(StreamId.of(REPORT)).entries())
                .extracting(entry -> entry.command().value())
                .containsOnly(new UUID(1, 1))
                .hasSize(3);
        assertThat(journal.read(StreamId.of(CASE)).entries())
                .extracting(entry -> entry.command().value())
                .containsExactly(new UUID(1, 1));
    }

    @Test
    void respondents_of_one_report_have_a_case_and_an_employer_each() {
        List<RecordedHistory> histories = List.of(
                Histories.submitted(REPORT, 1),
                Histories.of(
                        Histories.submitted(REPORT, 2), respondent(PersonRef.of(new UUID(3, 2)), "ACRONYM:KEMENAG")));

        assertThat(imports.replay(IMPORTER, histories)).hasOnlyElementsOfType(Result.Accepted.class);
        assertThat(siapnet.reports()
                        .find(IMPORTER, StreamId.of(REPORT))
                        .orElseThrow()
                        .state()
                        .respondents())
                .hasSize(2);
        assertThat(agencyOf(1)).isEqualTo("KEMENDAGRI:33.03");
        assertThat(agencyOf(2)).isEqualTo("ACRONYM:KEMENAG");
    }

    @Test
    void the_same_history_again_changes_nothing_in_one_batch_or_two() {
        RecordedHistory history = Histories.submitted(REPORT, 1);

        assertThat(imports.replay(IMPORTER, List.of(history, history)))
                .containsExactly(new Result.Accepted(false), new Result.Unchanged());
        assertThat(imports.replay(IMPORTER, List.of(history))).containsExactly(new Result.Unchanged());
        assertThat(journal.readAll(Position.start(), 100).entries()).hasSize(4);
    }

    @Test
    void another_content_under_a_known_key_is_changed_and_adds_nothing() {
        RecordedHistory history = Histories.submitted(REPORT, 1);
        RecordedHistory other =
                new RecordedHistory(history.key(), "other", history.opening(), history.joining(), history.steps());

        assertThat(imports.replay(IMPORTER, List.of(history, other)))
                .containsExactly(new Result.Accepted(false), new Result.Changed());
        assertThat(imports.replay(IMPORTER, List.of(other))).containsExactly(new Result.Changed());
        assertThat(journal.readAll(Position.start(), 100).entries()).hasSize(4);
    }

    @Test
    void a_report_known_with_another_day_is_a_conflict() {
        RecordedHistory second = Histories.submitted(REPORT, 2);
        PersonRef person = second.joining().respondent().person();
        RecordedHistory other = new RecordedHistory(
                second.key(),
                second.fingerprint(),
                Histories.forwarded(REPORT, person, 3),
                second.joining(),
                second.steps());

        assertThat(imports.replay(IMPORTER, List.of(Histories.submitted(REPORT, 1), other)))
                .containsExactly(new Result.Accepted(false), new Result.ReportConflict());
        assertThat(journal.read(StreamId.of(CaseId.of(new UUID(2, 2)))).entries())
                .isEmpty();
    }

    @Test
    void a_refused_step_stores_nothing_of_the_history_and_says_which_step() {
        RecordedHistory bad = Histories.withSteps(
                Histories.submitted(REPORT, 1),
                examine(CASE, 6, ExaminationAction.START_VERIFICATION),
                examine(CASE, 7, ExaminationAction.DELIBERATE));

        Result result = imports.replay(IMPORTER, List.of(bad)).get(0);

        assertThat(result).isInstanceOfSatisfying(Result.Refused.class, refused -> {
            assertThat(refused.caseStep()).contains(2);
            assertThat(refused.reportStep()).isEmpty();
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.NOT_PERMITTED_IN_STATUS);
        });
        assertThat(journal.readAll(Position.start(), 100).entries()).isEmpty();
        assertThat(imports.replay(IMPORTER, List.of(Histories.submitted(REPORT, 1))))
                .containsExactly(new Result.Accepted(false));
    }

    @Test
    void one_person_is_named_once_in_a_report() {
        RecordedHistory twice = Histories.of(Histories.submitted(REPORT, 2), respondent(PERSON));

        List<Result> results = imports.replay(IMPORTER, List.of(Histories.submitted(REPORT, 1), twice));

        assertThat(results.get(1)).isInstanceOfSatisfying(Result.Refused.class, refused -> {
            assertThat(refused.reportStep()).contains(0);
            assertThat(refused.refusal().code()).isEqualTo(RefusalCode.RESPONDENT_ALREADY_NAMED);
        });
    }

    @Test
    void a_rehearsal_adds_up_over_batches_and_stores_nothing() {
        ImportSession rehearsal = imports.session(IMPORTER);
        RecordedHistory history = Histories.submitted(REPORT, 1);

        assertThat(rehearsal.rehearse(List.of(history))).containsExactly(new Result.Accepted(false));
        assertThat(rehearsal.rehearse(List.of(history))).containsExactly(new Result.Unchanged());
        assertThat(journal.readAll(Position.start(), 100).entries()).isEmpty();
    }

    @Test
    void what_history_cannot_show_is_not_evidenced() {
        imports.replay(
                IMPORTER,
                List.of(Histories.withSteps(
                        Histories.submitted(REPORT, 1),
                        Histories.blocked(CASE).toArray(new org.siapnet.cases.CaseCommand[0]))));

        assertThat(journal.read(StreamId.of(CASE)).entries())
                .extracting(Entry::event)
                .filteredOn(CaseEvent.RecommendationIssued.class::isInstance)
                .extracting(event -> ((CaseEvent.RecommendationIssued) event).secondPerson())
                .containsExactly(SecondPerson.NOT_EVIDENCED);
    }

    @Test
    void only_an_importer_imports() {
        assertThatThrownBy(() -> imports.replay(BAWASLU, List.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.session(KASN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.identities(PPK)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_batch_that_meets_a_faster_one_is_decided_again() {
        Journal raced = ReadHook.on(
                journal,
                () -> wired(clock)
                        .journal(journal)
                        .build()
                        .imports()
                        .replay(IMPORTER, List.of(Histories.submitted(REPORT, 1), Histories.submitted(REPORT, 2))));
        Imports slower = wired(clock).journal(raced).build().imports();

        assertThat(slower.replay(IMPORTER, List.of(Histories.submitted(REPORT, 1), Histories.submitted(REPORT, 3))))
                .containsExactly(new Result.Unchanged(), new Result.Accepted(false));
        assertThat(siapnet.reports()
                        .find(IMPORTER, StreamId.of(REPORT))
                        .orElseThrow()
                        .state()
                        .respondents())
                .hasSize(3);
    }

    @Test
    void a_history_may_end_before_the_authority_has_it() {
        RecordedHistory filed = Histories.submitted(REPORT, 1);
        imports.replay(
                IMPORTER,
                List.of(new RecordedHistory(
                        filed.key(), filed.fingerprint(), filed.opening().subList(0, 1), filed.joining(), List.of())));

        assertThat(siapnet.reports()
                        .find(IMPORTER, StreamId.of(REPORT))
                        .orElseThrow()
                        .state()
                        .status())
                .isEqualTo(ReportStatus.RECEIVED);
        assertThat(journal.read(StreamId.of(CASE)).entries()).isEmpty();
    }

    @Test
    void what_is_recorded_later_never_has_an_earlier_time() {
        imports.replay(IMPORTER, List.of(Histories.submitted(REPORT, 1)));
        Instant first = clock.instant();
        clock.set(first.minusSeconds(60));
        imports.replay(IMPORTER, List.of(Histories.submitted(REPORT, 2)));

        assertThat(journal.read(StreamId.of(REPORT)).entries())
                .extracting(Entry::recordedAt)
                .containsOnly(first)
                .hasSize(4);
    }

    private String agencyOf(int no) {
        return journal.row(StreamId.of(CaseId.of(new UUID(2, no))))
                .orElseThrow()
                .agency()
                .orElseThrow();
    }
}
