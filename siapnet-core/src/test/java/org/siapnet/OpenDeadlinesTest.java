package org.siapnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.Scene.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siapnet.access.AccessDeniedException;
import org.siapnet.access.Actor;
import org.siapnet.access.Jurisdiction;
import org.siapnet.access.Role;
import org.siapnet.cases.CaseCommand;
import org.siapnet.cases.CaseEvent;
import org.siapnet.cases.CaseId;
import org.siapnet.cases.FollowUpAction;
import org.siapnet.cases.NeutralityCase;
import org.siapnet.cases.ObjectionAction;
import org.siapnet.cases.ObjectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.lifecycle.Reason;
import org.siapnet.lifecycle.RefusalCode;
import org.siapnet.memory.InMemoryJournal;
import org.siapnet.official.PersonRef;
import org.siapnet.port.RegisterQuery;
import org.siapnet.port.RegisterRow;
import org.siapnet.port.StreamId;
import org.siapnet.report.ReportId;
import org.siapnet.rulebook.HolidayPack;
import org.siapnet.time.DueDateChange;
import org.siapnet.time.HolidayDecree;
import org.siapnet.time.OccurredOn;
import org.siapnet.time.SkippedDay;

/** A new holiday decree and the deadlines that are open when it comes. */
class OpenDeadlinesTest {
    private static final LocalDate DUE = LocalDate.of(2020, 10, 9);
    private static final LocalDate MOVED = LocalDate.of(2020, 10, 12);
    private static final OccurredOn TODAY = OccurredOn.on(LocalDate.of(2020, 9, 28));
    private static final Actor AUDITOR = Actor.of("auditor-1", "BPK", Role.AUDITOR);
    private static final Actor RESPONDENT = Actor.of("respondent-1", "SELF", Role.RESPONDENT);

    private final InMemoryJournal journal = new InMemoryJournal();
    private final Siapnet before = wired(new HandClock())
            .journal(journal)
            .calendar(HolidayPack.indonesia())
            .build();
    private final Siapnet after = wired(new HandClock())
            .journal(journal)
            .ids(UUID::randomUUID)
            .calendar(HolidayPack.indonesia().with(List.of(decree(LocalDate.of(2020, 10, 5)))))
            .build();

    @Test
    void a_new_decree_lists_what_it_moves_and_changes_nothing() {
        delivered(before, CASE, REPORT, PERSON);
        long version = journal.read(StreamId.of(CASE)).version();

        assertThat(before.openDeadlines().moved(KASN)).isEmpty();
        assertThat(after.openDeadlines().moved(KASN)).singleElement().satisfies(moved -> {
            assertThat(moved.neutralityCase()).isEqualTo(CASE);
            assertThat(moved.change().kind()).isEqualTo(DueDateChange.Kind.NEW_DECREE);
            assertThat(moved.change().before().on()).isEqualTo(DUE);
            assertThat(moved.change().after().on()).isEqualTo(MOVED);
            assertThat(moved.change().reason()).isEqualTo("Keputusan 1/2020");
        });
        assertThat(journal.read(StreamId.of(CASE)).version()).isEqualTo(version);
    }

    @Test
    void each_is_set_anew_once_as_an_event_with_the_decree() {
        delivered(before, CASE, REPORT, PERSON);

        List<OpenDeadlines.Redated> redated = after.openDeadlines().redate(KASN, TODAY);

        assertThat(redated)
                .singleElement()
                .satisfies(done -> assertThat(done.decision().events())
                        .singleElement()
                        .isInstanceOfSatisfying(CaseEvent.DueDateChanged.class, event -> {
                            assertThat(event.on()).isEqualTo(TODAY);
                            assertThat(event.due().on()).isEqualTo(MOVED);
                            assertThat(event.due().decrees()).contains("Keputusan 1/2020");
                        }));
        assertThat(state(CASE).recommendation().due().orElseThrow().on()).isEqualTo(MOVED);
        assertThat(row().overdueAfter()).contains(MOVED);
        long version = journal.read(StreamId.of(CASE)).version();
        assertThat(after.openDeadlines().redate(KASN, TODAY)).isEmpty();
        assertThat(journal.read(StreamId.of(CASE)).version()).isEqualTo(version);
    }

    @Test
    void a_follow_up_that_is_done_or_withdrawn_is_left_alone() {
        delivered(before, CASE, REPORT, PERSON);
        followedUp(before, CASE, 25);
        CaseId withdrawn = CaseId.of(new UUID(2, 2));
        delivered(before, withdrawn, ReportId.of(new UUID(1, 2)), PersonRef.of(new UUID(3, 2)));
        accepted(before.cases()
                .handle(
                        KASN,
                        new CaseCommand.FollowUp(
                                withdrawn,
                                day(25),
                                FollowUpAction.WITHDRAW,
                                Optional.empty(),
                                Optional.of(Reason.NEW_FACTS))));

        assertThat(after.openDeadlines().moved(KASN)).isEmpty();
    }

    @Test
    void a_case_that_was_voided_is_left_alone() {
        delivered(before, CASE, REPORT, PERSON);
        accepted(
                before.cases().handle(KASN_HEAD, new CaseCommand.VoidEntry(CASE, day(25), Reason.RECORDED_BY_MISTAKE)));

        assertThat(after.openDeadlines().moved(KASN)).isEmpty();
    }

