package org.siapnet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.election.ElectionKind;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;
import org.siapnet.law.Note;
import org.siapnet.time.DayKind;
import org.siapnet.time.Deadlines;
import org.siapnet.time.HoldPolicy;
import org.siapnet.time.NoTimeLimitException;
import org.siapnet.time.RollRule;
import org.siapnet.time.TimeLimit;

class DeadlinePackTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);
    private final Deadlines deadlines =
            Deadlines.of(DeadlinePack.read("deadlines.yaml", DeadlinePack.class.getResourceAsStream("deadlines.yaml")));

    @Test
    void the_set_is_complete() {
        assertThat(deadlines.ids())
                .containsExactly(
                        "DL-01",
                        "DL-02",
                        "DL-03",
                        "DL-04",
                        "DL-05",
                        "DL-06",
                        "DL-07",
                        "DL-08",
                        "DL-09",
                        "DL-10",
                        "DL-11",
                        "DL-12",
                        "DL-13",
                        "DL-20",
                        "DL-21",
                        "DL-22",
                        "DL-23",
                        "DL-24",
                        "DL-30",
                        "DL-31",
                        "DL-32",
                        "DL-33",
                        "DL-40",
                        "DL-41",
                        "DL-42",
                        "DL-43",
                        "DL-44",
                        "DL-44-DECISION");
    }

    @ParameterizedTest
    @CsvSource({
        "DL-01, PEMILU, 7, WORKING", "DL-01, PILKADA, 7, CALENDAR", "DL-02, PEMILU, 7, CALENDAR",
        "DL-03, PILKADA, 2, CALENDAR", "DL-04, PILKADA, 1, CALENDAR", "DL-05, PEMILU, 2, CALENDAR",
        "DL-05, PILKADA, 2, CALENDAR", "DL-06, PEMILU, 7, WORKING", "DL-06, PILKADA, 3, CALENDAR",
        "DL-07, PEMILU, 14, WORKING", "DL-07, PILKADA, 5, CALENDAR", "DL-08, PILKADA, 1, CALENDAR",
        "DL-10, PILKADA, 7, CALENDAR", "DL-11, PILKADA, 3, WORKING", "DL-20, PILKADA, 7, WORKING",
        "DL-21, PILKADA, 7, WORKING", "DL-22, PILKADA, 14, WORKING", "DL-23, PILKADA, 3, WORKING",
        "DL-24, PILKADA, 15, WORKING", "DL-30, PILKADA, 14, WORKING", "DL-31, PILKADA, 3, CALENDAR",
        "DL-40, PILKADA, 14, WORKING", "DL-41, PILKADA, 21, WORKING", "DL-42, PILKADA, 65, WORKING",
        "DL-43, PILKADA, 14, WORKING", "DL-44, PILKADA, 6, WORKING", "DL-44-DECISION, PILKADA, 21, WORKING"
    })
    void a_limit_has_its_days(String id, ElectionKind kind, int amount, DayKind dayKind) {
        TimeLimit limit = deadlines.find(id, Optional.of(kind), DAY).orElseThrow();

        assertThat(limit.amount()).contains(amount);
        assertThat(limit.dayKind()).isEqualTo(dayKind);
        assertThat(limit.startDayCounts()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DL-09", "DL-12", "DL-13", "DL-32", "DL-33"})
    void where_none_is_laid_down_none_is_guessed(String id) {
        assertThat(deadlines.find(id, Optional.empty(), DAY)).isEmpty();
        assertThatThrownBy(() -> deadlines.require(id, Optional.empty(), DAY))
                .isInstanceOf(NoTimeLimitException.class)
                .hasMessage(id + ": no time limit is laid down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DL-01", "DL-05", "DL-06", "DL-07"})
    void some_limits_need_the_kind_of_election(String id) {
        assertThatThrownBy(() -> deadlines.find(id, Optional.empty(), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("depends on the kind of election");
    }

    @Test
    void an_unknown_limit_is_refused_with_the_choices() {
        assertThatThrownBy(() -> deadlines.find("DL-99", Optional.empty(), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DL-30");
    }

    @Test
    void the_table_shows_its_gaps_its_notes_and_its_defaults() {
        assertThat(DeadlinePack.indonesia().rows()).isEqualTo(deadlines.rows()).hasSize(42);
        assertThat(deadlines.rows()).filteredOn(limit -> !limit.isLaidDown()).hasSize(5);
        assertThat(deadlines.require("DL-02", Optional.empty(), DAY)).satisfies(limit -> {
            assertThat(limit.note()).contains(new Note("Satuan harinya tidak disebut.", "The unit is not stated."));
            assertThat(limit.roll()).isEqualTo(RollRule.STAYS);
            assertThat(limit.hold()).isEqualTo(HoldPolicy.RUNS);
        });
    }

    @Test
    void the_article_follows_the_day() {
        assertThat(basis("DL-20", LocalDate.of(2021, 8, 30))).isEqualTo(LegalBasis.of("PP-53-2010", "23(2)"));
        assertThat(basis("DL-20", LocalDate.of(2021, 8, 31))).isEqualTo(LegalBasis.of("PP-94-2021", "26(2)"));
        assertThat(basis("DL-24", LocalDate.of(2022, 4, 6))).isEqualTo(LegalBasis.of("PP-94-2021", "38(1)"));
        assertThat(basis("DL-24", LocalDate.of(2022, 4, 7))).isEqualTo(LegalBasis.of("PerBKN-6-2022", "50(1)"));
        assertThat(basis("DL-43", LocalDate.of(2021, 8, 9))).isEqualTo(LegalBasis.of("PP-53-2010", "35(2)"));
        assertThat(basis("DL-43", LocalDate.of(2021, 8, 10))).isEqualTo(LegalBasis.of("PP-79-2021", "4(2)"));
        assertThat(deadlines.find("DL-40", Optional.empty(), LocalDate.of(2021, 8, 9)))
                .isEmpty();
        assertThat(deadlines.find("DL-10", Optional.empty(), LocalDate.of(2023, 3, 20)))
                .isEmpty();
    }

    @Test
    void the_follow_up_limit_is_held_by_work_in_progress_and_of_low_certainty() {
        TimeLimit limit = deadlines.require("DL-30", Optional.empty(), LocalDate.of(2020, 11, 1));

        assertThat(limit.hold()).isEqualTo(HoldPolicy.IN_PROCESS_HOLDS);
        assertThat(limit.certainty()).isEqualTo(Certainty.LOW);
        assertThat(limit.basis()).isEqualTo(LegalBasis.of("UU-5-2014", "32(3)"));
    }

    private LegalBasis basis(String id, LocalDate on) {
        return deadlines.require(id, Optional.empty(), on).basis();
    }
}
