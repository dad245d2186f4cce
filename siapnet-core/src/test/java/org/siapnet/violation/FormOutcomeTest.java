package org.siapnet.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siapnet.law.LegalBasis;
import org.siapnet.official.EmployeeKind;

class FormOutcomeTest {
    private static final Act LIKE = Act.of("SOCIAL_MEDIA_CAMPAIGN");
    private static final Act BANNER = Act.of("CANDIDATE_BANNER_DISPLAY");
    private static final Optional<String> PP_94 = Optional.of("PP-94-2021");
    private static final LocalDate FIRST = LocalDate.of(2021, 8, 31);
    private static final LocalDate END = LocalDate.of(2022, 9, 22);

    @Test
    void an_outcome_without_conditions_covers_everything() {
        assertThat(outcome().build().covers(LIKE, EmployeeKind.PPPK, Optional.empty(), FIRST))
                .isTrue();
    }

    @Test
    void an_outcome_covers_its_acts_and_officials_only() {
        FormOutcome outcome =
                outcome().acts(Set.of(LIKE)).employees(Set.of(EmployeeKind.PNS)).build();

        assertThat(outcome.covers(LIKE, EmployeeKind.PNS, PP_94, FIRST)).isTrue();
        assertThat(outcome.covers(BANNER, EmployeeKind.PNS, PP_94, FIRST)).isFalse();
        assertThat(outcome.covers(LIKE, EmployeeKind.PPPK, PP_94, FIRST)).isFalse();
    }

    @Test
    void an_outcome_covers_what_its_discipline_regulation_deals_with() {
        FormOutcome outcome = outcome().under("PP-94-2021").build();

        assertThat(outcome.covers(LIKE, EmployeeKind.PNS, PP_94, FIRST)).isTrue();
        assertThat(outcome.covers(LIKE, EmployeeKind.PNS, Optional.of("PP-53-2010"), FIRST))
                .isFalse();
        assertThat(outcome.covers(LIKE, EmployeeKind.PNS, Optional.empty(), FIRST))
                .isFalse();
    }

    @Test
    void an_outcome_covers_its_first_day_and_the_day_before_its_end() {
        FormOutcome outcome = outcome().from(FIRST).to(END).build();

        assertThat(covers(outcome, FIRST.minusDays(1))).isFalse();
        assertThat(covers(outcome, FIRST)).isTrue();
        assertThat(covers(outcome, END.minusDays(1))).isTrue();
        assertThat(covers(outcome, END)).isFalse();
    }

    @Test
    void a_level_is_given_only_where_one_is_assigned() {
        FormOutcomeBuilder contradictory =
                outcome().level(SanctionLevel.LIGHT).levelStatus(LevelStatus.NO_LEVEL_ASSIGNED);

        assertThatThrownBy(contradictory::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NO_LEVEL_ASSIGNED");
        assertThat(outcome().levelStatus(LevelStatus.NO_LEVEL_ASSIGNED).build().level())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "like", "LIKE-IT", "1LIKE", " LIKE", ""})
    void an_act_has_an_id_of_upper_case_words(String id) {
        assertThatThrownBy(() -> Act.of(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("act: an act id is");
    }

    @Test
    void acts_stand_in_the_order_of_their_ids_and_are_written_as_such() {
        assertThat(BANNER).isLessThan(LIKE).hasToString("CANDIDATE_BANNER_DISPLAY");
        assertThat(LIKE).isGreaterThan(BANNER).isEqualByComparingTo(Act.of("SOCIAL_MEDIA_CAMPAIGN"));
    }

    @Test
    void the_mildest_kind_of_a_level_is_the_first() {
        assertThat(rung(1).rank()).isEqualTo(1);
        assertThatThrownBy(() -> rung(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rank");
    }

    private static Sanction.Rung rung(int rank) {
        return new Sanction.Rung(
                "PP-94-2021",
                Optional.of(SanctionLevel.LIGHT),
                rank,
                LegalBasis.of("PP-94-2021", "8(2)", "a"),
                Optional.empty(),
                List.of());
    }

    private static boolean covers(FormOutcome outcome, LocalDate day) {
        return outcome.covers(LIKE, EmployeeKind.PNS, PP_94, day);
    }

    private static FormOutcomeBuilder outcome() {
        return FormOutcome.builder().levelStatus(LevelStatus.ASSIGNED);
    }
}