    @Test
    void work_in_progress_is_set_anew_too() {
        delivered(before, CASE, REPORT, PERSON);
        accepted(before.cases().handle(PPK, followUp(CASE, 22, FollowUpAction.START_PROCESS)));

        assertThat(after.openDeadlines().redate(KASN, TODAY))
                .singleElement()
                .satisfies(done -> assertThat(done.decision().events()).hasSize(1));
    }

    @Test
    void the_decision_on_a_pending_objection_is_set_anew_until_it_is_taken() {
        delivered(before, CASE, REPORT, PERSON);
        followedUp(before, CASE, 22);
        accepted(before.cases().handle(RESPONDENT, objection(24, ObjectionAction.FILE)));
        LocalDate filed = state(CASE).remedy().due().orElseThrow().on();

        List<OpenDeadlines.Redated> redated = after.openDeadlines().redate(KASN, TODAY);

        assertThat(redated).singleElement().satisfies(done -> {
            assertThat(done.moved().change().after().limit()).isEqualTo("DL-44-DECISION");
            assertThat(done.decision().events())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            CaseEvent.ObjectionAdvanced.class,
                            event -> assertThat(event.action()).isEqualTo(ObjectionAction.REDATE));
        });
        assertThat(state(CASE).remedy().due().orElseThrow().on()).isAfter(filed);
        assertThat(after.openDeadlines().moved(KASN)).isEmpty();
        accepted(after.cases().handle(PPK, objection(30, ObjectionAction.ADMIT)));
        assertThat(state(CASE).remedy().due().orElseThrow().on()).isAfter(filed);
        assertThat(before.openDeadlines().moved(KASN)).hasSize(1);
        accepted(after.cases().handle(RESPONDENT, objection(31, ObjectionAction.WITHDRAW)));
        assertThat(before.openDeadlines().moved(KASN)).isEmpty();
    }

    @Test
    void who_may_read_but_not_act_sees_the_list_and_is_refused() {
        delivered(before, CASE, REPORT, PERSON);
        long version = journal.read(StreamId.of(CASE)).version();

        assertThat(after.openDeadlines().moved(AUDITOR)).hasSize(1);
        assertThat(after.openDeadlines().redate(AUDITOR, TODAY))
                .singleElement()
                .satisfies(done -> assertThat(
                                done.decision().refusal().orElseThrow().code())
                        .isEqualTo(RefusalCode.ACCESS_DENIED));
        assertThat(journal.read(StreamId.of(CASE)).version()).isEqualTo(version);
    }

    @Test
    void who_may_not_search_is_denied_and_nobody_sees_beyond_his_reach() {
        delivered(before, CASE, REPORT, PERSON);
        Actor citizen = Actor.of("citizen-1", "PUBLIC", Role.PUBLIC);
        Actor elsewhere =
                Actor.of("ppk-9", "KEMENDAGRI:73.71", Role.PPK).within(Jurisdiction.agency("KEMENDAGRI:73.71"));

        assertThatThrownBy(() -> after.openDeadlines().moved(citizen)).isInstanceOf(AccessDeniedException.class);
        assertThat(after.openDeadlines().moved(elsewhere)).isEmpty();
    }

    @Test
    void cases_in_each_open_status_are_found_once() {
        for (int i = 1; i <= 3; i++) {
            delivered(before, CaseId.of(new UUID(2, i)), ReportId.of(new UUID(1, i)), PersonRef.of(new UUID(3, i)));
        }
        accepted(before.cases().handle(PPK, followUp(CaseId.of(new UUID(2, 3)), 22, FollowUpAction.START_PROCESS)));

        assertThat(after.openDeadlines().moved(KASN))
                .extracting(OpenDeadlines.Moved::neutralityCase)
                .containsExactlyInAnyOrder(
                        CaseId.of(new UUID(2, 1)), CaseId.of(new UUID(2, 2)), CaseId.of(new UUID(2, 3)));
    }

    private static CaseCommand objection(int day, ObjectionAction action) {
        boolean filing = action == ObjectionAction.FILE;
        return new CaseCommand.Objection(
                CASE,
                day(day),
                action,
                filing ? Optional.of(ObjectionKind.KEBERATAN) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private NeutralityCase state(CaseId id) {
        return after.cases().find(KASN, StreamId.of(id)).orElseThrow().state();
    }

    private RegisterRow row() {
        return journal.find(RegisterQuery.of(StreamId.Kind.CASE).build()).get(0);
    }

    private static HolidayDecree decree(LocalDate day) {
        return HolidayDecree.builder()
                .id("KEP-1-2020")
                .citation("Keputusan 1/2020")
                .year(2020)
                .signed(LocalDate.of(2020, 9, 25))
                .kind(HolidayDecree.Kind.SINGLE_DAY)
                .adds(List.of(new SkippedDay(day, SkippedDay.Reason.LOCAL, "Hari libur setempat")))
                .removes(Set.of())
                .source("test")
                .certainty(Certainty.HIGH)
                .build();
    }
}
