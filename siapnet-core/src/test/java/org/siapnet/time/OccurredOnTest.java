package org.siapnet.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OccurredOnTest {
    private static final LocalDate DAY = LocalDate.of(2020, 12, 9);
    private static final Instant LATE = Instant.parse("2020-12-09T15:30:00Z");

    @Test
    void an_instant_has_the_date_of_the_acting_body() {
        assertThat(OccurredOn.at(LATE, IndonesianZone.WIB.id()).date()).isEqualTo(DAY);
        assertThat(OccurredOn.at(LATE, IndonesianZone.WIT.id()).date()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void dates_order_first_and_instants_only_where_both_are_known() {
        OccurredOn late = OccurredOn.at(LATE, IndonesianZone.WIB.id());
        OccurredOn later = OccurredOn.at(LATE.plusSeconds(1), IndonesianZone.WIB.id());

        assertThat(OccurredOn.on(DAY).isBefore(OccurredOn.on(DAY.plusDays(1)))).isTrue();
        assertThat(OccurredOn.on(DAY.plusDays(1)).isBefore(OccurredOn.on(DAY))).isFalse();
        assertThat(late.isBefore(later)).isTrue();
        assertThat(later.isBefore(late)).isFalse();
        assertThat(late.isBefore(late)).isFalse();
        assertThat(late.compareTo(OccurredOn.on(DAY))).isZero();
        assertThat(OccurredOn.on(DAY).compareTo(late)).isZero();
    }

    @Test
    void it_reads_as_its_date_and_instant() {
        assertThat(OccurredOn.on(DAY)).hasToString("2020-12-09");
        assertThat(OccurredOn.at(LATE, IndonesianZone.WIB.id())).hasToString("2020-12-09 (2020-12-09T15:30:00Z)");
    }
}
