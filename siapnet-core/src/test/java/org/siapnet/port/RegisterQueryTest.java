package org.siapnet.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.Scene.*;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.Siapnet;
import org.siapnet.memory.InMemoryJournal;

class RegisterQueryTest {
    private static final RegisterRow ROW = row();

    private static RegisterRow row() {
        InMemoryJournal journal = new InMemoryJournal();
        Siapnet siapnet = wired(new HandClock()).journal(journal).build();
        delivered(siapnet, CASE, REPORT, PERSON);
        blocked(siapnet, CASE);
        return journal.row(StreamId.of(CASE)).orElseThrow();
    }

    static Stream<RegisterQuery> matching() {
        LocalDate last = ROW.overdueAfter().orElseThrow();
        return Stream.of(
                cases().build(),
                cases().status("PROVEN").build(),
                cases().status("DELIVERED").build(),
                cases().status("BLOCKED").build(),
                cases().status("NONE").build(),
                cases().agency("KEMENDAGRI:33.03").build(),
                cases().person(PERSON.toString()).build(),
                cases().election("PILKADA_2020").build(),
                cases().act("SOCIAL_MEDIA_CAMPAIGN").build(),
                cases().report(StreamId.of(REPORT)).build(),
                cases().overdueOn(last.plusDays(1)).build(),
                cases().after(new StreamId(StreamId.Kind.CASE, new UUID(0, 0))).build(),
                overdueAfter(last.minusDays(1), new UUID(-1, -1)),
                overdueAfter(last, new UUID(0, 0)),
                cases().status("PROVEN")
                        .agency("KEMENDAGRI:33.03")
                        .election("PILKADA_2020")
                        .build());
    }

    static Stream<RegisterQuery> notMatching() {
        LocalDate last = ROW.overdueAfter().orElseThrow();
        return Stream.of(
                RegisterQuery.of(StreamId.Kind.REPORT).build(),
                cases().status("REJECTED").build(),
                cases().status("VALID").build(),
                cases().agency("KEMENDAGRI:33").build(),
                cases().person(new UUID(3, 2).toString()).build(),
                cases().election("PILKADA_2024").build(),
                cases().act("PARTISAN_ACTIVITY").build(),
                cases().report(new StreamId(StreamId.Kind.REPORT, new UUID(1, 2)))
                        .build(),
                cases().number("1/LP/PB/33.03/IX/2020").build(),
                cases().overdueOn(last).build(),
                cases().after(ROW.stream()).build(),
                cases().after(new StreamId(StreamId.Kind.CASE, new UUID(-1, 0))).build(),
                overdueAfter(last, ROW.stream().id()),
                overdueAfter(last.plusDays(1), new UUID(0, 0)),
                cases().status("PROVEN").agency("KEMENDAGRI:33").build());
    }

    @ParameterizedTest
    @MethodSource("matching")
    void a_row_matches_when_every_condition_holds(RegisterQuery query) {
        assertThat(query.matches(ROW)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("notMatching")
    void one_condition_that_does_not_hold_is_enough_not_to_match(RegisterQuery query) {
        assertThat(query.matches(ROW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void a_limit_is_1_to_10000(int limit) {
        assertThatThrownBy(() -> cases().limit(limit).build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_to_go_on_after_comes_with_overdue_rows_only() {
        LocalDate day = LocalDate.of(2020, 10, 1);
        assertThatThrownBy(() -> cases().afterDay(day).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cases().after(ROW.stream()).afterDay(day).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cases().overdueOn(day).after(ROW.stream()).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_question_goes_on_after_the_last_row() {
        LocalDate last = ROW.overdueAfter().orElseThrow();
        RegisterQuery all = cases().agency("KEMENDAGRI:33.03").build();
        RegisterQuery overdue = cases().overdueOn(last.plusDays(1)).build();

        assertThat(all.following(ROW))
                .isEqualTo(
                        cases().agency("KEMENDAGRI:33.03").after(ROW.stream()).build());
        assertThat(overdue.following(ROW))
                .isEqualTo(cases().overdueOn(last.plusDays(1))
                        .after(ROW.stream())
                        .afterDay(last)
                        .build());
        assertThat(overdue.following(ROW).matches(ROW)).isFalse();
    }

    @Test
    void the_row_of_a_report_shows_what_was_filed_and_nobody() {
        InMemoryJournal journal = new InMemoryJournal();
        forwarded(wired(new HandClock()).journal(journal).build(), REPORT, PERSON);

        RegisterRow row = journal.row(StreamId.of(REPORT)).orElseThrow();
        assertThat(row.status()).isEqualTo("FORWARDED");
        assertThat(row.number()).contains("1/LP/PB/33.03/IX/2020");
        assertThat(row.region()).contains("33.03");
        assertThat(row.authority()).contains("KASN");
        assertThat(row.openedOn()).contains(FILED);
        assertThat(row.followUp()).isEmpty();
        assertThat(row.person()).isEmpty();
    }

    private static RegisterQueryBuilder cases() {
        return RegisterQuery.of(StreamId.Kind.CASE);
    }

    private static RegisterQuery overdueAfter(LocalDate day, UUID id) {
        return cases().overdueOn(ROW.overdueAfter().orElseThrow().plusDays(9))
                .after(new StreamId(StreamId.Kind.CASE, id))
                .afterDay(day)
                .build();
    }
}
