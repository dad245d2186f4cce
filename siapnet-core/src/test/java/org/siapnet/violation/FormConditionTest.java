package org.siapnet.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.siapnet.election.ElectionKind;
import org.siapnet.official.EmployeeKind;

class FormConditionTest {
    private static final Act BANNER = Act.of("CANDIDATE_BANNER_DISPLAY");
    private static final Act PHOTO = Act.of("PHOTO_WITH_CANDIDATE");

    @Test
    void conditions_that_share_everything_meet() {
        assertThat(banner().build().meets(banner().addActs(PHOTO).build())).isTrue();
    }

    @Test
    void one_difference_keeps_them_apart() {
        FormCondition condition = banner().build();

        assertThat(condition.meets(banner().acts(Set.of(PHOTO)).build())).isFalse();
        assertThat(condition.meets(
                        banner().statuses(Set.of(CandidateStatus.NONE)).build()))
                .isFalse();
        assertThat(condition.meets(
                        banner().elections(Set.of(ElectionKind.PEMILU)).build()))
                .isFalse();
        assertThat(condition.meets(banner().employees(Set.of(EmployeeKind.PPPK)).build()))
                .isFalse();
        assertThat(banner().addRequires(Qualifier.SELF)
                        .build()
                        .meets(banner().addExcludes(Qualifier.SELF).build()))
                .isFalse();
        assertThat(banner().addExcludes(Qualifier.SELF)
                        .build()
                        .meets(banner().addRequires(Qualifier.SELF).build()))
                .isFalse();
    }

    @Test
    void a_residual_row_meets_residual_rows_only() {
        FormCondition residual = banner().acts(Set.of()).build();

        assertThat(residual.meets(residual)).isTrue();
        assertThat(residual.meets(banner().build())).isFalse();
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> banner().statuses(Set.of()).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> banner().addRequires(Qualifier.SELF)
                        .addExcludes(Qualifier.SELF)
                        .build());
    }

    @Test
    void an_outcome_covers_only_what_it_is_limited_to() {
        LocalDate day = LocalDate.of(2023, 10, 31);
        FormOutcome outcome = FormOutcome.builder()
                .addActs(BANNER)
                .addEmployees(EmployeeKind.PNS)
                .under("PP-94-2021")
                .from(day)
                .to(day.plusDays(1))
                .levelStatus(LevelStatus.BY_TASKFORCE)
                .build();
        Optional<String> under = Optional.of("PP-94-2021");

        assertThat(outcome.covers(BANNER, EmployeeKind.PNS, under, day)).isTrue();
        assertThat(outcome.covers(PHOTO, EmployeeKind.PNS, under, day)).isFalse();
        assertThat(outcome.covers(BANNER, EmployeeKind.CPNS, under, day)).isFalse();
        assertThat(outcome.covers(BANNER, EmployeeKind.PNS, Optional.empty(), day))
                .isFalse();
        assertThat(outcome.covers(BANNER, EmployeeKind.PNS, under, day.minusDays(1)))
                .isFalse();
        assertThat(outcome.covers(BANNER, EmployeeKind.PNS, under, day.plusDays(1)))
                .isFalse();
    }

    @Test
    void a_level_that_is_not_assigned_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormOutcome.builder()
                        .level(SanctionLevel.SEVERE)
                        .levelStatus(LevelStatus.NO_LEVEL_ASSIGNED)
                        .build());
    }

    private static FormConditionBuilder banner() {
        return FormCondition.builder()
                .addActs(BANNER)
                .addStatuses(CandidateStatus.CANDIDATE)
                .addElections(ElectionKind.PILKADA)
                .addEmployees(EmployeeKind.PNS);
    }
}
