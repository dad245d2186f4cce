package org.siapnet.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.siapnet.time.LadderStep.ESCALATION;
import static org.siapnet.time.LadderStep.PROPOSE_BLOCK;
import static org.siapnet.time.LadderStep.REMINDER;
import static org.siapnet.time.LadderStep.WARNING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.siapnet.law.Certainty;
import org.siapnet.law.LegalBasis;

class DeadlineLadderTest {
    private static final LocalDate ON = LocalDate.of(2020, 12, 15);
    private final DeadlineLadder ladder = DeadlineLadder.USUAL;
    private final DueDate due = new DueDate(
            "DL-30",
            ON.minusDays(21),
            ON,
            List.of(),
            List.of(),
            "ID-2020-12-01",
            LegalBasis.of("UU-5-2014"),
            Certainty.LOW);

    @Test
    void each_step_falls_due_on_its_day_and_not_before() {
        assertThat(steps(-4)).isEmpty();
        assertThat(steps(-3)).containsExactly(REMINDER);
        assertThat(steps(0)).containsExactly(REMINDER);
        assertThat(steps(1)).containsExactly(WARNING);
        assertThat(steps(6)).containsExactly(WARNING);
        assertThat(steps(7)).containsExactly(WARNING, ESCALATION);
    }

    @Test
    void a_step_taken_is_not_due_again() {
        assertThat(ladder.dueOn(ON, due, false, Set.of(REMINDER))).isEmpty();
        assertThat(ladder.dueOn(ON.plusDays(8), due, false, Set.of(REMINDER, WARNING)))
                .containsExactly(ESCALATION);
    }

    @Test
    void an_outage_loses_no_step() {
        assertThat(ladder.dueOn(ON.plusDays(40), due, false, Set.of())).containsExactly(WARNING, ESCALATION);
        assertThat(ladder.dueOn(ON.plusDays(40), due, false, Set.of(WARNING)))
                .containsExactly(ESCALATION, PROPOSE_BLOCK);
    }

    @Test
    void a_block_is_not_proposed_without_a_warning_nor_before_its_day() {
        assertThat(ladder.dueOn(ON.plusDays(13), due, false, Set.of(WARNING, ESCALATION)))
                .isEmpty();
        assertThat(ladder.dueOn(ON.plusDays(14), due, false, Set.of(WARNING, ESCALATION)))
                .containsExactly(PROPOSE_BLOCK);
        assertThat(ladder.dueOn(ON.plusDays(14), due, false, Set.of(ESCALATION)))
                .doesNotContain(PROPOSE_BLOCK);
    }

    @Test
    void work_in_progress_holds_everything_but_the_reminder() {
        assertThat(ladder.dueOn(ON.minusDays(1), due, true, Set.of())).containsExactly(REMINDER);
        assertThat(ladder.dueOn(ON.plusDays(40), due, true, Set.of(WARNING))).isEmpty();
    }

    @Test
    void an_instant_is_dated_where_the_body_is() {
        Instant lateEvening = Instant.parse("2020-12-15T15:30:00Z");

        assertThat(ladder.dueAt(lateEvening, IndonesianZone.WIB.id(), due, false, Set.of()))
                .containsExactly(REMINDER);
        assertThat(ladder.dueAt(lateEvening, IndonesianZone.WIT.id(), due, false, Set.of()))
                .containsExactly(WARNING);
    }

    @Test
    void a_ladder_whose_steps_overtake_each_other_is_refused() {
        assertThat(new DeadlineLadder(0, 1, 1, 1).dueOn(ON.plusDays(1), due, false, Set.of(WARNING)))
                .containsExactly(ESCALATION, PROPOSE_BLOCK);
        assertThatThrownBy(() -> new DeadlineLadder(3, 0, 7, 14)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeadlineLadder(3, 8, 7, 14)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeadlineLadder(3, 1, 7, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeadlineLadder(-1, 1, 7, 14)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<LadderStep> steps(int daysAfter) {
        return ladder.dueOn(ON.plusDays(daysAfter), due, false, Set.of());
    }
}
